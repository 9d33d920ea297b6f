/** Times that are no date by themselves: a part of a year, a length of it, a feast, now. Forms of one pattern, on plain Simplified text. */
const NUMBER = "[0-9一二两三四五六七八九十几]{1,3}";

/** Two months, days or quarters: 1至4月, 3日-5日. */
const TO = "[-~—至到、]";

/** No price of one (日元), no line of averages (5日线), no length (3日内). */
const NO_DAY = "(?![期线报均内元圆币后前])";

const FEASTS =
  "春节|元旦|国庆节?|五一|十一黄金周|端午节?|中秋节?|清明节?|元宵节?|圣诞节?|双十[一二]|暑假|暑期|寒假";

export const PART_FORMS: readonly string[] = [
  // 1998-2003年, 97年1月, 100年
  `(?<![0-9.])(?:1[89]|20)[0-9]{2}[-~—至到](?:(?:1[89]|20)?[0-9]{2})年`,
  `(?<![0-9.])(?:1[01][0-9]年(?![历老前后来内以之的])|[0-9]{2}年(?=[0-9]{1,2}月|[0-9.]{1,6}%))`,
  "(?:本财?|本学|当|上|全)年度?(?![轻级龄会纪])",
  // 3月, 1-4月份, 12月底, 元月
  `(?<![0-9.])(?:[0-9]{1,2}(?:${TO}[0-9]{1,2})?|元|十?[一二三四五六七八九十])月(?:份|[底初末]|[上中下]旬)?(?![线球饼亮])`,
  `(?<![0-9.,])[0-9]{1,2}(?:${TO}[0-9]{1,2})?[日号]${NO_DAY}`,
  // 第一至第四季度, 前三季度, 上半年, 前4个月
  `(?:第?[一二三四]${TO})?第?[一二三四]季度|第[一二三四]季|前[二三]季度?|[上下]半年|[前首]${NUMBER}个?(?:月|季度)|[本上]季度?`,
  // 第二财季, 本赛季, 上个流感季同期
  "(?:第[一二三四]个?|[本上下]一?个?)(?:流感|流行|[财赛雪榨])季(?:同期)?",
  // 近三年, 未来3年内, 过去两年, 3年来
  `(?:近|过去的?|未来|最近|今后|此后)${NUMBER}(?:多?个?[年月]|个?星期|周|天|个?季度)(?:[内间里来])?|${NUMBER}(?:年|个月)[来内]`,
  "目前|当前|现在|现阶段|迄今|至今(?![年天日晨早晚夏])|今后|年内|届时|年初|年[底末]|岁末|[当即翌次][日天](?![电报])",
  "周[一二三四五六日](?=[，盘收早晚])",
  `(?:${FEASTS})(?:[小长]?(?:假期?|连假|黄金周))?(?:期间|(?=，))|除夕|[大小]年[夜初][一二三四五六七]?|(?<![年最起当])初[一二三四五六七](?![中次级代])`,
];

/** The same of English. */
export const LATIN_PART_FORMS: readonly string[] = [
  "(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?(?![0-9,.]*[0-9%])",
  "(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z])",
  "(?:last|this|next|past) (?:year|month|week|quarter|decade)",
  "(?:the )?(?:first|second|third|fourth) (?:quarter|half)",
  "(?:the )?(?:last|past|next) (?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|weeks|days)",
  "yesterday|today|so far this year",
  "(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
];
