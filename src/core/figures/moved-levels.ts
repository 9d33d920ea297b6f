import { DOWN_VERBS, UP_VERBS } from "./change-verbs.ts";
import type { UnitKind } from "./unit-kind.ts";

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
