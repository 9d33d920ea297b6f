import type { ContextRule } from "./context-rule.ts";
import { CROSSING_WORDS } from "./crossing-words.ts";
import { ADDRESS, SURNAME_RULES } from "./surname-rules.ts";

const NUMBER =
  /(?<!周|星期|礼拜|[半人总次倍打]|(?<![至最])[多少])[一二三四五六七八九十百千万亿两几数半〇零\d０-９](?:[余多来])?$/;

const WIND = /风(?:[又还就也]|[不没]停地|.{0,2}[把将].{1,3})?$/;

const WATER = /(?:[水雨浪潮洪河]|[激急洪石]流|海啸)(?:一|给|所|把.{1,3}|从.{1,3})?$/;

const DRYING = /(?:一口|[擦挤拧晒晾烘烤吹吸榨抽喝哭喊流淘掏耗阴蒸煮熬沥甩烧焙揩抹])$/;

/** What dries up: 井已经干了, 眼泪都流干了. */
const DRIED =
  /(?:[井河湖塘池溪泉渠沟泪墨漆]|水[库塘池]|河床|嗓子|喉咙|嘴唇?|嘴巴|衣[服物]|头发|毛巾|庄稼|[农田]田|[田土]地|土壤|皮肤|眼睛)(?:已经?|快要?|都|也|全|就|早|还[没未]|没|还|又|被[晒吹烤])*$/;

/** What is not the work that one does: 没干的水泥. */
const NO_WORK = /^(?!农?活|[好坏]?事|工作)/;

/** Beginnings of what is the farthest on a side: 里头, 后边, 末了. */
const SIDE = /^(?:[里外前后後上下左右东西南北][边头面]|底下|末了)/;

/** What is poured water on, by the vessel: 冲了一杯咖啡. */
const POURED = /^[了好上个过]*[一两三几半]?[杯壶碗澡凉]/;

/** Whom news tells of, or what, before 系 for "is": 该男子系本地人. */
const SUBJECT =
  /(?:男子|女子|男孩|女孩|老人|嫌犯|嫌疑人|死者|伤者|被告人?|司机|驾驶员|肇事者|该[车船案]|此[案事]|事故|火灾|爆炸|照片|图片|消息|传言|[确实均皆])$/;

const PLAY =
  /^(?:《|(?:[好大新老悲喜闹活话歌京]|独幕)?[戏剧]|[^，。、]{1,8}(?:戏码|好戏|大戏|[闹喜悲话歌京]剧|戏剧(?!性)))/;

/** Creatures and vessels that 隻 counts, right before it: 猫只, 船只. */
const CREATURE = /[狗猫羊牛猪鸡鸭鹅鸟龟鸽犬禽兽猴鹿兔艇舰]$/;

/** Creatures, a few characters on: 这只发狂的狗. */
const OF_CREATURE =
  /^(?![是会要能有爱吃喝])[^，。]{0,9}[狗猫羊牛猪鸡鸭鹅鸟龟鸽犬猴鹿兔鼠狐狼虎狮象熊鲸豹鹰蛇蝶蜂虫兔甲](?![是会要能]|年)/;

/** Not what creatures do: 猫只要, 狗只会. */
const NO_DOING = /^(?![有是能会要可好想说吃喝剩需须怕差不用肯敢爱喜对看和])\p{Script=Han}/u;

/** Cups that are played for, by what stands before them; others are drunk from. */
const CONTEST =
  /(?:[斯德曼霸维姆森尔兹]|国王|总统|主席|海峡|联邦|联合会|国家|协会|优胜者|[欧亚美非]洲|足总|英足|港足|[欧亚]冠|世|世界|超级|[市县校议院会]长|董事长|名人|挑战|友谊|慈善|交通|劳工|青年|国际|企业|沙特|皇后|银袋|省港|城市|贺岁|汤优|优)$/;

/** What contests are: 杯四强, 杯外围赛. */
const PLAYED =
  /^(?:[^，。]{0,3}(?:赛(?!车)|决赛)|[四八十]+强|六十四强|冠军|亚军|季军|双冠|首回合|次回合|资格|预选|外围|分组|开打|出线|卫冕)/;

/** What tells that a text is of watches. */
const WATCHES = /[腕手名钻怀]表|表[款壳盘冠带圈径匠]|机芯|陀飞轮|钟表|时计|月相|制表|计时码/;

/** Figures right before. */
const FIGURES = /[\d０-９]$/;

/** Neighbourhoods of Taiwan's towns, two or more in a row. */
const NEIGHBOURHOODS =
  /(?:里、\p{Script=Han}{2}里、|[区市镇乡]：?(?:\p{Script=Han}{2}里、)?)\p{Script=Han}{2}$/u;

/** Written Cantonese, near by. */
const CANTONESE = "[唔佢哋嘅咗喺冇啲嗰咁嘢咩乜睇俾畀嚟嚿攞]";

/** The first rule of a word that fits holds. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  // 全球限量30只, and of watches: things are counted by 只.
  { word: "只", becomes: "只", after: /限量.{0,5}$/, before: null, isOverWords: true },
  { word: "只", becomes: "只", after: NUMBER, before: null, about: WATCHES, isOverWords: true },
  // 42只受管制的龟: right behind figures it counts, though 只受 is a word.
  {
    word: "只",
    becomes: "隻",
    after: FIGURES,
    before: /^(?![有是能好要会见怕剩顾求可为想说得须需此知因看靠讲管用])/,
    isOverWords: true,
  },
  // 限量表, 新表: in a text of watches.
  { word: "表", becomes: "錶", after: null, before: /^(?![示达现演明白述态率决格]|单)/, about: WATCHES },
  // 七百只羊: counts animals and things, unless a verb follows (六十只是开始).
  {
    word: "只",
    becomes: "隻",
    after: NUMBER,
    before: /^(?![有是能好要会见怕剩顾求可为说想得须需此知在因看靠讲管])/,
  },
  { word: "只", becomes: "隻", after: CREATURE, before: NO_DOING, isOverWords: true },
  { word: "只", becomes: "隻", after: CREATURE, before: /^(?:\P{Script=Han}|$)/u },
  // 只是只兔子, 养只猫: some creature.
  { word: "只", becomes: "隻", after: /[是养买捉抓有像]$/, before: OF_CREATURE, isOverWords: true },
  { word: "只", becomes: "隻", after: /只[是像有剩]$/, before: /^(?:\P{Script=Han}|$)/u },
  { word: "只", becomes: "隻", after: /[这那该另某每][\d一两]?$/, before: OF_CREATURE },
  // 莱德杯赛事, 英足杯八强: a cup that is played for; one to drink from is the default.
  { word: "杯", becomes: "盃", after: CONTEST, before: null },
  {
    word: "杯",
    becomes: "盃",
    after: /\p{Script=Han}(?<![一二三四五六七八九十两几半每这那举干碰酒茶水奶纸量烧马保温罩])$/u,
    before: PLAYED,
  },
  // 低于标准杆三杆, 杆法: of golf, which counts strokes; a pole is the default.
  {
    word: "杆",
    becomes: "桿",
    after: /(?:[\d０-９一二三四五六七八九十两几双总领先准]|博忌|柏忌|抓鸟)$/,
    before: null,
  },
  { word: "杆", becomes: "桿", after: null, before: /^[法位弟差洞数头]/ },
  // 三十里: a Chinese mile.
  { word: "里", becomes: "里", after: NUMBER, before: null },
  { word: "里外", becomes: "里外", after: NUMBER, before: null },
  // 文山区：景美里、景行里、景仁里; 试院里16邻.
  {
    word: "里",
    becomes: "里",
    after: NEIGHBOURHOODS,
    before: /^(?:、\p{Script=Han}{2}里|[、；，。）及和与等])/u,
    isOverWords: true,
  },
  {
    word: "里",
    becomes: "里",
    after: /\p{Script=Han}{2}$/u,
    before: /^[\d０-９]{1,2}(?:[、~～至-][\d０-９]{1,2})?邻/,
    isOverWords: true,
  },
  // 仁慈里里干事, 松德里里长: who serves a neighbourhood.
  {
    word: "里",
    becomes: "里",
    after: /\p{Script=Han}{2}$/u,
    before: /^里(?:干事|[长民办])/,
    isOverWords: true,
  },
  // 里维埃拉: inside stands behind its noun, so a clause that begins with it begins with a name.
  {
    word: "里",
    becomes: "里",
    after: /(?:^|[^\p{Script=Han}\p{Script=Latin}\d」』”’）》])$/u,
    before: /^\p{Script=Han}/u,
  },
  // 方向明了，干劲足了: what has come to be clear; to understand is 明瞭.
  {
    word: "明了",
    becomes: "明了",
    after: /(?:方向|目标|道路|路子|思路|前途|天色?|心里?|眼睛?|灯)$/,
    before: /^(?:[^\p{Script=Han}]|$)/u,
  },
  // 一出戏: a play, or what is like one; else to come out (太阳一出).
  { word: "一出", becomes: "一齣", after: null, before: PLAY },
  { word: "一出", becomes: "一出", after: null, before: null },
  { word: "出", becomes: "齣", behind: "一两三四几", after: null, before: PLAY },
  { word: "出", becomes: "齣", behind: "这那哪", after: null, before: /^戏/, isOverWords: true },
  // 二百海里 are nautical miles; in the sea is 海裏.
  {
    word: "海里",
    becomes: "海里",
    after: /[一二三四五六七八九十百千万亿两几数半〇零每\d０-９]$/,
    before: null,
  },
  { word: "海里", becomes: "海裏", after: null, before: null },
  // To entrust somebody (托他买书).
  { word: "托", becomes: "託", after: null, before: /^[我你您他她]/ },
  // 第 3 周, 第 %d 周: a week that is counted by a figure or a placeholder.
  { word: "周", becomes: "週", after: /(?:[\d０-９]|第|第[^一-龥]{1,4})\s?$/, before: null },
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
  // 三斗米: a measure, and its vessel; to fight is the default.
  { word: "斗", becomes: "斗", after: NUMBER, before: null },
  // To swim, in water; to travel is the default.
  { word: "游", becomes: "游", after: /[水海河湖江池][里中]?$/, before: null },
  // 八点|钟: the clock; the surname is the default.
  { word: "钟", becomes: "鐘", after: /[点分秒刻整]$/, before: null },
  // 三个钟: hours.
  {
    word: "钟",
    becomes: "鐘",
    after: /[\d０-９一二两三四五六七八九十几半]个$/,
    before: new RegExp(`^(?!${ADDRESS}|[姓男女])`),
  },
  // 一座老钟: at the end of a clause; 老钟说 is somebody.
  { word: "钟", becomes: "鐘", after: /[老旧]$/, before: /^(?:\P{Script=Han}|$)/u },
  // 周平均: by the week, before what is counted.
  {
    word: "周",
    becomes: "週",
    after: null,
    before: /^(?:平均|产量|收入|工时|工作日|成交|销售|票房|[涨跌]幅)/,
  },
  // 尽里头, 尽后边: the farthest there; wholly is the default.
  { word: "尽", becomes: "儘", after: null, before: SIDE },
  // 北风刮, 刮着大风, 刮来一阵风: what wind does; to scrape is the default.
  { word: "刮", becomes: "颳", after: WIND, before: null },
  ...["在", "到", "了", "得", "去", "走", "倒"].map((end) => ({
    word: `刮${end}`,
    becomes: `颳${end}`,
    after: WIND,
    before: null,
  })),
  { word: "刮", becomes: "颳", after: null, before: /^[着了过起来]?.{0,2}[风台飓]/ },
  { word: "刮了", becomes: "颳了", after: null, before: /^.{0,4}[风台飓]/ },
  // 被江河冲去, 水一冲: what water does; to rush is the default.
  ...["", "去", "到", "下", "上", "倒", "破"].map((end) => ({
    word: `冲${end}`,
    becomes: `沖${end}`,
    after: WATER,
    before: null,
  })),
  { word: "冲过", becomes: "沖過", after: WATER, before: null },
  { word: "冲开", becomes: "沖開", after: WATER, before: null },
  // 亚干, 塔什干, 涂尔干: the end of a name.
  { word: "干", becomes: "干", after: /[亚尼尔什]$/, before: null },
  // 挤干, 吹干: dry in the end; to do is the default.
  ...[DRYING, DRIED].flatMap((after) => [
    { word: "干", becomes: "乾", after, before: null },
    { word: "干了", becomes: "乾了", after, before: null },
    { word: "干的", becomes: "乾的", after, before: NO_WORK },
  ]),
  { word: "干得", becomes: "乾得", after: DRIED, before: null },
  // 待干, 超干: at the end of a clause.
  {
    word: "干",
    becomes: "乾",
    after: /(?:[待等][它其]?|[很太更最超过偏较够]|[这那]么|会)$/,
    before: /^(?:\P{Script=Han}|$)/u,
  },
  // 风干的, 未干的, 豆干的, 很干的.
  { word: "干的", becomes: "乾的", after: /(?:[风半未没肉豆饼鱼薯笋很太最更偏较]|吃点?)$/, before: NO_WORK },
  // 中空成岩: what is hollow becomes a cavern; to become rock is 成岩.
  { word: "成岩", becomes: "成巖", after: /[空窟洞穴]$/, before: null },
  // 干了一杯, 干了这杯: to drink up; to do is the default.
  { word: "干", becomes: "乾", after: null, before: /^了?[这那一两三几].?杯/ },
  { word: "干了", becomes: "乾了", after: null, before: /^[这那一两三几].?杯/ },
  // 不干他的事: to concern somebody.
  {
    word: "不干",
    becomes: "不干",
    after: null,
    before: /^(?:[我你您他她咱谁]|别人|人家|大家|记者)们?的?[事啥]/,
  },
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
  { word: "系", becomes: "係", after: new RegExp(`${CANTONESE}.{0,5}$`, "u"), before: null },
  { word: "系", becomes: "係", after: null, before: new RegExp(`^.{0,5}${CANTONESE}`, "u") },
  {
    word: "系",
    becomes: "係",
    after: /(?:^|\P{Script=Han}|[人众商司方者而仅])$/u,
    before: /^(?:属|透过|因|指|由于|取代)/,
  },
  // 仅系就自身所见, 而系请托.
  { word: "系", becomes: "係", after: /[而仅]$/, before: /^(?![列统])/ },
  { word: "系上", becomes: "系上", after: /[是在该本我的国企学文理工电外历法商院]$/, before: null },
  { word: "系", becomes: "係", after: SUBJECT, before: /^(?!列|统|主任|学生|里|数)\p{Script=Han}/u },
  { word: "冲", becomes: "沖", after: null, before: POURED },
  { word: "冲了", becomes: "沖了", after: null, before: POURED },
  // 把咖啡冲好.
  { word: "冲", becomes: "沖", after: /(?:咖啡|茶|奶粉?|豆浆|麦片|果汁|药粉?|泡面)$/, before: null },
  // 敲钟, 一口钟, 钟响了: a bell.
  {
    word: "钟",
    becomes: "鐘",
    after: /(?:[一两三几这那\d][口座架][老大旧]?|[敲撞铜铁古鸣]|(?:修|(?:^|[^空])调)好?了?)$/,
    before: new RegExp(`^(?!${ADDRESS})`),
  },
  { word: "钟", becomes: "鐘", after: null, before: /^[响鸣摆]/ },
  // 修咸顿: a foreign name.
  { word: "咸", becomes: "咸", after: null, before: /^[顿尔]/ },
  // 以台制华, 以毒制毒: to get the better of.
  {
    word: "制",
    becomes: "制",
    after: /(?<![可足难得加])以[华台毒夷暴]$/,
    before: /^\p{Script=Han}/u,
    isOverWords: true,
  },
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
  // 卷度: how much hair is curled.
  { word: "卷", becomes: "捲", after: /(?:^|[^试考答案问图长])$/, before: /^度/ },
  // 太困了, 困得睁不开眼: sleepy.
  { word: "困", becomes: "睏", after: /[太好很又]$/, before: /^(?:了|[^\p{Script=Han}])/u },
  { word: "困了", becomes: "睏了", after: /[太好很又]$/, before: null },
  // 辫子扎着: to tie.
  { word: "扎", becomes: "紮", after: null, before: /^[着了个]?.{0,3}[辫髻]/ },
  // 占了一卦: to tell fortunes; to take up is the default.
  { word: "占", becomes: "占", after: null, before: /^了?[一几]?[卦卜]/ },
  { word: "占了", becomes: "占了", after: null, before: /^[一几]?[卦卜]/ },
  ...SURNAME_RULES,
  ...CROSSING_WORDS,
  // A pole by itself; 槓 is in words (槓桿, 單槓).
  { word: "杠", becomes: "杠", after: null, before: null },
];
