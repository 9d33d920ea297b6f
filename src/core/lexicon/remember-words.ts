import type { Lexicon, Word } from "./lexicon.ts";

/** A lexicon that cuts each text once, however many analyses ask for its words; for the life of one article. */
export function rememberWords(lexicon: Lexicon): Lexicon {
  const known = new Map<string, readonly Word[]>();
  return {
    ...lexicon,
    segment: (text) => {
      const words = known.get(text) ?? lexicon.segment(text);
      known.set(text, words);
      return words;
    },
  };
}
