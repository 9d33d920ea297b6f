import { digitsEnd, isDigit } from "../text/characters.ts";
import { startWordsOf, wordAt } from "../text/edge-words.ts";

/** A number as written: ASCII, Chinese, or both (1万2千, 3.2亿, 10多万). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** Differs from `low` in 三四百 and 七八十. */
  readonly high: number;
  /** Written in Chinese digits alone: 四, 十二, 三千. */
  readonly chinese: boolean;
  /** Power of ten that its last 万, 亿 … stands for; 1 without one. */
  readonly magnitude: number;
  /** 百, 千, 万 with no digit before: a number only after 近, 超 and their like. */
  readonly headless: boolean;
  /** Has a decimal part. */
  readonly decimal: boolean;
}

/** Longer runs of numeral characters are codes, or no numbers at all. */
const LONGEST_NUMERAL = 24;

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};

const MULTIPLIERS: Readonly<Record<string, number>> = {
  ...{ 十: 10, 廿: 20, 卅: 30, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 },
};

/** 千, 百 and 兆 that belong to the unit after the number: 500千米, 1010百帕, 5兆瓦, 3个百分点. */
const UNIT_PREFIXES = startWordsOf(
  "千米 千克 千瓦 千卡 千帕 千赫 千伏 千焦 百帕 百分点 百分之 兆瓦 兆赫 兆帕 兆焦 千分之 万分之",
);

const CHINESE_DIGITS = "零一二两三四五六七八九";
const CHINESE_FRACTION = new RegExp(`点([${CHINESE_DIGITS}]{1,4})(?![十百千])`, "y");
/** 10多万, 20余亿, 三个亿: the word stands inside the number. */
const INNER_WORDS = startWordsOf("多百 多千 多万 多亿 余百 余千 余万 余亿 个亿 多个亿 余个亿");

/** Every number of a text in {@link plainCharacters}, from left to right. Linear. */
export function* scanNumerals(plain: string): Generator<Numeral> {
  let at = 0;
  while (at < plain.length) {
    if (!beginsNumeral(plain, at)) {
      at++;
      continue;
    }
    const read = readNumeral(plain, at);
    if (read.numeral) yield read.numeral;
    at = Math.max(read.end, at + 1);
  }
}

/** 零下 is a sign, no nought: 零下4到零下1℃. */
function beginsNumeral(plain: string, at: number): boolean {
  const character = plain.charAt(at);
  if (character === "零") return !"上下".includes(plain.charAt(at + 1) || " ");
  return NUMERALS.has(character);
}

const NUMERALS = new Set([..."0123456789", ...Object.keys(DIGITS), ...Object.keys(MULTIPLIERS)]);

/** One part of a number: digits, or a power of ten. */
type Part =
  | { readonly kind: "number"; readonly value: number; readonly chinese: boolean; readonly decimal: boolean }
  | { readonly kind: "power"; readonly value: number };

interface Reading {
  readonly numeral: Numeral | null;
  readonly end: number;
}

function readNumeral(plain: string, start: number): Reading {
  const parts: Part[] = [];
  let at = start;
  let readable = true;
  while (at < plain.length) {
    const step = readPart(plain, at, parts);
    if (!step) break;
    if (step.part === null) readable = false;
    else if (parts.length <= LONGEST_NUMERAL) parts.push(step.part);
    at = step.end;
  }
  if (!readable || parts.length === 0 || at - start > LONGEST_NUMERAL) return { numeral: null, end: at };
  return { numeral: numeralOf(parts, start, at), end: at };
}

/** `part: null`: a code such as 1.2.3; no step: the number ends here. */
function readPart(
  plain: string,
  at: number,
  before: readonly Part[],
): { readonly part: Part | null; readonly end: number } | null {
  const last = before.at(-1);
  const character = plain.charAt(at);
  if (isDigit(character)) return last && last.kind !== "power" ? null : readAscii(plain, at);
  if (wordAt(plain, at, UNIT_PREFIXES)) return null;
  const power = MULTIPLIERS[character];
  if (power !== undefined) return { part: { kind: "power", value: power }, end: at + 1 };
  const digit = DIGITS[character];
  if (digit !== undefined && !(last?.kind === "number" && !last.chinese)) {
    return { part: { kind: "number", value: digit, chinese: true, decimal: false }, end: at + 1 };
  }
  const word = last ? wordAt(plain, at, INNER_WORDS) : null;
  const inner = MULTIPLIERS[word?.at(-1) ?? ""];
  if (word && inner !== undefined && !(word.endsWith("个亿") && plain.charAt(at + word.length) === "万"))
    return { part: { kind: "power", value: inner }, end: at + word.length };
  return last?.kind === "number" && last.chinese ? readChineseFraction(plain, at, last.value) : null;
}

function readAscii(plain: string, at: number): { readonly part: Part | null; readonly end: number } {
  let end = digitsEnd(plain, at);
  if (end - at <= 3) while (plain.charAt(end) === "," && digitsEnd(plain, end + 1) === end + 4) end += 4;
  const whole = end;
  end = fractionEnd(plain, end);
  if (end > whole && fractionEnd(plain, end) > end) {
    while (plain.charAt(end) === "." || isDigit(plain.charAt(end))) end++;
    return { part: null, end };
  }
  const value = Number(plain.slice(at, Math.min(end, at + LONGEST_NUMERAL)).replaceAll(",", ""));
  return { part: { kind: "number", value, chinese: false, decimal: end > whole }, end };
}

/** Where the point and digits at `at` end; `at` where there are none. */
function fractionEnd(plain: string, at: number): number {
  const end = plain.charAt(at) === "." ? digitsEnd(plain, at + 1) : at;
  return end > at + 1 ? end : at;
}

function readChineseFraction(plain: string, at: number, whole: number) {
  CHINESE_FRACTION.lastIndex = at;
  const match = plain.charAt(at) === "点" ? CHINESE_FRACTION.exec(plain) : null;
  if (!match?.[1]) return null;
  const digits = [...match[1]].map((digit) => DIGITS[digit] ?? 0).join("");
  const value = Number(`0.${digits}`);
  // The whole part is already among the parts; the fraction adds to it.
  return {
    part: { kind: "number" as const, value: whole + value, chinese: true, decimal: true },
    end: at + match[0].length,
  };
}

function numeralOf(parts: readonly Part[], start: number, end: number): Numeral | null {
  const pairAt = parts.findIndex((part, i) => isApproximatePair(part, parts[i + 1], parts[i + 2]));
  const low = readParts(pairAt < 0 ? parts : parts.toSpliced(pairAt + 1, 1));
  const high = pairAt < 0 ? low : readParts(parts.toSpliced(pairAt, 1));
  if (low === null || high === null) return null;
  const powers = parts.length > 1 && parts.at(-1)?.kind === "number" ? parts.slice(0, -1) : parts; // 6万9
  return {
    start,
    end,
    low,
    high,
    chinese: parts.every((part) => part.kind === "power" || part.chinese),
    magnitude: powers.reduce((product, part) => (part.kind === "power" ? product * part.value : 1), 1),
    headless: parts[0]?.kind === "power" && parts[0].value >= 100,
    decimal: parts.some((part) => part.kind === "number" && part.decimal),
  };
}

/** 三四百, 七八个: two digits in a row, the second one more. */
function isApproximatePair(a: Part | undefined, b: Part | undefined, c: Part | undefined): boolean {
  if (a?.kind !== "number" || b?.kind !== "number" || !a.chinese || !b.chinese || b.decimal) return false;
  return a.value >= 1 && b.value === a.value + 1 && c?.kind !== "number";
}

function readParts(parts: readonly Part[]): number | null {
  let total = 0;
  let section = 0;
  let current: number | null = null;
  let lastPower = 1;
  let afterZero = false;
  for (const [i, part] of parts.entries()) {
    if (part.kind === "number") {
      const isFraction = part.decimal && part.chinese && i > 0;
      if (current !== null && current !== 0 && !isFraction) return null;
      afterZero = part.value === 0 && i > 0;
      current = part.value;
      // 1万2 and 三千五: the digit stands for the next lower power.
      const isShort = i === parts.length - 1 && part.value < 10 && !part.decimal && lastPower >= 100;
      if (isShort && parts[i - 1]?.kind === "power" && !afterZero) current = (part.value * lastPower) / 10;
    } else if (part.value >= 1e4) {
      const value = section + (current ?? (section === 0 && total === 0 ? 1 : 0));
      total = total > 0 && total < part.value ? (total + value) * part.value : total + value * part.value;
      [section, current, lastPower] = [0, null, part.value];
    } else {
      section += (current ?? 1) * part.value;
      [current, lastPower] = [null, part.value];
    }
  }
  return rounded(total + section + (current ?? 0));
}

/** Binary fractions leave traces (1.1 × 10⁸ = 110000000.00000001); twelve digits are more than any text states. */
function rounded(value: number): number {
  return Number.parseFloat(value.toPrecision(12));
}
