/**
 * What a word may be; most are several. Parts of speech are jieba's, the rest tables of src/build/words/word-kinds.mjs, and
 * surnames those of surnames.ts. The order is that of the bits in the file: src/build/lexicon.mjs has the same.
 */
const WORD_KINDS = [
  "noun",
  "verb",
  "adjective",
  "adverb",
  "pronoun",
  "numeral",
  "preposition",
  "conjunction",
  "particle",
  /** 里, 上, 以来: where or when, after a noun. */
  "localiser",
  /** Set phrases, too: 应运而生. */
  "idiom",
  "time",
  "place",
  "organisation",
  /** What an organisation's name ends in: 公司, 局, 大学. */
  "organisationHead",
  "post",
  /** What stands before a post and belongs to it: 副, 前, 首席. */
  "postPrefix",
  /** What persons are without an office: 村民, 乘客. */
  "role",
  /** Who made the article, not who is in it: 记者, 摄影. */
  "credit",
  "unit",
  "measure",
  "saying",
  "change",
  "function",
  /** A name of some other thing: a brand, a people, a work. */
  "name",
  /** A foreign person's name. */
  "foreignName",
  "surname",
  /** A foreign person of whom the news speaks by this one name. */
  "person",
  /** Digits of any width, with the points, commas and signs inside a number. */
  "digits",
  /** A run of letters of an alphabet. */
  "latin",
  "space",
  /** Punctuation and all other signs. */
  "mark",
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** Kinds as bits, added up. */
export type KindBits = number;

const BITS: ReadonlyMap<WordKind, KindBits> = new Map(WORD_KINDS.map((kind, at) => [kind, 1 << at]));

/** The bit of a kind. */
export function bitOf(kind: WordKind): KindBits {
  return BITS.get(kind) ?? 0;
}

/** The bits of several kinds: a word that is one of them has one of these. */
export function bitsOf(...kinds: readonly WordKind[]): KindBits {
  return kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}
