import { findAll } from "../text/find-all.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import type { KeySentence } from "./key-sentences.ts";

/** Words of Latin and digits, and every pair of neighbouring Chinese characters. */
const PIECE = /[a-zà-ӿ][a-zà-ӿ'’-]+|\d+(?:[.,]\d+)*|[㐀-鿿々〇]+/gu;

/** What a folded text in lower case is made of, for telling how much two texts share. */
export function wordsIn(folded: string): string[] {
  return findAll(PIECE, folded).flatMap(([piece]) => {
    if (!/^[㐀-鿿々〇]/u.test(piece)) return SMALL_WORDS.has(piece) ? [] : [piece];
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
 * What each word of the title is worth, all together 1: a word that few sentences have tells more than one that all
 * have. Words that the text does not have count too: nothing can be made of them.
 */
export function weighWords(title: string, sentences: readonly KeySentence[]): ReadonlyMap<string, number> {
  const wanted = new Set(wordsIn(foldTraditional(title).toLowerCase()));
  const counts = new Map<string, number>();
  for (const { folded } of sentences) {
    for (const word of new Set(wordsIn(folded)))
      if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = [...counts].map(([word, count]) => [word, Math.log(1 + sentences.length / count)] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([word, weight]) => [word, weight / sum]));
}

/** Share of the title's worth that a folded text in lower case has; words of `known` are not counted again. */
export function shareOf(
  folded: string,
  weights: ReadonlyMap<string, number>,
  known: ReadonlySet<string> = NOTHING,
): number {
  let share = 0;
  for (const word of new Set(wordsIn(folded))) if (!known.has(word)) share += weights.get(word) ?? 0;
  return share;
}

const NOTHING: ReadonlySet<string> = new Set();
