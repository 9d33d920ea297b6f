import type { Span } from "../marks.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { findNonFigures } from "./not-figures.ts";
import { type Numeral, scanNumerals } from "./numerals.ts";
import { findShares } from "./shares.ts";
import { type UnitKind, unitAt } from "./units.ts";

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** With bounds, currency sign and unit. */
  readonly start: number;
  readonly end: number;
  /** First character of the number itself. */
  readonly numberStart: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly chinese: boolean;
  readonly magnitude: number;
  readonly decimal: boolean;
  /** It has 约, 超过, 多, 以上 … */
  readonly bounded: boolean;
}

/** Currency before the amount, and the unit that it gives. Longest first. */
const CURRENCY_BEFORE: readonly (readonly [sign: RegExp, unit: string])[] = [
  [/(?:US\$|USD|美元|美金)\s?$/, "美元"],
  [/(?:HK\$|HKD|港币|港元)\s?$/, "港元"],
  [/(?:NT\$|NTD|TWD|新台币|台币)\s?$/, "新台币"],
  [/(?:A\$|AU\$|AUD)\s?$/, "澳元"],
  [/(?:C\$|CA\$|CAD)\s?$/, "加元"],
  [/(?:S\$|SGD)\s?$/, "新元"],
  [/(?:R\$)\s?$/, "雷亚尔"],
  [/(?:RMB|CNY|CN¥|人民币|￥|¥)\s?$/, "元"],
  [/(?:€|EUR)\s?$/, "欧元"],
  [/(?:£|GBP|英镑)\s?$/, "英镑"],
  [/(?:₩|KRW)\s?$/, "韩元"],
  [/(?:₹|INR)\s?$/, "卢比"],
  [/\$\s?$/, "美元"],
];

/** 每盎司3500美元: the rate stands before the amount. */
const PER_BEFORE =
  /(?:每|per )(平方公里|平方米|平方英尺|平方尺|平方呎|立方米|公里|千瓦时|盎司|公斤|千克|毫升|加仑|吨|桶|斤|磅|米|升|克|亩|坪|股|度|瓦)\s?$/;

const RANGE = /\s?(?:-|–|—|－|~|至|到|to )\s?/y;
const LATIN_POWER = /[ -]?(thousand|million|billion|trillion|bn|mn|tn|m|k|B|M)(?![A-Za-z])/y;
const LATIN_POWERS: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6, tn: 1e12 },
  ...{ m: 1e6, M: 1e6, k: 1e3, B: 1e9 },
};
/** Of another meaning without a currency before: 5 m is a length. */
const MONEY_POWERS = new Set(["m", "M", "k", "B"]);

/** 几, 数, 上: the number is vague (几十万, 数亿元, 上百名); 分之 belongs to a share. */
const VAGUE_BEFORE = /(?:[几数第]|[^以至]上|若干|成|好多|分之|[A-Za-z_])$/;
const VAGUE_AFTER = /[几来]|分之/y;
const SPACES = /\s{0,2}/y;
/** Between number and unit: 300多名, 十余个. */
const SURPLUS = /[多余]\s?/y;

/** Text that is looked at before a number, UTF-16 units. */
const LEFT_WINDOW = 16;

interface RawNumber extends Numeral {
  readonly share: string | null;
}

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
    const quantity = quantityOf(plain, joined ?? { first: number, last: number });
    if (!quantity) continue;
    found.push(quantity);
  }
  return found;
}

/** Numerals and shares in words, in order; a share hides the numerals that it is made of. */
function numbersOf(plain: string): RawNumber[] {
  const shares = findShares(plain);
  const numbers: RawNumber[] = shares.map((share) => ({
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
  readonly first: RawNumber;
  readonly last: RawNumber;
}

function joinRange(
  plain: string,
  first: RawNumber,
  second: RawNumber | undefined,
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

function quantityOf(plain: string, { first, last }: Joined): Quantity | null {
  const before = plain.slice(Math.max(0, first.start - LEFT_WINDOW), first.start);
  if (VAGUE_BEFORE.test(before) && !currencyBefore(plain, first.start)) return null;
  if (startsHere(VAGUE_AFTER, plain, last.end)) return null;
  const currency = currencyBefore(plain, first.start);
  const power = powerAfter(plain, last.end, currency !== null);
  const surplus = lengthAt(SURPLUS, plain, power.end);
  const spaces = lengthAt(SPACES, plain, power.end + surplus);
  const unitStart = power.end + surplus + spaces;
  const unit = last.share ? null : unitAt(plain, unitStart);
  const inner = unit ? unitStart + unit.length : power.end + surplus;
  const after = boundAfter(plain, inner);
  const per = PER_BEFORE.exec(plain.slice(Math.max(0, first.start - LEFT_WINDOW), first.start));
  let start = first.start - (currency?.length ?? 0) - (per && unit?.kind === "money" ? per[0].length : 0);
  const bound = boundBefore(plain, start);
  if ((first.headless && bound === 0) || (first.headless && last !== first)) return null;
  start -= bound;
  const name = last.share ?? unit?.name ?? (unit ? plain.slice(unitStart, inner) : (currency?.unit ?? ""));
  return {
    start,
    end: inner + after,
    numberStart: first.start,
    low: clean(first.low * power.value),
    high: clean(last.high * power.value),
    unit:
      currency && unit?.kind !== "money"
        ? currency.unit
        : per && unit?.kind === "money"
          ? `${name}/${per[1]}`
          : name,
    kind: last.share ? "share" : currency ? "money" : (unit?.kind ?? "none"),
    chinese: first.chinese && last.chinese,
    magnitude: Math.max(first.magnitude, last.magnitude, power.value),
    decimal: first.decimal || last.decimal,
    bounded: bound > 0 || after > 0 || surplus > 0,
  };
}

function currencyBefore(
  plain: string,
  at: number,
): { readonly length: number; readonly unit: string } | null {
  const window = plain.slice(Math.max(0, at - LEFT_WINDOW), at);
  for (const [sign, unit] of CURRENCY_BEFORE) {
    const match = sign.exec(window);
    if (match) return { length: match[0].length, unit };
  }
  return null;
}

function powerAfter(
  plain: string,
  at: number,
  isMoney: boolean,
): { readonly end: number; readonly value: number } {
  LATIN_POWER.lastIndex = at;
  const match = LATIN_POWER.exec(plain);
  const word = match?.[1] ?? "";
  if (!match || (MONEY_POWERS.has(word) && !isMoney)) return { end: at, value: 1 };
  return { end: at + match[0].length, value: LATIN_POWERS[word] ?? 1 };
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

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function startsHere(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Twelve digits: see numerals.ts. */
function clean(value: number): number {
  return Number.parseFloat(value.toPrecision(12));
}
