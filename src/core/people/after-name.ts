import { bitsOf } from "../lexicon/word-kinds.ts";

/** What else a single character behind a name may be than the rest of a word: 凤毛麟|角. */
export const AFTER_NAME = bitsOf(
  ...(["verb", "saying", "adverb", "function", "preposition", "conjunction", "particle"] as const),
  ...(["localiser", "time", "post", "role", "pronoun", "surname", "numeral", "adjective", "credit"] as const),
);
