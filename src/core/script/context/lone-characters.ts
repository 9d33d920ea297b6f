import { type ContextRule, overWords, rule } from "./context-rule.ts";
import { COUNTED_WORDS } from "./counted-words.ts";
import { CROSSING_WORDS } from "./crossing-words.ts";
import { AFTER_NAME, FREQUENT_SURNAME, SURNAME_RULES } from "./surname-rules.ts";
import { WIND_AND_WATER } from "./wind-and-water.ts";

/** Whom news tells of, or what, before 系 for "is": 该男子系本地人. */
const SUBJECT = new RegExp(
  `(?:男子|女子|男孩|女孩|老人|嫌犯|嫌疑人|死者|伤者|被告人?|司机|驾驶员|肇事者|该[车船案]|此[案事]|事故|火灾|爆炸|照片|图片|消息|传言|借款|款项|契约|合约|行为|目的|原因|[主肇]因|影片|录音|画面|某某|${FREQUENT_SURNAME}某|[确实均皆])$`,
);

/** Characters of written Cantonese alone. */
const CANTONESE = /[唔佢哋嘅咗喺冇啲嗰咁嘢咩乜睇俾畀嚟嚿攞]/;

/** Not between what names systems and departments, or what is tied. */
const NO_DEPARTMENT = /^(?![统列数里办图带鞋铃车]|好?安全|主任|学生|毕业|社会|部队)/;
const NO_SYSTEM = /(?<![体派科学院语文理工商法律星阳河水根谱世联维该本])$/;

/** The first rule of a word that fits holds. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  ...COUNTED_WORDS,
  ...WIND_AND_WATER,
  // To entrust somebody (托他买书).
  rule("托", "託", null, /^[我你您他她]/),
  // 准决赛, 一名准医生: about to be; before who is allowed, or what, to allow.
  rule(
    "准",
    "準",
    /(?:^|[^\p{Script=Han}]|[名位对个为是成升的])$/u,
    /^(?![许予我你他她它其人假用于入时以售考驾行得在拨生辞演])\p{Script=Han}/u,
  ),
  // 这么准, 投准了: exact, at the end.
  rule("准", "準", /\p{Script=Han}(?<![不恩获批核照允特邀未判御])$/u, /^(?:[^\p{Script=Han}]|$|[了呢吗吧])/u),
  // Exact, after a word of degree (打得准, 很准): to allow is the default.
  rule("准", "準", /[得很真最更太够校]$/),
  // 方向明了，干劲足了: what has come to be clear; to understand is 明瞭.
  rule(
    "明了",
    "明了",
    /(?:方向|目标|道路|路子|思路|前途|天色?|心里?|眼睛?|灯)$/,
    /^(?:[^\p{Script=Han}]|$)/u,
  ),
  // 尽里头, 尽后边: the farthest there; wholly is the default.
  rule("尽", "儘", null, /^(?:[里外前后後上下左右东西南北][边头面]|底下|末了)/),
  // 中空成岩: what is hollow becomes a cavern; to become rock is 成岩.
  rule("成岩", "成巖", /[空窟洞穴]$/),
  // To swim, in water; to travel is the default.
  rule("游", "游", /[水海河湖江池][里中]?$/),
  // 死者系一名工人: is, in reports; a department and a system are the default.
  // 架车系佢嘅, 净系…: whatever word it ends or begins, but one of systems (体系, 水系) and of departments.
  overWords("系", "係", /[佢哋唔我你乜咁仲梗净]都?$/, /^(?![统列数鞋]|好?安全)/, { about: CANTONESE }),
  overWords("系", "係", NO_SYSTEM, NO_DEPARTMENT, { about: CANTONESE }),
  rule("系", "係", /(?:^|\P{Script=Han}|[人众商司方者而仅])$/u, /^(?:属|透过|因|指|由于|取代)/),
  // ，系香港维港夜景: is, at the head of a clause; 系属合理, but 语系属于 and 诉讼系属中.
  rule(
    "系",
    "係",
    /[，。；：]$/,
    /^(?![统列上所主学里内外出友狱念着办刊花际数谱带绳鞋结住紧于在有我本])\p{Script=Han}/u,
  ),
  rule("系", "係", /(?<![语派星水科学院色谱世体门])$/, /^属(?![中于])/),
  // 仅系就自身所见, 而系请托.
  rule("系", "係", /[而仅]$/, /^(?![列统])/),
  rule("系上", "系上", null, /^(?:学[生长弟妹姐]|老师|教[授师]|同学|课程)/),
  rule("系上", "系上", /[是在该本我的国企学文理工电外历法商院]$/),
  rule("系", "係", SUBJECT, /^(?!列|统|主任|学生|里|数)\p{Script=Han}/u),
  // 修咸顿: a foreign name.
  rule("咸", "咸", null, /^[顿尔]/),
  // 以台制华, 以毒制毒: to get the better of.
  overWords("制", "制", /(?<![可足难得加])以[华台毒夷暴]$/, /^[华台毒夷暴]/),
  // 菲律宾制M16, 让厂商以台制展示柜: made there.
  overWords(
    "制",
    "製",
    /(?:[国本宾典士列]|(?:^|[^\p{Script=Han}]|[以让用把的])[台日美德法俄韩中英泰港])$/u,
    /^(?:[A-Za-z\d]|[展枪炮车机武产商电])/,
    { behind: "国本宾典士列台日美德法俄韩中英泰港" },
  ),
  // 扎着两根辫子: bound up.
  rule("扎", "紮", null, /^[着了过好起成]?[^，。]{0,6}(?:辫|马尾|发髻|头巾|绷带)/),
  // 分析师|范恩特: behind a profession; 师范 are schools for teachers.
  rule(
    "师范",
    "師范",
    /(?:[律教老导医厨技药牧]|分析|工程|设计|会计|建筑|摄影|造型|化妆|治疗|魔术|营养)$/,
    /^(?!大学|大附|学|生|院|毕|附|专|教|类|班|系)\p{Script=Han}/u,
  ),
  // 吴金发指出: a name; hair of gold is the default.
  rule("金发", "金發", null, new RegExp(`^(?:${AFTER_NAME})`, "u")),
  // 影帝、后: the queen too.
  rule("后", "后", /[帝王]、$/, null, { behind: "、" }),
  // 拿下视后, 争夺后座: a title.
  rule("后", "后", /(?:[拿夺摘]下|夺得?|封|[荣勇]登|当上).$/, null, { behind: "影视歌球" }),
  rule("后座", "后座", /(?:[登问]上?|争夺|[夺抢守]下?|问鼎|角逐|挑战|保住|蝉联|失去)$/),
  // 数年后|王某: after.
  overWords("后", "後", /[\d０-９一二三四五六七八九十百千两几数多].$/, null, { behind: "年天日周月" }),
  // 葱、姜、蒜, 姜泥: the root.
  rule("姜", "薑", /[葱蒜椒油盐糖酱醋酒]、?$/),
  rule("姜", "薑", /[几数\d两三][片块]$/, /^(?:\P{Script=Han}|$|[切拍放加和与煮去])/u),
  rule("姜", "薑", /(?:^|[^\p{Script=Han}])$/u, /^(?:[、，]?[葱蒜]|[泥丝片末汁茶母块]|以及)/),
  // 粉面店, 粉面样本: a dish.
  overWords("面", "麪", /粉$/, /^(?:[店档摊馆厂汤]|样本)/, { behind: "粉" }),
  // 太困了, 他困了就睡: sleepy; trapped is the default.
  overWords(
    "困",
    "睏",
    /(?:[太很好真又愈越]|有点|[我你您他她爱想])$/,
    /^(?:了(?:[就想便先倒睡，。！、]|$)|到|得|意|[就想倦，。！])/,
  ),
  // 替他染了发: hair; to send is the default.
  rule("发", "髮", /[染剪烫理]了[个一]?次?$/, /^(?:\P{Script=Han}|$|[就后再才])/u, { behind: "了个一次" }),
  // ，径向校长室走去: straight there, though what lies along a radius is 径向.
  rule("径", "逕", /(?:^|[，。；])$/, /^[自予在]/),
  rule("径向", "逕向", /[，。；]$/),
  // 卷度: how much hair is curled.
  rule("卷", "捲", /(?:^|[^试考答案问图长])$/, /^度/),
  ...SURNAME_RULES,
  ...CROSSING_WORDS,
  // A pole by itself; 槓 is in words (槓桿, 單槓).
  rule("杠", "杠", null),
];
