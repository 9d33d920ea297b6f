import type { CostedWords } from "./cheapest-words.ts";
import { type Dictionary, readDictionary, resultOf } from "./dictionary.ts";

/**
 * The columns of `lexicon.bin`, written by src/build/lexicon.mjs:
 *
 *     32 bits each, little-endian: length of the dictionary, units, words, classes
 *     32 bits each: by class, the kinds of its words (see word-kinds.ts)
 *     the dictionary (see dictionary-format.ts): words of two characters and more, Simplified, nothing changed
 *     8 bits each, by word in the order of the dictionary's nodes: cost (half nats), class
 *     8 bits each, by unit, ascending: cost, class, and what it costs (0: never met there) as a surname, in a given name,
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
  const { costs, kinds } = spreadWords(dictionary, take(words), take(words), kindsOfClass);
  return {
    dictionary,
    wordCosts: costs,
    wordKinds: kinds,
    unitCosts: byCode(take(units)),
    unitKinds: Int32Array.from(byCode(take(units)), (index) => kindsOfClass[index] ?? 0),
    surnameCosts: byCode(take(units)),
    givenCosts: byCode(take(units)),
    foreignCosts: byCode(take(units)),
  };
}

/** The columns over words as columns over nodes. */
function spreadWords(
  dictionary: Dictionary,
  wordCosts: Uint8Array,
  classes: Uint8Array,
  kindsOfClass: Int32Array,
): { readonly costs: Uint8Array; readonly kinds: Int32Array } {
  const nodes = dictionary.labels.length;
  const costs = new Uint8Array(nodes);
  const kinds = new Int32Array(nodes);
  for (let node = 0, word = 0; node < nodes; node++) {
    if (resultOf(dictionary, node) === 0) continue;
    costs[node] = wordCosts[word] ?? 0;
    kinds[node] = kindsOfClass[classes[word] ?? 0] ?? 0;
    word++;
  }
  return { costs, kinds };
}

/** A column with a place before it for code 0, which is of units that no word has. */
function byCode(column: Uint8Array): Uint8Array {
  const codes = new Uint8Array(column.length + 1);
  codes.set(column, 1);
  return codes;
}
