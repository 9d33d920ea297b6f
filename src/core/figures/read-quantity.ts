import { isLatinLetter, isSpace } from "../text/characters.ts";
import { endWordsOf, startWordsOf, wordAt, wordAtEnd } from "../text/edge-words.ts";
import type { Span } from "../text/span.ts";
import { belowNought, minusBefore } from "./below-nought.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { currencyBefore } from "./currency.ts";
import { countsPeople, latinNounAfter, tellsOfHarm } from "./latin-noun.ts";
import type { Numeral } from "./numerals.ts";
import type { PlainLine } from "./plain-line.ts";
import { rateBefore } from "./rate-before.ts";
import type { UnitKind } from "./unit-kind.ts";
import { unitAt } from "./units.ts";

/** A numeral, or a share in words with its unit. */
export interface NumberRead extends Numeral {
  readonly share: string | null;
}

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** With bounds, currency sign and unit. */
  readonly start: number;
  readonly end: number;
  /** First character of the number itself. */
  readonly numberStart: number;
  readonly low: number;
  readonly high: number;
  /** Where the unit is not what stands in the text: %, 美元 for $; `null`: read it at `unitSpan`. */
  readonly unitName: string | null;
  readonly unitSpan: Span | null;
  /** 盎司 of 每盎司3500美元. */
  readonly per: Span | null;
  readonly kind: UnitKind;
  readonly chinese: boolean;
  readonly magnitude: number;
  readonly decimal: boolean;
  /** What is counted, where English names it behind the number; else `null`. */
  readonly noun: Span | null;
  /** It has 约, 超过, 多, 以上 … */
  readonly bounded: boolean;
}

const LATIN_POWER = /[ -]?(thousand|million|billion|trillion|lakh|crore|bn|mn|tn|m|k|B|M)(?![A-Za-z])/y;
const LATIN_POWERS: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  ...{ bn: 1e9, mn: 1e6, tn: 1e12 },
  ...{ m: 1e6, M: 1e6, k: 1e3, B: 1e9 },
};
/** Of another meaning without a currency before: 5 m is a length. */
const MONEY_POWERS = new Set(["m", "M", "k", "B"]);

/** 几, 数, 上: the number is vague (几十万, 数亿元, 上百名); 分之 belongs to a share. */
const VAGUE_BEFORE = endWordsOf("第 数以 若干 好多 分之");
/** A letter that ends no currency. */
const LETTER_BEFORE = /(?<![A-Z]{2})[A-Za-z_]$/;
/** Before a power of ten alone: 数十, 几百, 上千. */
const VAGUE_POWER_BEFORE = /(?:几|(?<![指倍系人总次点分参基函代岁个天户件例])数|(?<![以至线网会])上)$/;
const VAGUE_AFTER = startWordsOf("几 来 分之");
const POWERS = new Set("十百千万亿");

/** It left 40,000 without power: no year and no code has the comma. */
const THOUSANDS = /^[0-9]{1,3}(?:,[0-9]{3})+$/;

/** Text that is looked at before a number, UTF-16 units. */
const LEFT_WINDOW = 16;

/** The quantity that a number, or a range from `first` to `last`, makes with what stands around it. */
export function readQuantity(line: PlainLine, first: NumberRead, last: NumberRead): Quantity | null {
  const { plain } = line;
  const before = plain.slice(Math.max(0, first.start - LEFT_WINDOW), first.start);
  const currencyWord = currencyBefore(plain, first.start);
  if (isVague(plain, before, first, last) && !currencyWord) return null;
  const tail = readTail(line, last, currencyWord !== null);
  const { unit, unitSpan } = tail;
  const isMoney = unit?.kind === "money";
  const currency = unit && !isMoney ? null : currencyWord;
  const rates = isMoney ? "price" : unit?.kind === "size" ? "speed" : null;
  const rate = rates && rateBefore(before, rates);
  const lead = (currency?.length ?? 0) + (rate?.length ?? 0);
  const minus = first.headless ? 0 : minusBefore(plain, first.start - lead);
  const bound = boundBefore(plain, first.start - lead - minus);
  if (first.headless && (bound === 0 || last !== first)) return null;
  const ownCurrency = currency && (!isMoney || currency.unit !== "元");
  const sign = { start: first.start - (currency?.length ?? 0), end: first.start };
  const isCount = line.isEnglish && !unit && !currency && !last.share;
  const counted = isCount ? countOf(plain, first.start - bound, first, last, tail.end) : NO_COUNT;
  const half = unit?.half ? 0.5 : 0;
  const from = clean(first.low * tail.power + half);
  const to = clean(last.high * tail.power + half);
  const [low, high] = minus > 0 ? belowNought(plain, first, last, from, to) : [from, to];
  return {
    start: first.start - lead - minus - bound,
    end: tail.end,
    numberStart: first.start,
    low,
    high,
    unitName: last.share ?? (ownCurrency ? (line.isLatin ? null : currency.unit) : (unit?.name ?? null)),
    unitSpan: last.share ? null : ownCurrency ? sign : unitSpan,
    per: rate && { start: first.start - rate.length + rate.sign, end: first.start - rate.length + rate.word },
    kind: last.share ? "share" : currency ? "money" : (unit?.kind ?? counted.kind),
    chinese: first.chinese && last.chinese,
    noun: counted.noun,
    magnitude: Math.max(first.magnitude, last.magnitude, tail.power),
    decimal: first.decimal || last.decimal || half > 0,
    bounded: bound > 0 || tail.isBounded,
  };
}

/** What an English number counts without a unit. */
interface Counted {
  readonly noun: Span | null;
  readonly kind: UnitKind;
}

const NO_COUNT: Counted = { noun: null, kind: "none" };

/** 300 soldiers, 12 were killed, 40,000; `from` is where the number begins with its bound. */
function countOf(plain: string, from: number, first: Span, last: Span, end: number): Counted {
  const noun = latinNounAfter(plain, from, end);
  const isPeople =
    tellsOfHarm(plain, first.start, end) || (noun && countsPeople(plain.slice(noun.start, noun.end)));
  const isCount = noun || THOUSANDS.test(plain.slice(first.start, last.end));
  return { noun, kind: isPeople ? "people" : isCount ? "count" : "none" };
}

function isVague(plain: string, before: string, first: NumberRead, last: NumberRead): boolean {
  const letter = before.slice(-1);
  if ((isLatinLetter(letter) || letter === "_") && LETTER_BEFORE.test(before)) return true;
  if (wordAtEnd(before, VAGUE_BEFORE) || wordAt(plain, last.end, VAGUE_AFTER)) return true;
  return POWERS.has(plain.charAt(first.start)) && VAGUE_POWER_BEFORE.test(before);
}

/** What follows the number: power, 多 or 余, unit, bound. */
function readTail(line: PlainLine, last: NumberRead, isMoney: boolean) {
  const { plain } = line;
  const power = powerAfter(plain, last.end, isMoney);
  const surplus = surplusAt(plain, power.end);
  const unitStart = behindGap(plain, power.end + surplus);
  const unit = last.share ? null : unitAt(line, unitStart);
  const inner = unit ? unitStart + unit.length : power.end + surplus;
  const bound = boundAfter(plain, inner);
  const after = line.isBorder(inner + bound) ? bound : 0;
  return {
    unit,
    unitSpan: unit ? { start: unitStart, end: inner } : null,
    end: inner + after,
    power: power.value,
    isBounded: surplus > 0 || after > 0,
  };
}

function powerAfter(
  plain: string,
  at: number,
  isMoney: boolean,
): { readonly end: number; readonly value: number } {
  LATIN_POWER.lastIndex = at;
  const next = plain.charAt(at);
  const match = next === " " || next === "-" || isLatinLetter(next) ? LATIN_POWER.exec(plain) : null;
  const word = match?.[1] ?? "";
  if (!match || (MONEY_POWERS.has(word) && !isMoney)) return { end: at, value: 1 };
  return { end: at + match[0].length, value: LATIN_POWERS[word] ?? 1 };
}

/** Between number and unit: 300多名, 十余个. */
function surplusAt(plain: string, at: number): number {
  const next = plain.charAt(at);
  return next === "多" || next === "余" ? (isSpace(plain.charAt(at + 1)) ? 2 : 1) : 0;
}

/** Behind what parts number and unit: 5 km, a 20-inch wheel. */
function behindGap(plain: string, at: number): number {
  const next = plain.charAt(at + 1);
  if (plain.charAt(at) === "-") return isLatinLetter(next) && next === next.toLowerCase() ? at + 1 : at;
  return isSpace(plain.charAt(at)) ? (isSpace(next) ? at + 2 : at + 1) : at;
}

/** Twelve digits: see numerals.ts. */
function clean(value: number): number {
  return Number.parseFloat(value.toPrecision(12));
}
