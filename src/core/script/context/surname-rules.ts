import type { ContextRule } from "./context-rule.ts";

/** What tells of a person right behind the surname: 余先生, 涂某. */
const ADDRESS = "先生|女士|小姐|太太|夫人|某|氏|老师|教授|医生|大夫|律师|师傅|老板|警官|大爷|大妈|阿姨";

/** What follows a whole name in news: 于海涛表示, 余建明（左）. */
const AFTER_NAME =
  "说|表示|称|认为|介绍|告诉|指出|强调|透露|坦言|回忆|解释|补充|直言|分析|建议|提醒|笑言|感慨|报道|出席|主持|担任|出任|当选|先生|女士|教授|主任|主席|书记|[部省市县局处院校]长|经理|记者|[、，（(：:]";

/** Ends of what stands before a name: 记者于洋, 总经理于波. */
const TITLE =
  "记者|主席|书记|[部省市县区州镇乡村厅局处科校院所行会社团队班组庭]长|[总副]?经理|总裁|董事|总监|主任|教授|博士|医生|律师|导演|演员|歌手|作家|教练|选手|将军|委员|代表|议员|专家|学者|主编|编辑|通讯员|助理|秘书|发言人|负责人|创始人|村民|居民|市民|网友|同学|患者|嫌犯|嫌疑人|被告人?|男子|女子|球员|队员|民警|法官|检察官";

/** Where a name may begin: a clause, or what stands behind a title. */
const BEGINNING = new RegExp(`(?:^|[^\\p{Script=Han}]|${TITLE})$`, "u");

/** What 于 says after a title or at the head of a clause: when and where, 于近日表示, 于会后说. */
const WHEN_OR_WHERE =
  "[今昨明当近本上下前后去此其同次翌年月日周星早晚中北南东西会现法天香台广首家校村该一二三四五六七八九十两]";

/**
 * Characters that are surnames where a person is named, and by default something else: at and than (於), rest (餘), to smear
 * (塗), gloom (鬱), plain (樸).
 */
export const SURNAME_RULES: readonly ContextRule[] = [
  surname("于", `(?!${WHEN_OR_WHERE})`),
  ...["余", "涂", "郁", "朴"].flatMap((word) => [
    { word, becomes: word, after: null, before: new RegExp(`^(?:${ADDRESS})`, "u") },
    surname(word, ""),
  ]),
];

function surname(word: string, unless: string): ContextRule {
  const before = new RegExp(`^${unless}(?:\\p{Script=Han}{1,2}(?:${AFTER_NAME})|(?:${ADDRESS}))`, "u");
  return { word, becomes: word, after: BEGINNING, before };
}
