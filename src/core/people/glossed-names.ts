import type { Lexicon, Word } from "../lexicon/lexicon.ts";
import { foreignStart } from "./chinese-names.ts";
import { readEnglishName } from "./english-person.ts";
import { readLatinName } from "./latin-name.ts";
import type { Line } from "./line.ts";
import type { Sighting } from "./sighting.ts";

/** Where a bracket with Latin letters follows Chinese characters. */
const GLOSS = /(?<=([㐀-鿿々〇]{2,24}))\s?[（(](?=[A-ZÀ-Þ])/gu;

/** More than any name gains by its characters: the spelling behind it shows where it ends. */
const GLOSSED = 40;

/** Foreign names right before their spelling in Latin letters: 拉姆斯壮（Anna Ramstrom）. */
export function glossedNames(line: Line, lexicon: Lexicon): Sighting[] {
  return [...line.folded.matchAll(GLOSS)].flatMap(({ index, 0: bracket, 1: run = "" }) => {
    const start = index - run.length + foreignStart(run, lexicon.pathCosts(run), run.length, lexicon);
    const end = readLatinName(line.folded, index + bracket.length);
    const isName = end !== null && index - start >= 2 && CLOSES.test(line.folded.charAt(end));
    return isName ? [{ line, start, end: index, gain: GLOSSED, kind: "foreign" as const }] : [];
  });
}

const CLOSES = /[)）,，;；]/u;

/** Whether a spelling that begins with a common given name follows: （Anna Ramstrom）. */
export function isGlossed(after: readonly Word[]): boolean {
  const spelling = spellingIn(after);
  return spelling !== null && readEnglishName(spelling, 0)?.isPerson === true;
}

/** The words behind a name without its spelling: 拉姆斯壮（Anna Ramstrom）|博士. */
export function behindGloss(after: readonly Word[]): readonly Word[] {
  const closing = spellingIn(after) === null ? -1 : after.findIndex(({ text }) => "）)".includes(text));
  return after.slice(closing + 1);
}

/** What stands in the brackets behind a name, if it is a name in Latin letters. */
function spellingIn(after: readonly Word[]): string | null {
  const [opening, ...rest] = after[0]?.is("space") ? after.slice(1) : after;
  if (!"（(".includes(opening?.text ?? "x")) return null;
  const spelling = rest.map(({ text }) => text).join("");
  const end = readLatinName(spelling, 0);
  return end !== null && CLOSES.test(spelling.charAt(end)) ? spelling : null;
}
