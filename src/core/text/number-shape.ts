import { isDigit } from "./characters.ts";

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

/** A form that numbers have in a text. */
export interface NumberForm {
  /** Parted by spaces; what has the form has the {@link numberShape} of one of them, at the beginning where that has a ^. */
  readonly examples: string;
}

/** What answers which of a table's forms a text may hold, in the table's order. */
export function formsIn<Form extends NumberForm>(table: readonly Form[]): (text: string) => readonly Form[] {
  const byStart = new Map<string, { readonly shape: string; readonly form: Form }[]>();
  for (const form of table)
    for (const example of form.examples.split(" ")) {
      const shape = numberShape(example).slice(1);
      const start = shape.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), { shape, form }]);
    }
  return (text) => {
    const whole = numberShape(text);
    const found = new Set<Form>();
    for (let at = 0; at < whole.length; at++)
      for (const start of [whole.charAt(at), whole.slice(at, at + 2)])
        for (const { shape, form } of byStart.get(start) ?? [])
          if (whole.startsWith(shape, at)) found.add(form);
    return found.size === 0 ? [] : table.filter((form) => found.has(form));
  };
}
