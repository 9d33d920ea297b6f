import { agrees } from "./doubtable.ts";
import type { Quantity } from "./read-quantity.ts";

/** A title's number that is no figure of its own text may be a tenth off at most: 逾百 for 109. */
const FARTHEST = 0.1;

/** The title's number, which may go without its unit (402亿 for 402亿港元) and be rounded (超33亿元 for 33.05亿元). */
export function isTitleNumber(title: Quantity, quantity: Quantity): boolean {
  const isOpen = title.kind === "none" && title.magnitude >= 1e4;
  if (!isOpen && title.kind !== quantity.kind) return false;
  return title.high === quantity.high || isRoundingOf(title, quantity);
}

/** Whether a number tells another one less exactly: 接近8000万 and 7931万; 3% is no rounding of 3.4%, 约3% is. */
export function isRoundingOf(rough: Rounded, exact: Rounded): boolean {
  return (
    rough.low === rough.high &&
    exact.low === exact.high &&
    !exact.bounded &&
    (rough.bounded || rough.magnitude >= 1e4) &&
    Math.abs(rough.high - exact.high) <= FARTHEST * Math.abs(exact.high) &&
    agrees(rough.high, exact.high)
  );
}

/** What of a quantity tells how exact it is. */
export type Rounded = Pick<Quantity, "low" | "high" | "bounded" | "magnitude">;
