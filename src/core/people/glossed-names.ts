import type { Lexicon, Word } from "../lexicon/lexicon.ts";
import { foreignStart } from "./chinese-names.ts";
import { readEnglishName } from "./english-person.ts";
import { readLatinName } from "./latin-name.ts";
import type { Line } from "./line.ts";
import type { Sighting } from "./sighting.ts";

/** Chinese characters before a bracket. */
const RUN_BEFORE = /[㐀-鿿々〇]{2,24}(?=\s?$)/u;

/** More than any name gains by its characters: the spelling behind it shows where it ends. */
const GLOSSED = 40;

/** Foreign names right before their spelling in Latin letters: 拉姆斯壮（Anna Ramstrom）. */
export function glossedNames(line: Line, lexicon: Lexicon): Sighting[] {
  return line.words.flatMap(({ text, end: opening }, at) => {
    if (!"（(".includes(text) || !line.words[at + 1]?.is("latin")) return [];
    const run = RUN_BEFORE.exec(line.folded.slice(Math.max(0, opening - 26), opening - 1));
    const spelled = readLatinName(line.folded, opening);
    if (!run || spelled === null || !CLOSES.test(line.folded.charAt(spelled))) return [];
    const end = Math.max(0, opening - 26) + run.index + run[0].length;
    const start =
      end - run[0].length + foreignStart(run[0], lexicon.pathCosts(run[0]), run[0].length, lexicon);
    return end - start < 2 ? [] : [{ line, start, end, gain: GLOSSED, kind: "foreign" as const }];
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
