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
