import { foldTraditional } from "../text/fold-traditional.ts";

/** Every dot that sites put between the parts of a foreign name. */
const NAME_DOTS = /[‧・•．﹒∙⋅●](?=\s?[㐀-鿿々〇])/gu;

/** J.K.罗琪: a stop behind an initial, as far as the name in Chinese characters. */
const INITIAL_DOTS = /(?<=(?<![A-Za-z])(?:[A-Z][.·]){0,2}[A-Z])\.(?=(?:[A-Z]\.){0,2}[㐀-鿿])/gu;

const WIDE = /[０-９Ａ-Ｚａ-ｚ]/gu;
/** Full-width letters and digits stand this far above their ASCII forms. */
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * The text as the name rules read it: Simplified, with ASCII letters and digits, one kind of dot, and quotation marks that
 * tell beginning and end ("…" → “…”). Offsets stay.
 */
export function foldNames(text: string): string {
  const folded = withCurlyQuotes(foldTraditional(text)).replace(NAME_DOTS, "·");
  return (folded.includes(".") ? folded.replace(INITIAL_DOTS, "·") : folded).replace(WIDE, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT),
  );
}

/** By turns, where a line has both marks of each quotation and what stands beside them says the same. */
function withCurlyQuotes(text: string): string {
  const between = text.split('"');
  if (between.length % 2 === 0 || between.some((part, at) => isAgainst(part, at % 2 === 1))) return text;
  return between.map((part, at) => (at === 0 ? part : `${at % 2 === 1 ? "“" : "”"}${part}`)).join("");
}

/** Whether a stretch can't be a quotation ("局长说，", 5"…), or not what stands outside of one. */
function isAgainst(part: string, isQuoted: boolean): boolean {
  return isQuoted ? /^\s|[\s：]$|^$|[说道称示出]，$/u.test(part) : /[A-Za-z0-9]$|^[A-Za-z0-9]/u.test(part);
}

/** A foreign name with one kind of dot between its parts: 艾伦・帕克森 → 艾伦·帕克森. */
export function withPlainDots(name: string): string {
  return name.replace(NAME_DOTS, "·");
}
