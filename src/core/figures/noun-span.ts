import type { Span } from "../marks.ts";

/** Longest metric, UTF-16 units; longer noun phrases are cut at their front. */
export const LONGEST_METRIC = 18;
/** Shorter ones say nothing. */
export const SHORTEST_METRIC = 2;

/** `null` where nothing is left that could name a quantity. */
export function trimmedSpan(
  plain: string,
  start: number,
  end: number,
  shortest = SHORTEST_METRIC,
): Span | null {
  const text = plain.slice(start, end);
  const lead = /^[\s的了是、·和与及.]*/.exec(text)?.[0].length ?? 0;
  const span = { start: start + lead, end: start + text.trimEnd().length };
  const letters = plain.slice(span.start, span.end);
  return span.end - span.start >= shortest &&
    /[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]/u.test(letters) &&
    !/新[高低]$|日[讯电]$|^每[一-龥]{1,2}$|^[这那该此其某][一个些次项种]?$/.test(letters) &&
    !/^[0-9.%]+[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{0,2}$/u.test(letters)
    ? span
    : null;
}
