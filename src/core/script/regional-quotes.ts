import type { ChineseVariant } from "../article.ts";

/**
 * A text with the quotation marks of a variant: “ ‘ ’ ” in Simplified (GB/T 15834), 「 『 』 」 in Traditional (Taiwan's
 * and Hong Kong's custom). Marks are changed one by one, so that a quotation that runs over several paragraphs, opened
 * in each and closed in the last, comes through; those of Latin text (“Hello”, don’t) stay.
 */
export function withRegionalQuotes(text: string, to: ChineseVariant): string {
  return to === "zh-Hans"
    ? text.replace(CORNER_MARKS, (mark) => SIMPLIFIED.get(mark) ?? mark)
    : withCorners(text);
}

const TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ["“", "「"],
  ["”", "」"],
  ["‘", "『"],
  ["’", "』"],
]);

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map(([curly, corner]) => [corner, curly]),
);

const CORNER_MARKS = /[「」『』]/gu;
const CURLY_MARKS = /[“”‘’]/gu;

/** Curly marks belong to Chinese where such a character stands at one of their sides, other marks looked through. */
const CHINESE_BESIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;

/** Marks looked through at most: nobody nests deeper, and a text of nothing but marks takes linear time. */
const MAX_MARKS_BETWEEN = 3;

function withCorners(text: string): string {
  const corners = new Set(cornerPlaces(text));
  if (corners.size === 0) return text;
  return text.replace(CURLY_MARKS, (mark, at: number) =>
    corners.has(at) ? (TRADITIONAL.get(mark) ?? mark) : mark,
  );
}

/** Places of the marks to change: both of a pair or none; of unpaired ones, double marks alone. */
function cornerPlaces(text: string): readonly number[] {
  const places: number[] = [];
  const open = { double: [] as number[], single: [] as number[] };
  for (const { 0: mark, index: at } of text.matchAll(CURLY_MARKS)) {
    const kind = mark === "“" || mark === "”" ? "double" : "single";
    if (mark === "“" || mark === "‘") {
      open[kind].push(at);
    } else if (kind === "double" || !isInsideWord(text, at)) {
      const pair = [open[kind].pop(), at].filter((place) => place !== undefined);
      const counts = pair.length === 2 || kind === "double";
      if (counts && pair.some((place) => isBesideChinese(text, place))) places.push(...pair);
    }
  }
  return [...places, ...open.double.filter((place) => isBesideChinese(text, place))];
}

/** The apostrophe of don’t. */
function isInsideWord(text: string, at: number): boolean {
  return /[A-Za-zÀ-ɏ]/u.test(text.charAt(at - 1)) && /[A-Za-zÀ-ɏ]/u.test(text.charAt(at + 1));
}

function isBesideChinese(text: string, at: number): boolean {
  return CHINESE_BESIDE.test(neighbour(text, at, -1)) || CHINESE_BESIDE.test(neighbour(text, at, 1));
}

/** Nearest character that is no curly mark. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let place = at + step;
  for (let marks = 0; marks < MAX_MARKS_BETWEEN && TRADITIONAL.has(text.charAt(place)); marks++)
    place += step;
  return text.charAt(place);
}
