import { findAll } from "../text/find-all.ts";
import type { Numeral } from "./numerals.ts";

const ONES = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const POWERS: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** nine, forty-two, three million; three-year and one of, of which nothing is counted, are none. */
const WORDS = new RegExp(
  `(?<![A-Za-z-])(?:(${TENS.join("|")})(?:[ -](${ONES.slice(0, 9).join("|")}))?|(${ONES.join("|")}))(?: (${Object.keys(POWERS).join("|")}))?(?![A-Za-z-]| of\\b)`,
  "gi",
);

/** Numbers in English words; those without a power are as much parts of speech as small Chinese ones. */
export function latinNumerals(plain: string): Numeral[] {
  return findAll(WORDS, plain).map(
    ({ index: start, 0: text, 1: ten = "", 2: one, 3: alone, 4: power = "" }) => {
      const magnitude = POWERS[power.toLowerCase()] ?? 1;
      const value = numberOf(ten, one ?? alone ?? "") * magnitude;
      return {
        ...{ start, end: start + text.length, low: value, high: value },
        ...{ chinese: magnitude === 1, magnitude, headless: false, decimal: false },
      };
    },
  );
}

function numberOf(ten: string, one: string): number {
  const tens = (TENS.indexOf(ten.toLowerCase()) + 2) * 10;
  return (ten ? tens : 0) + ONES.indexOf(one.toLowerCase()) + 1;
}
