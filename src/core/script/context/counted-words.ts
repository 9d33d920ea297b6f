import type { ContextRule } from "./context-rule.ts";
import { ADDRESS, AFTER_NAME, TITLE } from "./surname-rules.ts";

const NUMBER =
  /(?<!周|星期|礼拜|[半人总次倍打]|(?<![至最])[多少])[一二三四五六七八九十百千万亿两几数半〇零\d０-９](?:[余多来])?$/;

const PLAY =
  /^(?:《|(?:[好大新老悲喜闹活话歌京]|独幕)?[戏剧]|[^，。、]{1,8}(?:戏码|好戏|大戏|[闹喜悲话歌京]剧|戏剧(?!性)))/;

/** Creatures and vessels that 隻 counts, right before it: 猫只, 船只. */
const CREATURE = /[狗猫羊牛猪鸡鸭鹅鸟龟鸽犬禽兽猴鹿兔艇舰]$/;

/** Creatures, a few characters on: 这只发狂的狗. */
const OF_CREATURE =
  /^(?![是会要能有爱吃喝])[^，。]{0,9}[狗猫羊牛猪鸡鸭鹅鸟龟鸽犬猴鹿兔鼠狐狼虎狮象熊鲸豹鹰蛇蝶蜂虫兔甲](?![是会要能]|年)/;

/** What a fact or a rule does, and no creature: it only means, takes up, concerns. */
const ONLY_SO =
  /^(?:说明|意味|占|反映|代表|针对|影响|适用|增加|证明|表明|表示|涉及|限|属于|需|用于|关[乎系]|符合|算|花|够|为了|因|由于|取决|带来|造成|导致|引[起发]|[让令使]|对|在于|可|应|停留|包[括含]|涵盖|发生|出现|存在|[来源]自|体现|显示|强调|提供|允许|持续|维持)(?![^，。]{0,12}[狗猫羊牛猪鸡鸭鹅鸟龟鸽犬猴鹿兔鼠狐狼虎狮象熊鲸豹鹰蛇蝶蜂虫])/;

/** Not what creatures do: 猫只要, 狗只会. */
const NO_DOING = /^(?![有是能会要可好想说吃喝剩需须怕差不用肯敢爱喜对看和])\p{Script=Han}/u;

/** Cups that are played for, by what stands before them; others are drunk from. */
const CONTEST =
  /(?:[斯德曼霸维姆森尔兹]|国王|总统|主席|海峡|联邦|联合会|国家|协会|优胜者|[欧亚美非]洲|足总|英足|港足|[欧亚]冠|世|世界|超级|[市县校议院会]长|董事长|名人|挑战|友谊|慈善|交通|劳工|青年|国际|企业|沙特|皇后|银袋|省港|城市|贺岁|汤优|优)$/;

/** What contests are: 杯四强, 杯外围赛. */
const PLAYED =
  /^(?:[^，。]{0,3}(?:赛(?!车)|决赛)|[四八十]+强|六十四强|冠军|亚军|季军|双冠|首回合|次回合|资格|预选|外围|分组|开打|出线|卫冕)/;

/** What tells that a text is of watches: their parts, and makers of nothing else. */
const WATCHES =
  /Omega|Rolex|Breguet|Blancpain|Longines|Tissot|Panerai|Hublot|Audemars|Patek|Vacheron|Heuer|Swatch|劳力士|欧米茄|百达翡丽|江诗丹顿|沛纳海|宇舶|帝舵|浪琴|[腕手名钻怀]表|表[款壳盘冠带圈径匠]|机芯|陀飞轮|钟表|时计|月相|制表|计时码/;

/** Figures right before. */
const FIGURES = /[\d０-９]$/;

/** Neighbourhoods of Taiwan's towns, two or more in a row. */
const NEIGHBOURHOODS =
  /(?:里、\p{Script=Han}{2}里、|[区市镇乡]：?(?:\p{Script=Han}{2}里、)?)\p{Script=Han}{2}$/u;

/**
 * What is counted, and what counts: creatures and things, cups and strokes, miles, plays, hours and weeks. The first rule of a word
 * that fits holds.
 */
export const COUNTED_WORDS: readonly ContextRule[] = [
  // 全球限量30只, and of watches: things are counted by 只, unless a creature follows.
  { word: "只", becomes: "只", after: /限量.{0,5}$/, before: null, isOverWords: true },
  { word: "只", becomes: "隻", after: NUMBER, before: OF_CREATURE, about: WATCHES, isOverWords: true },
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
  // 这只说明一件事: only, before what is no creature's doing.
  ...["这", "那"].map((pointer) => ({
    word: `${pointer}只`,
    becomes: `${pointer === "这" ? "這" : "那"}只`,
    after: null,
    before: ONLY_SO,
  })),
  // 只是只兔子, 养只猫: some creature.
  { word: "只", becomes: "隻", after: /[是养买捉抓有像]$/, before: OF_CREATURE, isOverWords: true },
  { word: "只", becomes: "隻", after: /只[是像有剩]$/, before: /^(?:\P{Script=Han}|$)/u },
  {
    word: "只",
    becomes: "隻",
    behind: "这那该另某每第一两0123456789",
    after: /[这那该另某每第][\d一两]?$/,
    before: OF_CREATURE,
    isOverWords: true,
  },
  // 莱德杯赛事, 英足杯八强: a cup that is played for; one to drink from is the default.
  {
    word: "杯",
    becomes: "盃",
    after: CONTEST,
    before: /^(?![葛弓水酒子盘垫面咖茶底口身盖装])/,
    isOverWords: true,
  },
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
  // 发言人田军里表示, 发言人菲里确认: the end of a name.
  {
    word: "里",
    becomes: "里",
    after: new RegExp(`(?:${TITLE})(?![在从到于把])\\p{Script=Han}{1,2}$`, "u"),
    before: new RegExp(`^(?:${AFTER_NAME})`, "u"),
  },
  // 里维埃拉: inside stands behind its noun, so a clause that begins with it begins with a name.
  {
    word: "里",
    becomes: "里",
    after: /(?:^|[^\p{Script=Han}\p{Script=Latin}\d」』”’）》])$/u,
    before: /^\p{Script=Han}/u,
  },
  // 一出戏: a play, or what is like one; else to come out (太阳一出).
  { word: "一出", becomes: "一齣", after: null, before: PLAY },
  { word: "一出", becomes: "一出", after: null, before: null },
  { word: "出", becomes: "齣", behind: "一两三四几", after: null, before: PLAY, isOverWords: true },
  { word: "出", becomes: "齣", behind: "这那哪", after: null, before: /^戏/, isOverWords: true },
  // 二百海里 are nautical miles; in the sea is 海裏.
  {
    word: "海里",
    becomes: "海里",
    after: /[一二三四五六七八九十百千万亿两几数半〇零每\d０-９]$/,
    before: null,
  },
  { word: "海里", becomes: "海裏", after: null, before: null },
  // 第 3 周, 第 %d 周: a week that is counted by a figure or a placeholder.
  { word: "周", becomes: "週", after: /(?:[\d０-９]|第|第[^一-龥]{1,4})\s?$/, before: null },
  // 三斗米: a measure, and its vessel; to fight is the default.
  { word: "斗", becomes: "斗", after: NUMBER, before: null },
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
  // 敲钟, 一口钟, 钟响了: a bell.
  {
    word: "钟",
    becomes: "鐘",
    after: /(?:[一两三几这那\d][口座架][老大旧]?|[敲撞铜铁古鸣]|(?:修|(?:^|[^空])调)好?了?)$/,
    before: new RegExp(`^(?!${ADDRESS})`),
  },
];
