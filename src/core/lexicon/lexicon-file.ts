import type { CostedWords } from "./cheapest-words.ts";
import { byNode, readDictionary } from "./dictionary.ts";

/**
 * The columns of `lexicon.bin`, written by src/build/lexicon.mjs:
 *
 *     32 bits each, little-endian: length of the dictionary, units, words, classes
 *     32 bits each: by class, the kinds of its words (see word-kinds.ts); none in the first
 *     the dictionary (see dictionary-format.ts): words of two characters and more, Simplified, nothing changed
 *     8 bits each, by word in the order of the dictionary's nodes: cost (half nats), class
 *     8 bits each, by unit in the order of codes: cost, class, and what it costs (0: never met there) as a surname, in a given name,
 *     in a foreign name
 */
export interface LexiconFile extends CostedWords {
  /** By node of the dictionary: kinds of the word that ends there. */
  readonly wordKinds: Int32Array;
  /** By code of a unit: kinds of the character as a word. */
  readonly unitKinds: Int32Array;
  readonly surnameCosts: Uint8Array;
  readonly givenCosts: Uint8Array;
  readonly foreignCosts: Uint8Array;
}

/** A lexicon's columns. Throws on bytes of another version. */
export function readLexiconFile(bytes: Uint8Array): LexiconFile {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const [length, units, words, classes] = [0, 4, 8, 12].map((at) => header.getUint32(at, true));
  let at = 16;
  const take = (count = 0): Uint8Array => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  const kindsOfClass = Int32Array.from({ length: classes ?? 0 }, (_, index) =>
    header.getInt32(16 + 4 * index, true),
  );
  take(4 * (classes ?? 0));
  const dictionary = readDictionary(take(length), "all");
  const kindsOf = (column: Uint8Array): Int32Array =>
    Int32Array.from(column, (index) => kindsOfClass[index] ?? 0);
  return {
    dictionary,
    wordCosts: byNode(dictionary, take(words)),
    wordKinds: kindsOf(byNode(dictionary, take(words))),
    unitCosts: byCode(take(units)),
    unitKinds: kindsOf(byCode(take(units))),
    surnameCosts: byCode(take(units)),
    givenCosts: byCode(take(units)),
    foreignCosts: byCode(take(units)),
  };
}

/** A column with a place before it for code 0, which is of units that no word has. */
function byCode(column: Uint8Array): Uint8Array {
  const codes = new Uint8Array(column.length + 1);
  codes.set(column, 1);
  return codes;
}
