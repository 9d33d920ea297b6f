import { findAll } from "../text/find-all.ts";
import { formsIn } from "../text/number-shape.ts";
import { scanNumerals } from "./numerals.ts";

/** A share that is said in words: 三成五, 百分之三十, 四分之一, 一半, 2/3. */
export interface Share {
  readonly start: number;
  readonly end: number;
  /** Percent, or per mille where `unit` says so. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

const NUMBER = "[0-9.零一二两三四五六七八九十百千万点]{1,12}";

/** 成 of another word: 三成立, 五成员; 一成不变. */
const TENTHS =
  /(?:([0-9一二两三四五六七八九])[到至~-])?([0-9]{1,2}(?:\.[0-9])?|[一二两三四五六七八九]{1,2})成半?([0-9一二三四五六七八九](?![0-9.万亿千百个家名位岁年月成十]))?(?!立|功|员|本[^科国]|都|果|长|年|绩|交|品|套|熟|群|不变|就|亿|分)/g;
const FRACTION_WORDS = new RegExp(`(百|千|万|${NUMBER})分之(${NUMBER})`, "g");
const HALF = /(?<![大前后上下另各有对一过超])(?:一半|半数)(?![天夜日年路个圈生截])/g;
/** 2/3 of something; dates and scores have other neighbours, and （2/3） is a page. */
const SLASHED =
  /(?<![0-9./]|[(（](?=[1-9]\/[0-9]{1,2}[)）]))([1-9])\/([2-9]|10)(?![0-9./])(?=[的以多左强弱。，、；)）]|$|\s*of\b)/g;

const LATIN_WORDS: Readonly<Record<string, number>> = {
  ...{
    half: 1 / 2,
    third: 1 / 3,
    quarter: 1 / 4,
    fifth: 1 / 5,
    tenth: 1 / 10,
    one: 1,
    a: 1,
    two: 2,
    three: 3,
  },
  ...{ four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
};
/** two-thirds, a quarter of, half of the; half an hour and the third of May are none. */
const LATIN_PARTS =
  /(?<!\b(?:first|second|latter|early|late|other|top|bottom|better|mid)[- ])\b(?:(one|two|three|four|a)[- ](third|quarter|fifth|tenth)s?|(half))(?= of (?:the|all|its|their|his|her|our|those|these|[a-z]+s)\b|[.,]| more\b| less\b)/gi;
/** one in five, 3 out of 10: of a group. */
const LATIN_ODDS =
  /\b([1-9]|one|two|three|four) (?:in|out of) (?:every )?(100|[1-9]0?|two|three|four|five|six|seven|eight|nine|ten)(?= (?!(?:second|minute|hour|day|week|month|year|game)s?\b)[a-z])/gi;

/** 百分之2点2: the point between digits is said as well. */
const POINT = /(?<=[0-9])点(?=[0-9])/;

const sharesOf = formsIn([
  { examples: "三成 3成", read: tenths },
  { examples: "分之", read: fractions },
  { examples: "一半 半数", read: halves },
  { examples: "2/3", read: slashed },
]);

/** Every share in words of a text in {@link plainCharacters}. */
export function findShares(plain: string, isLatin: boolean): Share[] {
  const latin = isLatin ? latinShares(plain) : [];
  return [...sharesOf(plain).flatMap(({ read }) => read(plain)), ...latin].sort((a, b) => a.start - b.start);
}

function latinShares(plain: string): Share[] {
  const wordValue = (word: string | undefined): number => {
    const text = (word ?? "a").toLowerCase();
    return LATIN_WORDS[text] ?? Number(text);
  };
  const parts = findAll(LATIN_PARTS, plain).map((match) => ({
    place: spanOf(match),
    value: wordValue(match[1]) * wordValue(match[2] ?? match[3]),
  }));
  const odds = findAll(LATIN_ODDS, plain).map((match) => ({
    place: spanOf(match),
    value: wordValue(match[1]) / wordValue(match[2]),
  }));
  return [...parts, ...odds].flatMap(({ place, value }) => {
    const percent = twoDecimals(value * 100);
    return percent < 100 ? [{ ...place, low: percent, high: percent, unit: "%" }] : [];
  });
}

function tenths(plain: string): Share[] {
  return findAll(TENTHS, plain).flatMap((match) => {
    const number = numberOf(match[2] ?? "");
    if (!number) return [];
    const from = numberOf(match[1] ?? "")?.low ?? number.low;
    const tail = numberOf(match[3] ?? "")?.low ?? (match[0].includes("半") ? 5 : 0);
    const place = spanOf(match);
    return number.high > 10
      ? []
      : [{ ...place, low: from * 10 + (match[1] ? 0 : tail), high: number.high * 10 + tail, unit: "%" }];
  });
}

function fractions(plain: string): Share[] {
  return findAll(FRACTION_WORDS, plain).flatMap((match) => {
    const whole = { 百: 100, 千: 1000, 万: 10_000 }[match[1] ?? ""] ?? numberOf(match[1] ?? "")?.low;
    const part = numberOf(match[2] ?? "");
    if (!whole || !part) return [];
    const scale = 100 / whole;
    return [
      {
        ...spanOf(match),
        low: twoDecimals(part.low * scale),
        high: twoDecimals(part.high * scale),
        unit: "%",
      },
    ];
  });
}

function halves(plain: string): Share[] {
  return findAll(HALF, plain).map((match) => ({ ...spanOf(match), low: 50, high: 50, unit: "%" }));
}

function slashed(plain: string): Share[] {
  return findAll(SLASHED, plain).flatMap((match) => {
    const value = twoDecimals((Number(match[1]) / Number(match[2])) * 100);
    return value < 100 ? [{ ...spanOf(match), low: value, high: value, unit: "%" }] : [];
  });
}

function numberOf(text: string): { readonly low: number; readonly high: number } | null {
  const [numeral] = [...scanNumerals(text.includes("点") ? text.replace(POINT, ".") : text)];
  if (numeral && numeral.end === text.length) return numeral;
  // 百分之百: a power alone counts once.
  return text === "百" ? { low: 100, high: 100 } : null;
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): { readonly start: number; readonly end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Labels and readers take two thirds as 66.67 %. */
function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
