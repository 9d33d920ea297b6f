import { isDigit } from "./digits.ts";

/** Numerals of dates and of counts below a hundred. */
const HAN_NUMERALS = new Set("〇○零一二两三四五六七八九十廿卅");

/** The letters of Europe. */
const LETTERS = [
  ["a", "z"],
  ["A", "Z"],
  ["À", "Ö"],
  ["Ø", "ӿ"],
] as const;

/** Lengths of a run at which it is written with one sign more: a year has four digits, a day in digits alone eight. */
const STEPS: Readonly<Record<string, readonly number[]>> = { 0: [1, 4, 6], 一: [1, 4], a: [1] };

/**
 * The form of the numbers of a text, after a ^: a run of digits as 0, 00 or 000 by its length, one of Chinese numerals as
 * 一 or 一一, one of letters as a, no spaces. What has not the shape of any example of a form is not searched for it, so
 * that the expression is never compiled.
 *
 * @example numberShape("2024年3月 5.2% of GDP")  // ^00年0月0.0%a
 */
export function numberShape(text: string): string {
  let shape = "^";
  let [last, length] = ["", 0];
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charAt(at));
    if (kind === " ") continue;
    length = kind === last ? length + 1 : 1;
    last = kind;
    if (STEPS[kind]?.includes(length) ?? true) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (isDigit(character)) return "0";
  if (HAN_NUMERALS.has(character)) return "一";
  if (LETTERS.some(([first, last]) => character >= first && character <= last)) return "a";
  return character.trim() === "" ? " " : character;
}

/** The shapes of examples that are parted by spaces; of one that begins with ^ only the beginning of a text has it. */
export function shapesOf(examples: string): readonly string[] {
  return [...new Set(examples.split(" ").map((one) => numberShape(one).slice(1)))];
}

/** Whether a text of that shape may hold one of the forms. */
export function hasShape(shape: string, forms: readonly string[]): boolean {
  return forms.some((form) => shape.includes(form));
}
