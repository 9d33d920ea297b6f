import { isDigit, isLatinLetter } from "./characters.ts";
import { findAll } from "./find-all.ts";
import { foldTraditional } from "./fold-traditional.ts";
import { isDense } from "./prose.ts";

/** Words of Latin and digits, and every pair of neighbouring Chinese characters. */
const PIECE = /[a-zà-ӿ][a-zà-ӿ'’-]+|\d+(?:[.,]\d+)*|[㐀-鿿々〇]+/gu;

/** What a folded text in lower case is made of, for telling how much two texts share. */
function wordsIn(folded: string): string[] {
  return findAll(PIECE, folded).flatMap(([piece]) => {
    if (!isDense(piece)) return SMALL_WORDS.has(piece) ? [] : [piece];
    const pairs: string[] = [];
    for (let at = 0; at + 1 < piece.length; at++) pairs.push(piece.slice(at, at + 2));
    return pairs;
  });
}

const SMALL_WORDS = new Set(
  "the of to in on at by for with from as is are was were be been has have had will would and or but not that this it its his her their an after over into about than up out new says said".split(
    " ",
  ),
);

/**
 * What each word of the title that the sentences have is worth, all together 1: a word that few of them have tells more
 * than one that all have. Sentences are folded to Simplified and in lower case.
 */
export function weighWords(title: string, sentences: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(wordsIn(foldTraditional(title).toLowerCase()));
  const counts = new Map<string, number>();
  for (const folded of sentences) {
    for (const word of wanted) if (holdsWord(folded, word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = [...counts].map(([word, count]) => [word, Math.log(1 + sentences.length / count)] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([word, weight]) => [word, weight / sum]));
}

/** The title's words that a folded text in lower case has. */
export function titleWordsIn(folded: string, weights: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...weights.keys()].filter((word) => holdsWord(folded, word)));
}

/** What those words are worth that are not among `known`. */
export function worthOf(
  words: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  known: ReadonlySet<string> = NOTHING,
): number {
  let worth = 0;
  for (const word of words) if (!known.has(word)) worth += weights.get(word) ?? 0;
  return worth;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A Latin word or a number counts where it stands by itself. */
function holdsWord(folded: string, word: string): boolean {
  if (isDense(word)) return folded.includes(word);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!isOfWord(folded.charAt(at - 1)) && !isOfWord(folded.charAt(at + word.length))) return true;
  }
  return false;
}

function isOfWord(character: string): boolean {
  return isDigit(character) || isLatinLetter(character) || (character >= "à" && character <= "ӿ");
}
