import type { Quantity } from "./read-quantity.ts";
import type { StatedQuantity } from "./stated-quantities.ts";

/** What is looked at of a figure: where it stands and what it says. */
export interface Doubtable {
  /** Its line, in plain characters; the offsets of `stated` are into it. */
  readonly plain: string;
  readonly stated: StatedQuantity;
  /** In plain characters. */
  readonly metric: string | null;
  readonly inHeading: boolean;
}

/** A number that stands in for another: 近, 逾, 约, a range. */
export function isRough(quantity: Quantity): boolean {
  return quantity.bounded || quantity.low !== quantity.high;
}

/** Of rounded values the shorter one tells how far they may lie apart: half a unit of its last place. */
export function agrees(a: number, b: number): boolean {
  const [shorter, longer] = digitsOf(a) <= digitsOf(b) ? [a, b] : [b, a];
  // Editors cut as well as round: 3.98 becomes 3.9 and 4.0.
  return Math.abs(shorter - longer) < lastPlace(shorter);
}

/** What one in the last digit of a number is worth: 10 for 120, 0.01 for 3.25. */
function lastPlace(value: number): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - digitsOf(value) + 1);
}

/** Digits of a number that carry meaning: 2 of 12000. */
export function digitsOf(value: number): number {
  return Math.abs(value).toExponential().split("e")[0]?.replace(".", "").length ?? 1;
}
