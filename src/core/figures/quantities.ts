import type { Span } from "../text/span.ts";
import { minusBefore, secondMinusBefore } from "./below-nought.ts";
import { currencyBefore } from "./currency.ts";
import { latinNounAfter } from "./latin-noun.ts";
import { latinNumerals } from "./latin-numerals.ts";
import { isChangeToLevel, isFromTo, isMoved } from "./moved-levels.ts";
import { findNonFigures } from "./not-figures.ts";
import { scanNumerals } from "./numerals.ts";
import type { PlainLine } from "./plain-line.ts";
import { type NumberRead, type Quantity, readQuantity } from "./read-quantity.ts";
import { findShares } from "./shares.ts";
import { unitOf } from "./unit-of.ts";
import { unitAt } from "./units.ts";

/** 至 and its like; 5亿至约8亿元 is one range, too. */
const RANGE = /\s?(?:、\s?|(?:-|–|—|―|－|~|to )\s?|[至到]\s?(?:大?约|近|逾|超过?)?)/y;

const RANGE_STARTS = new Set(" 、-–—―－~t至到");

/** Every quantity of a line: what has a unit, and what might do without. */
export function findQuantities(line: PlainLine): Quantity[] {
  const { plain } = line;
  const numbers = numbersOf(line);
  if (numbers.length === 0) return [];
  const isMasked = coverage(findNonFigures(plain));
  const found: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number || isMasked(number.start, number.end)) continue;
    const previous = found.at(-1);
    if (previous && number.start < previous.end) continue;
    const joined = joinRange(line, number, numbers[i + 1], isMasked);
    const quantity = readQuantity(line, joined?.first ?? number, joined?.last ?? number);
    const shortened = previous && quantity && joinTenths(plain, previous, quantity);
    if (shortened) found[found.length - 1] = shortened;
    if (!quantity || shortened || isMereNumber(plain, quantity)) continue;
    const whole = previous && joinSpan(plain, previous, quantity);
    if (whole) found[found.length - 1] = whole;
    else found.push(quantity);
  }
  return found;
}

/** How many of the smaller unit the larger one has: 一年六个月, 2小时30分, 五元三角. */
const SMALLER_UNITS: readonly (readonly [larger: string, smaller: string, count: number])[] = [
  ["年", "个月", 12],
  ["小时", "分钟", 60],
  ["小时", "分", 60],
  ["分钟", "秒", 60],
  ["分", "秒", 60],
  ["元", "角", 10],
  ["角", "分", 10],
];

/** A span of time or an amount in two units, as one in the smaller of them; `null` where the two are not that. */
function joinSpan(plain: string, larger: Quantity, smaller: Quantity): Quantity | null {
  if (larger.end !== smaller.start || !/time|money/.test(larger.kind) || larger.low !== larger.high)
    return null;
  const [unit, part] = [unitOf(larger, plain), unitOf(smaller, plain)];
  const row = SMALLER_UNITS.find(
    ([great, small]) => unit.endsWith(great) && part.replace("秒钟", "秒") === small,
  );
  if (!row || smaller.low !== smaller.high) return null;
  const value = larger.low * row[2] + smaller.low;
  return {
    ...smaller,
    start: larger.start,
    numberStart: larger.numberStart,
    low: value,
    high: value,
    kind: larger.kind,
  };
}

/** 1米75, 三块五: the tenths or hundredths of the unit stand behind it by themselves; `null` where the two are not that. */
function joinTenths(plain: string, whole: Quantity, tenths: Quantity): Quantity | null {
  const digits = tenths.end - tenths.start;
  const isShort = whole.end === tenths.start && tenths.kind === "none" && digits <= 2 && !tenths.bounded;
  if (!isShort || whole.low !== whole.high || whole.decimal || !TENTHS_OF.has(plain.charAt(whole.end - 1)))
    return null;
  const value = whole.low + tenths.high / 10 ** digits;
  return { ...whole, end: tenths.end, low: value, high: value, chinese: false, decimal: true };
}

const TENTHS_OF = new Set("米块");

/** 2018, 12: neither unit nor decimals nor 万. */
function isMereNumber(plain: string, { kind, decimal, magnitude, unitSpan }: Quantity): boolean {
  // 1.58位 are no persons; 8.6人次 is a rate.
  if (kind === "people" && decimal && magnitude < 1e4) return plain.charAt((unitSpan?.end ?? 0) - 1) !== "次";
  return kind === "none" && !decimal && magnitude < 1e4;
}

/** Numerals and shares in words, in order; a share hides the numerals that it is made of. */
function numbersOf({ plain, isLatin }: PlainLine): NumberRead[] {
  const shares = findShares(plain, isLatin);
  const numbers: NumberRead[] = shares.map((share) => ({
    ...{ start: share.start, end: share.end, low: share.low, high: share.high, share: share.unit },
    ...{ chinese: false, magnitude: 1, headless: false, decimal: false },
  }));
  let next = 0;
  if (isLatin) numbers.push(...latinNumerals(plain).map((numeral) => ({ ...numeral, share: null })));
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
  line: PlainLine,
  first: NumberRead,
  second: NumberRead | undefined,
  isMasked: (start: number, end: number) => boolean,
): Joined | null {
  const { plain } = line;
  if (!second || second.start - first.end > 12 || isMasked(second.start, second.end)) return null;
  if ((first.share === null) !== (second.share === null)) return null;
  const unit = first.share ? null : unitAt(line, first.end);
  const connectorAt = first.end + (unit?.length ?? 0);
  RANGE.lastIndex = connectorAt;
  const connector = RANGE_STARTS.has(plain.charAt(connectorAt)) ? RANGE.exec(plain) : null;
  if (!connector) return null;
  const currency = currencyBefore(plain, second.start);
  const minus = minusBefore(plain, first.start);
  const sign = minus > 0 ? secondMinusBefore(plain, second.start) : 0;
  if (connectorAt + connector[0].length !== second.start - (currency?.length ?? 0) - sign) return null;
  const other = second.share ? null : unitAt(line, second.end);
  const isCounted = line.isEnglish && latinNounAfter(plain, first.start, second.end) !== null;
  if (!second.share && !other && !currency && second.magnitude === 1 && !isCounted) return null;
  const end = second.end + (other?.length ?? 0);
  if (connector[0].endsWith("to ") && isFromTo(plain, first.start)) return null;
  if (/[到至]/.test(connector[0]) && isMoved(plain, first.start - (currency?.length ?? 0), end)) return null;
  if (unit && (unit.kind !== other?.kind || isChangeToLevel(plain, first.start, end, unit.kind))) return null;
  const isShort = !unit && first.magnitude === 1 && second.magnitude > 1 && first.high < 1e4;
  const step = connector[0] === "、" && !unit ? stepOf(plain, first, second) : null;
  if (connector[0].includes("、") && step === null) return null;
  const scale = step ?? (isShort && first.low <= second.high / second.magnitude ? second.magnitude : 1);
  const scaled = { ...first, low: first.low * scale, high: first.high * scale };
  return minus > 0 || scaled.low < second.high ? { first: scaled, last: second } : null;
}

/**
 * What one is worth in 2、3块钱, 两、三家, 7、8000元 and 三、四百人, two neighbours that are one guess: 1, 1, 1000, 100; `null` for
 * others, which are a list: 1、2、3.
 */
function stepOf(plain: string, first: NumberRead, second: NumberRead): number | null {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, second.low)));
  const isNeighbour = second.low === (first.low + 1) * step && first.low >= 1 && first.low <= 8;
  const isAlone = first.end - first.start === 1 && !/[、,0-9]/.test(plain.charAt(first.start - 1));
  return isNeighbour && isAlone ? step : null;
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
