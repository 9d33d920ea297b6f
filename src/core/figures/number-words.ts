import type { Span } from "../text/span.ts";

/** Sayings, names and everyday words that begin with what would be a figure, Simplified form: 六个核桃 is a drink, 二手 used. */
export const NUMBER_WORDS: readonly string[] = `
  九死一生 千家万户 千千万万 百万富翁 七台河 三门峡 五台山 九台区 五家渠 六本木 六个核桃 三只松鼠 七匹狼 八项规定 四个全面 四个现代化
  两个维护 五位一体 三个代表 四人帮 五项全能 七项全能 十项全能 三件套 四件套 五件套 五笔输入 四季度 双十一 双十二 二手 三包
`
  .trim()
  .split(/\s+/);

/** No word where one of these stands before it: 八项规定 is none in 十八项规定, which has a count. */
const NUMERAL = new Set("0123456789一二三四五六七八九十百千万");

const BY_FIRST = new Map<string, string[]>();
for (const word of NUMBER_WORDS) {
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
    const word = words.find((one) => plain.startsWith(one, at));
    if (!word) continue;
    spans.push({ start: at, end: at + word.length });
    at += word.length - 1;
  }
  return spans;
}
