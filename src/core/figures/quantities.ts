import type { Span } from "../marks.ts";
import { currencyBefore } from "./currency.ts";
import { findNonFigures } from "./not-figures.ts";
import { scanNumerals } from "./numerals.ts";
import { type NumberRead, type Quantity, readQuantity } from "./read-quantity.ts";
import { findShares } from "./shares.ts";
import { unitAt } from "./units.ts";

const RANGE = /\s?(?:-|–|—|－|~|至|到|to )\s?/y;
/** Every quantity of a block's text in {@link plainCharacters}: what has a unit, and what might do without. */
export function findQuantities(plain: string): Quantity[] {
  const numbers = numbersOf(plain);
  if (numbers.length === 0) return [];
  const isMasked = coverage(findNonFigures(plain));
  const found: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number || isMasked(number.start, number.end)) continue;
    const previous = found.at(-1);
    if (previous && number.start < previous.end) continue;
    const joined = joinRange(plain, number, numbers[i + 1], isMasked);
    const quantity = readQuantity(plain, joined?.first ?? number, joined?.last ?? number);
    if (quantity && !isMereNumber(quantity)) found.push(quantity);
  }
  return found;
}

/** 2018, 12: neither unit nor decimals nor 万. */
function isMereNumber({ kind, decimal, magnitude }: Quantity): boolean {
  return kind === "none" && !decimal && magnitude < 1e4;
}

/** Numerals and shares in words, in order; a share hides the numerals that it is made of. */
function numbersOf(plain: string): NumberRead[] {
  const shares = findShares(plain);
  const numbers: NumberRead[] = shares.map((share) => ({
    ...{ start: share.start, end: share.end, low: share.low, high: share.high, share: share.unit },
    ...{ chinese: false, magnitude: 1, headless: false, decimal: false },
  }));
  let next = 0;
  for (const numeral of scanNumerals(plain)) {
    while ((shares[next]?.end ?? Infinity) <= numeral.start) next++;
    const share = shares[next];
    if (!share || share.start >= numeral.end) numbers.push({ ...numeral, share: null });
  }
  return numbers.sort((a, b) => a.start - b.start);
}

/** Two numbers that state one range, or one number twice. */
interface Joined {
  readonly first: NumberRead;
  readonly last: NumberRead;
}

function joinRange(
  plain: string,
  first: NumberRead,
  second: NumberRead | undefined,
  isMasked: (start: number, end: number) => boolean,
): Joined | null {
  if (!second || second.start - first.end > 12 || isMasked(second.start, second.end)) return null;
  if ((first.share === null) !== (second.share === null)) return null;
  const unit = first.share ? null : unitAt(plain, first.end);
  const connectorAt = first.end + (unit?.length ?? 0);
  RANGE.lastIndex = connectorAt;
  const connector = RANGE.exec(plain);
  if (!connector) return null;
  const currency = currencyBefore(plain, second.start);
  if (connectorAt + connector[0].length !== second.start - (currency?.length ?? 0)) return null;
  const other = second.share ? null : unitAt(plain, second.end);
  if (!second.share && !other && !currency && second.magnitude === 1) return null;
  if (unit && unit.kind !== other?.kind) return null;
  const isShort = !unit && first.magnitude === 1 && second.magnitude > 1 && first.high < 1e4;
  const scale = isShort && first.low <= second.high / second.magnitude ? second.magnitude : 1;
  const scaled = { ...first, low: first.low * scale, high: first.high * scale };
  return scaled.low < second.high ? { first: scaled, last: second } : null;
}

/** Answers whether a stretch touches one of the spans; calls must come with rising starts of at most a few steps back. */
function coverage(spans: readonly Span[]): (start: number, end: number) => boolean {
  const starts = spans.map((span) => span.start);
  const furthest: number[] = [];
  for (const span of spans) furthest.push(Math.max(furthest.at(-1) ?? 0, span.end));
  return (start, end) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) > start;
  };
}
