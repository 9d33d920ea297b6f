import { DOWN_VERBS, UP_VERBS } from "./change-verbs.ts";
import type { UnitKind } from "./unit-kind.ts";

/** How far around two levels the verb that moves one to the other is looked for, UTF-16 units. */
const REACH = 14;

/** Verbs of change, longest first. One character needs its aspect or amount after it: 增派 and 翻译 move nothing. */
const MOVES = (UP_VERBS + DOWN_VERBS)
  .trim()
  .split(/\s+/u)
  .filter((word) => /^[一-龥]/u.test(word))
  .sort((a, b) => b.length - a.length)
  .map((word) => (word.length === 1 ? `${word}(?=[了幅0-9]|[约近超][0-9])` : word))
  .join("|");

/** What stands between 从3%到5% and its verb. */
const ADVERBS = "(?:同比|环比|大幅度?|小幅|明显|显著|略有?|再次?|累计|平均|共|的)?";

const MOVES_AFTER = new RegExp(`^[，,]?${ADVERBS}(?:${MOVES})`);
const MOVED_BEFORE = new RegExp(`(?:${MOVES})(?:了|明显|显著|较大)?[，,]?(?:已|将)?[由从自]\\s?$`);

/** What the level before a change follows; 来自 and 选自 tell an origin. */
const FROM = /(?:[由从]|(?<![来源出选])自)\s?$/;

/**
 * 票价由3元到5元，上涨明显 and 票价上调，由3元到5元: `start`…`end` of `plain` holds the level before and the one after. 由 and 自
 * also tell who and where from, so that the verb must stand right beside the two; 从3元到5元不等 and 由5至7人组成 are ranges.
 */
export function isMoved(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - REACH), start);
  if (!FROM.test(before)) return false;
  const after = plain.slice(end, end + REACH);
  return MOVES_AFTER.test(after) || (MOVED_BEFORE.test(before) && !/^\s?[一-龥]/u.test(after));
}

/** Verbs of change before `from`, in English. */
const CHANGED_FROM = new RegExp(
  `\\b(?:${`${UP_VERBS}${DOWN_VERBS}`.match(/\b[a-z]+/g)?.join("|")}|(?:ris|fall|grow|increas|decreas|declin|dropp|gain|jump|surg|soar|slid|shrink|cutt|reduc|lower|mov|go|chang|rais|expand|climb|plung)ing|rais(?:es?|ed)|expand(?:s|ed)?|climbs?|soars?|plunges?|shr[aiu]nks?|go(?:es)?|went|gone|moves?d?|changes?d?)\\b(?:(?!\\brang)[^.;!?]){0,40}\\bfrom (?:US|HK|NT|A|C|S)?\\W?$`,
  "i",
);

/** Fares rise from $3 to $3.50: the level before and the one after, no range. */
export function isFromTo(plain: string, at: number): boolean {
  return CHANGED_FROM.test(plain.slice(Math.max(0, at - 64), at));
}

/**
 * 降价1.4万元至24.99万元, 失业率升0.3%至4.1%: by how much, and to what; 上调1元至3元不等 is a range, and 股价跌15%至20%, for no
 * price is a share.
 */
export function isChangeToLevel(plain: string, start: number, end: number, kind: UnitKind): boolean {
  const before = plain.slice(Math.max(0, start - 20), start);
  if (kind === "share" && /[价值][^，。；率比速幅]{0,4}$/.test(before)) return false;
  return (
    /(?:[降涨]价|[上下]调|[上下][涨跌]|回[落升]|攀升|[贬升]值|[涨跌升降]|[由从][^，。]{1,12}(?:[增减]加?少?|提高|降低))[了约逾近]?$/.test(
      before,
    ) && !plain.startsWith("不等", end)
  );
}
