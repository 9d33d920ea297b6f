import { DOWN_VERBS, UP_VERBS } from "./change-verbs.ts";

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
