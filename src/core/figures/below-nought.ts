import type { Span } from "../text/span.ts";

/**
 * Below nought: 零下5摄氏度, 负增长 apart, and no 负 that ends another word (减负180亿元); a minus only where a number begins
 * (为-21.6%), not between two of them.
 */
const MINUS =
  /(?:零下|(?<![减增降抱自欠担肩胜背辜税身承重正])负|(?<=^|[\s，、：:（(“是为由从至到达在约])[-−﹣])\s?$/;
const SIGNS = new Set("下负-−﹣");
/** The sign of a range's second end: -0.14元至-0.19元. */
const SECOND_MINUS = /(?<=[至到~～—–]\s?)(?:零下|[-−﹣负])$/;

/** Text that is looked at before a number, UTF-16 units. */
const WINDOW = 16;

/** Length of the sign of a number below nought that ends at `at`; 0 without one. */
export function minusBefore(plain: string, at: number): number {
  const before = plain.slice(Math.max(0, at - WINDOW), at);
  return SIGNS.has(before.trimEnd().slice(-1)) ? (MINUS.exec(before)?.[0].length ?? 0) : 0;
}

/** The same of a range's second end. */
export function secondMinusBefore(plain: string, at: number): number {
  return SECOND_MINUS.exec(plain.slice(Math.max(0, at - WINDOW), at))?.[0].length ?? 0;
}

/**
 * The value of a range from `from` to `to` whose first end has a sign, or of one number below nought, where both are it.
 * Both ends of 零下3至5度 and -3%到-1% are below, one of -3℃至5℃ and 零下5℃到5℃.
 */
export function belowNought(
  plain: string,
  first: Span,
  last: Span,
  from: number,
  to: number,
): readonly [low: number, high: number] {
  const hasOwnUnit = last.start - first.end > 1;
  const isMixed =
    first !== last &&
    (hasOwnUnit || /[-−﹣]/.test(plain.charAt(first.start - 1))) &&
    plain.charAt(last.start - 1) !== "、" &&
    secondMinusBefore(plain, last.start) === 0;
  return isMixed ? [-from, to] : [-Math.max(from, to), -Math.min(from, to)];
}
