import { type Dictionary, readDictionary } from "../dictionary.ts";

/**
 * Words with what they become and what they cost on a path through a sentence.
 *
 * The file `words.bin`, written by src/build/word-list.mjs: the length of a dictionary in four bytes, low ones first,
 * the dictionary (see dictionary-format.ts), the cost of each of its phrases in their order, then four columns over its
 * units in ascending order: cost, role, low and high byte of what the unit is in foreign names (0: nothing special).
 */
export interface WordList {
  readonly dictionary: Dictionary;
  /** What the word that ends at a node costs; 0 where none does. In half nats: minus the logarithm of its frequency. */
  readonly wordCosts: Uint8Array;
  /** What a character costs by itself, by code. */
  readonly unitCosts: Uint8Array;
  /** By code: {@link AMBIGUOUS}, {@link IN_NAMES}, or both. */
  readonly roles: Uint8Array;
  /** What a unit becomes inside a foreign name, by code; 0 where that is no different. */
  readonly nameUnits: Uint16Array;
}

/** Role of a unit that becomes different units in different words. */
export const AMBIGUOUS = 1;

/** Role of a unit that foreign names are written with. */
export const IN_NAMES = 2;

/** A word list from its bytes. Throws on bytes of another version. */
export function readWordList(bytes: Uint8Array): WordList {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const nodes: number[] = [];
  const dictionary = readDictionary(bytes.subarray(4, 4 + length), (_, node) => nodes.push(node));
  const costs = bytes.subarray(4 + length, 4 + length + nodes.length);
  const wordCosts = new Uint8Array(dictionary.values.length);
  for (let word = 0; word < nodes.length; word++) wordCosts[nodes[word] ?? 0] = costs[word] ?? 0;
  return { dictionary, wordCosts, ...readUnitColumns(bytes.subarray(4 + length + nodes.length)) };
}

/** Columns by code, which is 0 for units that no word has. */
function readUnitColumns(bytes: Uint8Array): Omit<WordList, "dictionary" | "wordCosts"> {
  const count = bytes.length / 4;
  const column = (number: number): Uint8Array => {
    const codes = new Uint8Array(count + 1);
    codes.set(bytes.subarray(number * count, (number + 1) * count), 1);
    return codes;
  };
  const high = column(3);
  return {
    unitCosts: column(0),
    roles: column(1),
    nameUnits: Uint16Array.from(column(2), (low, code) => low | ((high[code] ?? 0) << 8)),
  };
}
