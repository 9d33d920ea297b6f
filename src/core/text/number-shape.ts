import { isDigit, isLatinLetter, isSpace } from "./characters.ts";

/** Numerals of dates and of counts below a hundred. */
const HAN_NUMERALS = new Set("〇○零一二两三四五六七八九十廿卅");

/**
 * The form of the numbers of a text, after a ^: a run of digits as 0, 00 or 000 by its length (a year has four, a day in
 * digits alone eight), one of Chinese numerals as 一 or 一一, one of European letters as a, no spaces. What has not the shape
 * of any example of a form is not searched for it, so that the expression is never compiled.
 *
 * @example numberShape("2024年3月 5.2% of GDP")  // ^00年0月0.0%a
 */
export function numberShape(text: string): string {
  let shape = "^";
  let [last, length] = ["", 0];
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text, at);
    if (kind === " ") continue;
    length = kind === last ? length + 1 : 1;
    last = kind;
    if (
      length === 1 ||
      (kind === "0" ? length === 4 || length === 6 : kind === "一" ? length === 4 : kind !== "a")
    )
      shape += kind;
  }
  return shape;
}

function kindOf(text: string, at: number): string {
  const character = text.charAt(at);
  if (character >= "一") return HAN_NUMERALS.has(character) ? "一" : character;
  if (isDigit(character)) return "0";
  if (isLatinLetter(character) || (character >= "À" && character <= "ӿ" && character !== "×")) return "a";
  return isSpace(character) ? " " : HAN_NUMERALS.has(character) ? "一" : character;
}

/** A form that numbers have in a text. */
export interface NumberForm {
  /** Parted by spaces; what has the form has the {@link numberShape} of one of them, at the beginning where that has a ^; # is a number in digits or in Chinese numerals. */
  readonly examples: string;
}

/** What answers which of a table's forms a text may hold, in the table's order. */
export function formsIn<Form extends NumberForm>(table: readonly Form[]): (text: string) => readonly Form[] {
  /** By the first character of a shape, and by its second. */
  const byStart = new Map<string, Map<string, { readonly shape: string; readonly form: Form }[]>>();
  for (const form of table)
    for (const example of form.examples.split(" ").flatMap(bothNumerals)) {
      const shape = numberShape(example).slice(1);
      const bySecond = byStart.get(shape.charAt(0)) ?? new Map<string, { shape: string; form: Form }[]>();
      byStart.set(shape.charAt(0), bySecond);
      bySecond.set(shape.charAt(1), [...(bySecond.get(shape.charAt(1)) ?? []), { shape, form }]);
    }
  return (text) => {
    const whole = numberShape(text);
    const found = new Set<Form>();
    for (let at = 0; at < whole.length; at++) {
      const bySecond = byStart.get(whole.charAt(at));
      if (!bySecond) continue;
      for (const { form } of bySecond.get("") ?? NONE) found.add(form);
      for (const { shape, form } of bySecond.get(whole.charAt(at + 1)) ?? NONE)
        if (whole.startsWith(shape, at)) found.add(form);
    }
    return found.size === 0 ? [] : table.filter((form) => found.has(form));
  };
}

const NONE: readonly never[] = [];

function bothNumerals(example: string): string[] {
  return example.includes("#") ? [example.replaceAll("#", "8"), example.replaceAll("#", "八")] : [example];
}
