/** The number that a heading begins with. */
export interface Enumerator {
  /** 1 for the outermost kind: 第一章, then 一、, （一）, 1., (1), ①. */
  readonly rank: number;
  /** What it counts up to, from 1. */
  readonly number: number;
}

const NUMERALS = "零一二三四五六七八九十百〇壹贰叁肆伍陆柒捌玖拾";

/** 变化一：, 建议2：: a word before the number. */
const LABEL = new RegExp(`^[^\\s，。：:]{2,4}([${NUMERALS}]{1,2}|\\d{1,2})[:：](?=.)`, "u");
/** UTF-16 units in which such a label ends. */
const LONGEST_LABEL = 7;
/** What all others begin with. */
const FIRST = `第PpNn（(【［[0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫${NUMERALS}`;

/** Kinds of enumerators, outermost first, as official Chinese documents nest them (GB/T 9704: 一、（一）1.（1）). */
const KINDS: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  { rank: 1, pattern: new RegExp(`^第([${NUMERALS}]{1,4}|\\d{1,3})[章编編部篇卷]`, "u") },
  { rank: 2, pattern: new RegExp(`^第([${NUMERALS}]{1,4}|\\d{1,3})[节節回](?![省能约約目])`, "u") },
  { rank: 3, pattern: new RegExp(`^([${NUMERALS}]{1,3})\\s*[、.．:：，,]`, "u") },
  { rank: 3, pattern: /^Part\s+([\dIVX]{1,4})\b/iu },
  { rank: 4, pattern: new RegExp(`^[（(]([${NUMERALS}]{1,3})[)）]`, "u") },
  { rank: 4, pattern: LABEL },
  { rank: 5, pattern: /^(?:NO\.?\s*)?(\d{1,2})\s*(?:[、．:：]|\.(?!\d)|\s+(?=[㐀-鿿々〇]))/iu },
  { rank: 5, pattern: /^(0\d)(?=\D|$)/u },
  { rank: 5, pattern: /^[【［[](\d{1,2})[】］\]]/u },
  { rank: 6, pattern: /^\d{1,2}\.(\d{1,2})(?:[.、．]|\s+)(?=\D)/u },
  { rank: 7, pattern: /^\d{1,2}\.\d{1,2}\.(\d{1,2})(?:[.、．]|\s+)(?=\D)/u },
  { rank: 7, pattern: /^[（(](\d{1,2})[)）]/u },
  { rank: 8, pattern: /^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫])/u },
];

/** The enumerator that a line begins with, or `null`. 一、背景 → rank 3, number 1. */
export function readEnumerator(text: string): Enumerator | null {
  const mayBegin = FIRST.includes(text.charAt(0));
  const isLabelled = /[:：]/u.test(text.slice(0, LONGEST_LABEL));
  for (const { rank, pattern } of KINDS) {
    if (!(pattern === LABEL ? isLabelled : mayBegin)) continue;
    const match = pattern.exec(text);
    const number = match?.[1] ? numberOf(match[1]) : 0;
    if (number > 0) return { rank, number };
  }
  return null;
}

function numberOf(numeral: string): number {
  if (/^\d+$/u.test(numeral)) return Number(numeral);
  const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫".indexOf(numeral);
  if (circled >= 0) return circled + 1;
  const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].indexOf(numeral.toUpperCase());
  if (roman >= 0) return roman + 1;
  return chineseNumber(numeral);
}

/** 十二 → 12, 三十 → 30; 0 where the characters make no number under a hundred. */
function chineseNumber(numeral: string): number {
  const digits = [...numeral].map((character) =>
    "〇一二三四五六七八九十".indexOf(FORMAL[character] ?? character),
  );
  const ten = digits.indexOf(10);
  if (ten < 0) return digits.length === 1 ? Math.max(0, digits[0] ?? 0) : 0;
  const tens = ten === 0 ? 1 : (digits[0] ?? 0);
  return Math.max(0, tens) * 10 + Math.max(0, digits[ten + 1] ?? 0);
}

const FORMAL: Readonly<Record<string, string>> = {
  零: "〇",
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
};
