import { type ContextRule, overWords, rule } from "./context-rule.ts";

/** What tells of a person right behind the surname: 余先生, 涂某; but 于某日, 于某公司, 于老师们而言. */
export const ADDRESS =
  "(?:先生|女士|小姐|太太|夫人|某(?![日地年月种个些一时处公医小大酒高学市县网平商店])|氏|[老律]师|教授|医生|大夫|师傅|老板|[校院局处队]长|主任|书记|警官|大[爷妈]|阿姨)(?!们|而言|来[说讲])";

/** Ends of given names that end few other words: 涛, but not 汉 (于武汉) nor 书 (于脸书). */
const GIVEN =
  "[伟芳娜敏强磊军洋勇艳杰娟涛霞刚辉鹏鑫波斌宇浩凯燕玲萍琳颖倩婷怡锋亮俊毅睿轩昊彬琪瑶琦楠莉栋坤芬雯蓉慧琴铭贤翔哲廷霖豪]";

/** Surnames of two thirds of all bearers in Taiwan and Hong Kong. */
export const FREQUENT_SURNAME = "[陈林黄张李王吴刘蔡杨许郑谢郭洪曾邱廖赖周徐苏庄吕江何萧罗高梁]";

/** Words that end as names do: 宁波, 陆军, 前锋. */
const NO_NAME = "[宁微电声]波|[陆空红敌我美德俄法英日]军|[前先]锋|大洋";

/** What follows a whole name in news, an expression's source: 于海涛表示. */
export const AFTER_NAME =
  "说(?!明)|表示|称|认为|介绍|告诉|指出|强调|透露|[坦直笑]言|回忆|解释|补充|分析|建议|提醒|报道|出席|主持|[担出]任|当选|质询|发言|回应|提到|重申|呼吁|承认|否认|证实|受访|直指|质疑|感叹|宣布|主张|则[认说表指]|先生|女士|教授|主任|主席|书记|[部省市县局处院校]长|经理|[协襄副]理|记者";

/** Ends of what stands before a name, an expression's source: 记者于洋, 总经理于波. */
export const TITLE =
  "[者员民师官手生]|[作专]家|[言责始疑告持]人|[立议常]委|[部署省市县区州镇乡村里厅局处科校院所行会社团队班组庭站馆店]长|主席|书记|[经助协襄]理|总裁|董事|总监|主任|教授|博士|导演|教练|将军|代表|编辑|秘书|网友|同学|嫌犯|被告|男子|女子";

/** Where a name may begin: a clause, unless a number does (400余页), or what stands behind a title. */
const BEGINNING = new RegExp(`(?:^|[^\\p{Script=Han}\\p{N}]|${TITLE})$`, "u");

/** Not behind a number, nor 之 (工作之余): there 余 is the rest. */
const UNCOUNTED = /(?:^|[^\p{N}十百千万亿之])$/u;

/** A name that ends as given names do, before a verb of telling, or in a list of names: 余海波、. */
const NAMED = `(?!${NO_NAME})\\p{Script=Han}?${GIVEN}(?:${AFTER_NAME}|[是曾也]|[、，（(：:])`;

/** What a surname stands before where police and courts speak of its bearer: 余嫌, 余男, 余姓. */
const BEARER = "[嫌姓男女妇父母妻翁家氏员童](?!们)";

/** What ends a name where reporters are named, or a cast: 【余某某╱, （于某饰）, 涂某某／摄影. */
const CREDITED = "\\p{Script=Han}{1,2}(?:[╱／/（(、）】：:]|[饰摄]|$)";

/** Surnames that are something else by themselves, with what they become. */
const BARE_SURNAMES = ["于于", "余余", "涂涂", "游游", "党党", "后后", "干干", "占占", "钟鍾"].map(
  ([word = "", becomes = ""]) => [word, becomes] as const,
);

/** What stands before somebody's surname: 一名于姓男子. */
const BEGINNING_OF_BEARER = /(?:^|[^\p{Script=Han}]|[名位的是与和及岁由被为])$/u;

/** Where credits begin. */
const CREDIT = /[【（(、／/╱]$|(?:记者|主演|导演|摄影|编剧|艺人|歌手|演员)$/;

/** Words that 游 and 涂 begin: 游戏说明, 涂料. */
const NO_BEARER = "[辞戏泳客行览乐艇轮说玩程园侠击牧鸦层料改装抹写]";

/** Words of what is left over: 余额, 余震. */
const REST = "[者为下则额款屋粮户房量票震生年地温热波党种切怒悸威钱项裕]";

/** Times and places, which stand behind 于 for at: 、于今年、. */
const NO_NAME_BEHIND_AT =
  "[今昨明去本当前近同此一二三四五六七八九十中港台东西南北上下]|\\p{Script=Han}[国市省县区州岛年内外上下中]";

const OVER_WORDS: Partial<ContextRule> = { isOverWords: true };

/**
 * Characters that are surnames where a person is named, and by default something else: at and than (於), rest (餘), to smear
 * (塗), to travel (遊). 于 stands before places and times as it does before names: it asks for the end of a name.
 */
export const SURNAME_RULES: readonly ContextRule[] = [
  // 出生于波尔多: at, whatever name follows.
  overWords("于", "於", null, null, { behind: "生位毕落居死源卒葬属始等至关对" }),
  surname("于", BEGINNING, `${NAMED}|${ADDRESS}`, OVER_WORDS),
  surname("于", null, `(?!${NO_NAME_BEHIND_AT})\\p{Script=Han}{2}、\\p{Script=Han}{2,3}[、等及与和）]`, {
    behind: "、",
    isOverWords: true,
  }),
  surname("于", CREDIT, CREDITED),
  // 于男不服上诉, 于嫌供称: the accused, by what follows; 于男子组 and 于女被告 are at.
  surname("于", null, "[嫌男女](?:[随称供不则也又遭坦辩已曾]|被(?![告害]))"),
  // 张某和于某: the accused; 任职于某公司 is some company.
  surname("于", null, "某某?(?:[^\\p{Script=Han}]|$|[被的和与及因在将称涉驾])"),
  ...["余", "涂", "游"].flatMap((word) => [
    surname(word, UNCOUNTED, `${ADDRESS}|${BEARER}`),
    surname(
      word,
      BEGINNING,
      `(?!${NO_BEARER})(?:${NAMED}|\\p{Script=Han}{1,2}(?:${AFTER_NAME}))`,
      OVER_WORDS,
    ),
    // 陈国山与余若兰出席: in a list of names.
    surname(
      word,
      /\p{Script=Han}[与和及跟、]$/u,
      `(?!${NO_BEARER}|${REST})\\p{Script=Han}{2}(?:${AFTER_NAME})`,
    ),
    surname(word, CREDIT, CREDITED),
    // 涂某某／公司总经理: at the head of a line.
    surname(word, /^$/, "\\p{Script=Han}{1,2}[╱／]"),
  ]),
  // 林于凯指出: in a given name.
  surname(
    "于",
    new RegExp(`(?:^|[^\\p{Script=Han}]|${TITLE})${FREQUENT_SURNAME}$`, "u"),
    `${GIVEN}[今昨]?日?(?:${AFTER_NAME})`,
    OVER_WORDS,
  ),
  // 他姓于, 一名于姓男子; 百姓于是 is what the people then do.
  ...BARE_SURNAMES.map(([word, becomes]) =>
    overWords(word, becomes, /(?:^|[^\p{Script=Han}]|[他她我你您名位人者的不也本原都而板主师生])姓$/u, null, {
      behind: "姓",
    }),
  ),
  ...["于", "党"].map((word) => overWords(word, word, BEGINNING_OF_BEARER, /^姓(?![名氏])/)),
  // 余某某（三十岁）, 郭某余╱: with an age, and at the end of who is credited.
  surname("余", UNCOUNTED, "\\p{Script=Han}{1,2}（(?:[\\d０-９]|[一二三四五六七八九十]+岁)"),
  surname("余", /(?:^|\P{Script=Han})\p{Script=Han}{2}$/u, "[╱／]"),
  surname("余", /[叫姓]$/, "\\p{Script=Han}{1,2}"),
  // What is left over is in words (余额, 余震): by itself at a beginning it is somebody.
  surname("余", BEGINNING, `(?!${REST})\\p{Script=Han}{2}`),
  // 书记余光虎: behind a title, whatever word the name begins like.
  surname("余", new RegExp(`(?:${TITLE})$`, "u"), `(?!${REST})\\p{Script=Han}{2}`, OVER_WORDS),
];

/** A row of a surname, which stays as it is. */
function surname(
  word: string,
  after: RegExp | null,
  before: string,
  more: Partial<ContextRule> = {},
): ContextRule {
  return rule(word, word, after, new RegExp(`^(?:${before})`, "u"), more);
}
