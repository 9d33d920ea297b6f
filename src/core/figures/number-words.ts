import type { Span } from "../marks.ts";

/** Sayings, names and everyday words that begin with a number, Simplified form: 三星 is a firm, 一审 a trial. */
const WORDS = `
  千方百计 九死一生 五五分成 百分百 千家万户 千千万万 一带一路 三会一课 三农 两会 双十一 双十二 五四 五一
  十一黄金周 三七 七一 八一 万一 一万年 百万富翁 三星 三亚 九江 四川 六安 七台河
  三门峡 五粮液 六个核桃 三只松鼠 七匹狼 十堰 九寨沟 四中全会 一中全会 二中全会 三中全会
  五中全会 六中全会 七中全会 八中全会 八项规定 三严三实 四个全面 两个维护 四个意识
  四个自信 两学一做 五位一体 三去一降一补 十八大 十九大 二十大 一国两制 三个代表 九二共识
  十二五 十三五 十四五 十五五 五年规划 五年计划 一季度 二季度 三季度 四季度 上半年
  下半年 一手 二手 一线 二线 三线 四线 三甲 一审 二审 三审 一号文件 三峡 四环 三环
  五环 二环 六环 四合院 三明治 二战 一战 二维码 三资 三包 二氧化碳 一氧化碳 两岸 两国
  两地 两市 两融 一体 三方 双方 四方 八方
`;

/** No word where one of these stands before it: 三方 is none in 十三方, which has a count. */
const NUMERAL = new Set("0123456789一二三四五六七八九十百千万");
/** Nor where one of these follows: 两国 is no word in 两国十人, which has a count. */
const POWER = new Set("十百千万亿");

const BY_FIRST = new Map<string, string[]>();
for (const word of WORDS.trim().split(/\s+/)) {
  const words = BY_FIRST.get(word.charAt(0));
  if (words) words.push(word);
  else BY_FIRST.set(word.charAt(0), [word]);
}

/** The words of a text in {@link plainCharacters} that only look like a number with its unit, from left to right. */
export function findNumberWords(plain: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < plain.length; at++) {
    const words = BY_FIRST.get(plain.charAt(at));
    if (!words || NUMERAL.has(plain.charAt(at - 1))) continue;
    const word = words.find((one) => plain.startsWith(one, at) && !POWER.has(plain.charAt(at + one.length)));
    if (!word) continue;
    spans.push({ start: at, end: at + word.length });
    at += word.length - 1;
  }
  return spans;
}
