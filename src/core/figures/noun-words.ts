import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Quantity } from "./read-quantity.ts";

/** Nouns of every sort. */
export const NAMING = bitsOf("noun", "place", "organisation", "organisationHead", "role", "post", "name");
/** Whose name says nothing of what is measured: 慕尼黑为13.8%. */
export const OWNER = bitsOf(
  "place",
  "organisation",
  "organisationHead",
  "role",
  "post",
  "name",
  "foreignName",
);
/** Of these there is one alone. */
export const NAMED = bitsOf("place", "organisation", "name", "foreignName");
/** Places and bodies, which nobody counts. */
export const PLACES = bitsOf("place", "organisation");
/** Where a noun ends, whatever else the word may be. */
export const STOPS = bitsOf(
  ...(["function", "change", "saying", "preposition", "conjunction", "particle", "pronoun", "time"] as const),
  ...(["mark", "digits", "numeral", "measure", "space"] as const),
);

/** Where a noun ends even if the word is a noun as well. */
export const BREAKS = bitsOf("function", "mark", "digits", "particle", "space");
const LONE = bitsOf("function", "localiser", "verb", "adverb", "preposition", "conjunction", "pronoun");

/** A single character that begins no clause: the rest of a word that the lexicon lacks. */
export function isRest(word: Word): boolean {
  return word.end - word.start === 1 && (word.kinds & (LONE | BREAKS)) === 0;
}

/** A noun phrase has no more words than this. */
export const MOST_WORDS = 5;

const COUNTED: ReadonlySet<string> = new Set(["people", "count"]);

/** Whether a number counts persons or things; 近两万居民 does, too. */
export function counts({ kind, magnitude }: Quantity): boolean {
  return COUNTED.has(kind) || (kind === "none" && magnitude >= 1e4);
}

const PERSONS = new Set("人员者生工民客师兵手警童众星友士");

/** A word for persons. */
export function namesPersons(word: Word): boolean {
  return word.is("role") || word.is("post") || PERSONS.has(word.text.slice(-1));
}
