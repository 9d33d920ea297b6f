import { agrees } from "./doubtable.ts";
import type { Quantity } from "./read-quantity.ts";

/** A title's number that is no figure of its own text may be a tenth off at most: 逾百 for 109. */
const FARTHEST = 0.1;

/** A metric is the title's where this much of its characters stands there, by experience. */
const NAMED = 0.5;

/**
 * The title's number, which may go without its unit (402亿 for 402亿港元), and may be rounded where the title names the same
 * `metric` or the number is a large one with a bound, which hardly two things of an article share (超33亿元 for 33.05亿元).
 */
export function isTitleNumber(
  title: Quantity,
  plainTitle: string,
  quantity: Quantity,
  metric: string,
): boolean {
  const isOpen = title.kind === "none" && title.magnitude >= 1e4;
  if (!isOpen && title.kind !== quantity.kind) return false;
  if (title.high === quantity.high) return true;
  const isLargeBound = title.bounded && title.magnitude >= 100;
  return (isLargeBound || isNamedIn(plainTitle, metric)) && isRoundingOf(title, quantity);
}

function isNamedIn(plainTitle: string, metric: string): boolean {
  const characters = [...new Set(metric)];
  const told = characters.filter((one) => plainTitle.includes(one)).length;
  return told > 0 && told >= NAMED * characters.length;
}

/** Whether a number tells another one less exactly: 接近8000万 and 7931万; 3% is no rounding of 3.4%, 约3% is. */
export function isRoundingOf(rough: Quantity, exact: Quantity): boolean {
  return (
    rough.low === rough.high &&
    exact.low === exact.high &&
    !exact.bounded &&
    (rough.bounded || rough.magnitude >= 1e4) &&
    Math.abs(rough.high - exact.high) <= FARTHEST * Math.abs(exact.high) &&
    agrees(rough.high, exact.high)
  );
}
