import { bitsOf } from "../lexicon/word-kinds.ts";

/** Kinds of words that are no part of a name. */
export const GRAMMAR = bitsOf(
  "function",
  "preposition",
  "conjunction",
  "particle",
  "verb",
  "saying",
  "adverb",
  "time",
);

/** What else a single character behind a name may be than the rest of a word: 凤毛麟|角. */
export const AFTER_NAME =
  GRAMMAR | bitsOf("localiser", "post", "role", "pronoun", "surname", "numeral", "adjective", "credit");
