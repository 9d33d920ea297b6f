import { type ContextRule, overWords, rule } from "./context-rule.ts";
import { ADDRESS, AFTER_NAME, TITLE } from "./surname-rules.ts";

const NUMBER =
  /(?<!周|星期|礼拜|[半人总次倍打]|(?<![至最])[多少])[一二三四五六七八九十百千万亿两几数半〇零\d０-９](?:[余多来])?$/;

const PLAY =
  /^(?:《|(?:[好大新老悲喜闹活话歌京粤昆越豫川]|独幕)?[戏剧]|[^，。、]{1,8}(?:戏码|好戏|大戏|[闹喜悲话歌京]剧|戏剧(?!性)))/;

/** Creatures that 隻 counts, those first that stand right before it. */
const [HERDED, WILD] = ["狗猫羊牛猪鸡鸭鹅鸟龟鸽犬猴鹿兔", "鼠狐狼虎狮象熊鲸豹鹰蛇蝶蜂虫甲"];

/** Creatures and vessels right before it: 猫只, 船只. */
const CREATURE = new RegExp(`[${HERDED}禽兽艇舰]$`);

/** Creatures, a few characters on: 这只发狂的狗. */
const OF_CREATURE = new RegExp(`^(?![是会要能有爱吃喝])[^，。]{0,9}[${HERDED}${WILD}](?![是会要能]|年)`);

/** What a fact or a rule does, and no creature: it only means, takes up, concerns. */
const ONLY_SO = new RegExp(
  `^(?:说明|意味|占|反映|代表|针对|影响|适用|增加|证明|表明|表示|涉及|限|属于|需|用于|关[乎系]|符合|算|花|够|为了|因|由于|取决|带来|造成|导致|引[起发]|[让令使]|对(?![冲虾])|在于|可(?![转爱怜])|应(?!援)|停留|包[括含]|涵盖|发生|出现|存在|[来源]自|体现|显示|强调|提供|允许|持续|维持)(?![^，。]{0,12}[${HERDED}${WILD}])`,
);

/** Not what creatures do: 猫只要, 狗只会. */
const NO_DOING = /^(?![有是能会要可好想说吃喝剩需须怕差不用肯敢爱喜对看和系])\p{Script=Han}/u;

/** Cups that are played for, by what stands before them; others are drunk from. */
const CONTEST =
  /(?:[斯德曼霸维姆森尔兹]|国王|总统|主席|海峡|联邦|联合会|国家|协会|优胜者|[欧亚美非]洲|足总|英足|港足|[欧亚]冠|世|世界|超级|[市县校议院会]长|董事长|名人|挑战|友谊|慈善|交通|劳工|青年|国际|企业|沙特|皇后|银袋|省港|城市|贺岁|汤优|优)$/;

/** What contests are: 杯四强, 杯外围赛. */
const PLAYED =
  /^(?:[^，。]{0,3}(?:赛(?!车)|决赛)|[四八十]+强|六十四强|冠军|亚军|季军|双冠|首回合|次回合|资格|预选|外围|分组|开打|出线|卫冕)/;

/** What tells that a text is of watches: their parts, and makers of nothing else. */
const WATCHES =
  /Omega|Rolex|Breguet|Blancpain|Longines|Tissot|Panerai|Hublot|Audemars|Patek|Vacheron|Heuer|Swatch|劳力士|欧米茄|百达翡丽|江诗丹顿|沛纳海|宇舶|帝舵|浪琴|[腕手名钻怀]表|表[款壳盘冠带圈径匠]|机芯|陀飞轮|钟表|时计|月相|制表|计时码/;

/** What neighbourhoods of Taiwan's towns are named by, an expression's source: 木栅, but no place that one is in (公园里). */
const NEIGHBOURHOOD = "\\p{Script=Han}{2}(?<![园校院区市场楼店屋房子车厂馆室城街道间野])";

/** Two or more neighbourhoods in a row. */
const NEIGHBOURHOODS = new RegExp(
  `(?:里、${NEIGHBOURHOOD}里、|[区市镇乡]：?(?:${NEIGHBOURHOOD}里、)?)${NEIGHBOURHOOD}$`,
  "u",
);

/**
 * What is counted, and what counts: creatures and things, cups and strokes, miles, plays, hours and weeks. The first rule of a word
 * that fits holds.
 */
export const COUNTED_WORDS: readonly ContextRule[] = [
  // 全球限量30只, and of watches: things are counted by 只, unless a creature follows.
  overWords("只", "只", /限量.{0,5}$/),
  overWords("只", "隻", NUMBER, OF_CREATURE, { about: WATCHES }),
  overWords("只", "只", NUMBER, null, { about: WATCHES }),
  // 42只受管制的龟: right behind figures it counts, though 只受 is a word.
  overWords("只", "隻", /[\d０-９]$/, /^(?![有是能好要会见怕剩顾求可为想说得须需此知因看靠讲管用])/),
  // 限量表, 新表: in a text of watches.
  rule("表", "錶", null, /^(?![示达现演明白述态率决格]|单)/, { about: WATCHES }),
  // 手上戴的表, 戴块表: who wears it.
  rule("表", "錶", /戴(?:着|了|的是?)?(?:[一这那两][块只]|块)?$/, /^(?!现|达|示|情)/),
  // 七百只羊: counts animals and things, unless a verb follows (六十只是开始).
  rule("只", "隻", NUMBER, /^(?![有是能好要会见怕剩顾求可为说想得须需此知在因看靠讲管])/),
  overWords("只", "隻", CREATURE, NO_DOING),
  rule("只", "隻", CREATURE, /^(?:\P{Script=Han}|$)/u),
  // 这只说明一件事: only, before what is no creature's doing.
  ...["这", "那"].map((pointer) =>
    rule(`${pointer}只`, `${pointer === "这" ? "這" : "那"}只`, null, ONLY_SO),
  ),
  // 只是只兔子, 养只猫: some creature.
  overWords("只", "隻", /[是养买捉抓有像]$/, OF_CREATURE),
  rule("只", "隻", /只[是像有剩]$/, /^(?:\P{Script=Han}|$)/u),
  overWords("只", "隻", /[这那该另某每第嗰呢][\d一两]?$/, OF_CREATURE, {
    behind: "这那该另某每第嗰呢一两0123456789",
  }),
  // 莱德杯赛事, 英足杯八强: a cup that is played for; one to drink from is the default.
  overWords("杯", "盃", CONTEST, /^(?![葛弓水酒子盘垫面咖茶底口身盖装])/),
  rule(
    "杯",
    "盃",
    /\p{Script=Han}(?<![一二三四五六七八九十两几半每这那举干碰酒茶水奶纸量烧马保温罩])$/u,
    PLAYED,
  ),
  // 低于标准杆三杆, 杆法: of golf, which counts strokes; a pole is the default.
  rule("杆", "桿", /(?:[\d０-９一二三四五六七八九十两几双总领先准]|博忌|柏忌|抓鸟)$/),
  rule("杆", "桿", null, /^[法位弟差洞数头]/),
  // 三十里: a Chinese mile.
  rule("里", "里", NUMBER),
  rule("里外", "里外", NUMBER),
  // 文山区：景美里、景行里、景仁里; 试院里16邻.
  overWords("里", "里", NEIGHBOURHOODS, /^(?:、\p{Script=Han}{2}里|[、；，。）及和与等])/u),
  overWords("里", "里", /\p{Script=Han}{2}$/u, /^[\d０-９]{1,2}(?:[、~～至-][\d０-９]{1,2})?邻/),
  // 文山区木栅里、樟脚里和万兴里停水: the end of such a row.
  overWords("里", "里", new RegExp(`[区市镇乡]：?(?:${NEIGHBOURHOOD}里[、和与及])+${NEIGHBOURHOOD}$`, "u")),
  // 仁慈里里干事, 松德里里长, 中正里活动中心: who serves a neighbourhood, and where it meets.
  overWords("里", "里", new RegExp(`${NEIGHBOURHOOD}$`, "u"), /^(?:里(?:干事|[长民办])|活动中心)/),
  // 发言人田江里表示, 发言人菲里确认: the end of a name.
  rule(
    "里",
    "里",
    new RegExp(`(?:${TITLE})(?![在从到于把])\\p{Script=Han}{1,2}$`, "u"),
    new RegExp(`^(?:${AFTER_NAME})`, "u"),
  ),
  // 里维埃拉: inside stands behind its noun, so a clause that begins with it begins with a name.
  rule("里", "里", /(?:^|[^\p{Script=Han}\p{Script=Latin}\d」』”’）》])$/u, /^\p{Script=Han}/u),
  // 一出戏: a play, or what is like one; else to come out (太阳一出).
  rule("一出", "一齣", null, PLAY),
  rule("一出", "一出", null),
  overWords("出", "齣", null, PLAY, { behind: "一两三四几" }),
  overWords("出", "齣", null, /^戏/, { behind: "这那哪" }),
  // 二百海里 are nautical miles; in the sea is 海裏.
  rule("海里", "海里", /[一二三四五六七八九十百千万亿两几数半〇零每\d０-９]$/),
  rule("海里", "海裏", null),
  // 第 3 周, 第 %d 周: a week that is counted by a figure or a placeholder.
  rule("周", "週", /(?:[\d０-９]|第|第[^一-龥]{1,4})\s?$/),
  // 三斗米: a measure, and its vessel; to fight is the default.
  rule("斗", "斗", NUMBER),
  // 三个钟: hours.
  rule("钟", "鐘", /[\d０-９一二两三四五六七八九十几半]个$/, new RegExp(`^(?!${ADDRESS}|[姓男女])`)),
  // 一座老钟: at the end of a clause; 老钟说 is somebody.
  rule("钟", "鐘", /[老旧]$/, /^(?:\P{Script=Han}|$)/u),
  // 周平均: by the week, before what is counted.
  rule("周", "週", null, /^(?:平均|产量|收入|工时|工作日|成交|销售|票房|[涨跌]幅)/),
  // 敲钟, 一口钟, 钟响了: a bell.
  rule(
    "钟",
    "鐘",
    /(?:[一两三几这那\d][口座架][老大旧]?|[敲撞铜铁古鸣]|古董|激光|光晶格|原子|石英|(?:修|(?:^|[^空])调)好?了?)$/,
    new RegExp(`^(?!${ADDRESS})`),
  ),
];
