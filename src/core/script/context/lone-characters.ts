import type { ContextRule } from "./context-rule.ts";
import { COUNTED_WORDS } from "./counted-words.ts";
import { CROSSING_WORDS } from "./crossing-words.ts";
import { AFTER_NAME, SURNAME_RULES } from "./surname-rules.ts";
import { WIND_AND_WATER } from "./wind-and-water.ts";

/** Whom news tells of, or what, before 系 for "is": 该男子系本地人. */
const SUBJECT =
  /(?:男子|女子|男孩|女孩|老人|嫌犯|嫌疑人|死者|伤者|被告人?|司机|驾驶员|肇事者|该[车船案]|此[案事]|事故|火灾|爆炸|照片|图片|消息|传言|[确实均皆])$/;

/** Beginnings of what is the farthest on a side: 里头, 后边, 末了. */
const SIDE = /^(?:[里外前后後上下左右东西南北][边头面]|底下|末了)/;

/** Written Cantonese, near by. */
const CANTONESE = "[唔佢哋嘅咗喺冇啲嗰咁嘢咩乜睇俾畀嚟嚿攞]";

/** The first rule of a word that fits holds. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  ...COUNTED_WORDS,
  ...WIND_AND_WATER,
  // To entrust somebody (托他买书).
  { word: "托", becomes: "託", after: null, before: /^[我你您他她]/ },
  // 准决赛, 一名准医生: about to be; before who is allowed, or what, to allow.
  {
    word: "准",
    becomes: "準",
    after: /(?:^|[^\p{Script=Han}]|[名位对个为是成升的])$/u,
    before: /^(?![许予我你他她它其人假用于入时以售考驾行得在拨生辞演])\p{Script=Han}/u,
  },
  // 这么准, 投准了: exact, at the end.
  {
    word: "准",
    becomes: "準",
    after: /\p{Script=Han}(?<![不恩获批核照允特邀未判御])$/u,
    before: /^(?:[^\p{Script=Han}]|$|[了呢吗吧])/u,
  },
  // Exact, after a word of degree (打得准, 很准): to allow is the default.
  { word: "准", becomes: "準", after: /[得很真最更太够校]$/, before: null },
  // 方向明了，干劲足了: what has come to be clear; to understand is 明瞭.
  {
    word: "明了",
    becomes: "明了",
    after: /(?:方向|目标|道路|路子|思路|前途|天色?|心里?|眼睛?|灯)$/,
    before: /^(?:[^\p{Script=Han}]|$)/u,
  },
  // 尽里头, 尽后边: the farthest there; wholly is the default.
  { word: "尽", becomes: "儘", after: null, before: SIDE },
  // 中空成岩: what is hollow becomes a cavern; to become rock is 成岩.
  { word: "成岩", becomes: "成巖", after: /[空窟洞穴]$/, before: null },
  // To swim, in water; to travel is the default.
  { word: "游", becomes: "游", after: /[水海河湖江池][里中]?$/, before: null },
  // 死者系一名工人: is, in reports; a department and a system are the default.
  // 佢哋都系, 仲系好热, 梗系: is, whatever word 系 begins with its neighbour.
  {
    word: "系",
    becomes: "係",
    after: /(?:[佢哋唔我你乜]都?|[咁仲梗净])$/,
    before: /^(?![统列数])/,
    isOverWords: true,
  },
  { word: "系", becomes: "係", after: /(?:^|\P{Script=Han})$/u, before: /^(?:度|咪|唔|咩|边)/ },
  // 架车系佢嘅: whatever word it ends, but one of systems (体系, 水系).
  ...[
    { after: new RegExp(`${CANTONESE}.{0,5}$`, "u"), before: null },
    { after: null, before: new RegExp(`^.{0,5}${CANTONESE}`, "u") },
  ].map((rule) => ({ word: "系", becomes: "係", ...rule })),
  {
    word: "系",
    becomes: "係",
    after: /(?<![体派科学院语星水母父])$/,
    before: new RegExp(`^${CANTONESE}`, "u"),
    isOverWords: true,
  },
  {
    word: "系",
    becomes: "係",
    after: /(?:^|\P{Script=Han}|[人众商司方者而仅])$/u,
    before: /^(?:属|透过|因|指|由于|取代)/,
  },
  // ，系香港维港夜景: is, at the head of a clause; 系属合理, but 语系属于 and 诉讼系属中.
  {
    word: "系",
    becomes: "係",
    after: /[，。；：]$/,
    before: /^(?![统列上所主学里内外出友狱念着办刊花际数谱带绳鞋结住紧于在有我本])\p{Script=Han}/u,
  },
  { word: "系", becomes: "係", after: /(?<![语派星水科学院色谱世体门])$/, before: /^属(?![中于])/ },
  // 仅系就自身所见, 而系请托.
  { word: "系", becomes: "係", after: /[而仅]$/, before: /^(?![列统])/ },
  { word: "系上", becomes: "系上", after: /[是在该本我的国企学文理工电外历法商院]$/, before: null },
  { word: "系", becomes: "係", after: SUBJECT, before: /^(?!列|统|主任|学生|里|数)\p{Script=Han}/u },
  // 修咸顿: a foreign name.
  { word: "咸", becomes: "咸", after: null, before: /^[顿尔]/ },
  // 以台制华, 以毒制毒: to get the better of.
  {
    word: "制",
    becomes: "制",
    after: /(?<![可足难得加])以[华台毒夷暴]$/,
    before: /^[华台毒夷暴]/,
    isOverWords: true,
  },
  // 菲律宾制M16, 让厂商以台制展示柜: made there.
  {
    word: "制",
    becomes: "製",
    behind: "国本宾典士列台日美德法俄韩中英泰港",
    after: /(?:[国本宾典士列]|(?:^|[^\p{Script=Han}]|[以让用把的])[台日美德法俄韩中英泰港])$/u,
    before: /^(?:[A-Za-z\d]|[展枪炮车机武产商电])/,
    isOverWords: true,
  },
  // 扎着两根辫子: bound up.
  {
    word: "扎",
    becomes: "紮",
    after: null,
    before: /^[着了过好起成]?[^，。]{0,6}(?:辫|马尾|发髻|头巾|绷带)/,
  },
  // 分析师|范迪特: behind a profession; 师范 are schools for teachers.
  {
    word: "师范",
    becomes: "師范",
    after: /(?:[律教老导医厨技药牧]|分析|工程|设计|会计|建筑|摄影|造型|化妆|治疗|魔术|营养)$/,
    before: /^(?!大学|大附|学|生|院|毕|附|专|教|类|班|系)\p{Script=Han}/u,
  },
  // 吕金发指出: a name; hair of gold is the default.
  { word: "金发", becomes: "金發", after: null, before: new RegExp(`^(?:${AFTER_NAME})`, "u") },
  // 影帝、后: the queen too.
  { word: "后", becomes: "后", behind: "、", after: /[帝王]、$/, before: null },
  // 拿下视后, 争夺后座: a title.
  {
    word: "后",
    becomes: "后",
    behind: "影视歌球",
    after: /(?:[拿夺摘]下|夺得?|封|[荣勇]登|当上).$/,
    before: null,
  },
  {
    word: "后座",
    becomes: "后座",
    after: /(?:[登问]上?|争夺|[夺抢守]下?|问鼎|角逐|挑战|保住|蝉联|失去)$/,
    before: null,
  },
  // 数年后|王某: after.
  {
    word: "后",
    becomes: "後",
    behind: "年天日周月",
    after: /[\d０-９一二三四五六七八九十百千两几数多].$/,
    before: null,
    isOverWords: true,
  },
  // 葱、姜、蒜, 姜泥: the root.
  { word: "姜", becomes: "薑", after: /[葱蒜椒油盐糖酱醋酒]、?$/, before: null },
  {
    word: "姜",
    becomes: "薑",
    after: /(?:^|[^\p{Script=Han}])$/u,
    before: /^(?:[、，]?[葱蒜]|[泥丝片末汁茶母块]|以及)/,
  },
  // 太困了, 他困了就睡: sleepy; trapped is the default.
  {
    word: "困",
    becomes: "睏",
    after: /(?:[太很好真又愈越]|有点|[我你您他她爱想])$/,
    before: /^(?:了(?:[就想便先倒睡，。！、]|$)|到|得|意|[就想倦，。！])/,
    isOverWords: true,
  },
  // 替他染了发: hair; to send is the default.
  {
    word: "发",
    becomes: "髮",
    behind: "了个一次",
    after: /[染剪烫理]了[个一]?次?$/,
    before: /^(?:\P{Script=Han}|$|[就后再才])/u,
  },
  // ，径向校长室走去: straight there, though what lies along a radius is 径向.
  { word: "径", becomes: "逕", after: /(?:^|[，。；])$/, before: /^[自予在]/ },
  { word: "径向", becomes: "逕向", after: /[，。；]$/, before: null },
  // 卷度: how much hair is curled.
  { word: "卷", becomes: "捲", after: /(?:^|[^试考答案问图长])$/, before: /^度/ },
  ...SURNAME_RULES,
  ...CROSSING_WORDS,
  // A pole by itself; 槓 is in words (槓桿, 單槓).
  { word: "杠", becomes: "杠", after: null, before: null },
];
