import { type Dictionary, readDictionary } from "../dictionary.ts";

/**
 * Words with what they become and what they cost on a path through a sentence.
 *
 * The file `words.bin`, written by src/build/word-list.mjs: the length of a dictionary and the number of its units in
 * four bytes each, low ones first, the dictionary (see dictionary-format.ts), the cost of each of its phrases in their
 * order, four columns over its units in ascending order (cost, role, low and high byte of what the unit is in foreign
 * names, 0: nothing special), and the bits of `pairs`.
 */
export interface WordList {
  readonly dictionary: Dictionary;
  /** What the word that ends at a node costs; 0 where none does. In half nats: minus the logarithm of its frequency. */
  readonly wordCosts: Uint8Array;
  /** What a character costs by itself, by code. */
  readonly unitCosts: Uint8Array;
  /** By code: {@link AMBIGUOUS}, {@link IN_NAMES} and {@link ALWAYS_LIVE}, added up. */
  readonly roles: Uint8Array;
  /** What a unit becomes inside a foreign name, by code; 0 where that is no different. */
  readonly nameUnits: Uint16Array;
  /** Pairs of neighbours that a word may change: see {@link pairBit}. */
  readonly pairs: Uint8Array;
}

/** Role of a unit that becomes different units in different words. */
export const AMBIGUOUS = 1;

/** Role of a unit that foreign names are written with. */
export const IN_NAMES = 2;

/** Role of a unit that always has to be decided: by itself it becomes something else than OpenCC's default. */
export const ALWAYS_LIVE = 4;

/** Bits of a pair's number. */
const PAIR_BITS = 17;

/** Bit of two neighbouring units in `pairs`: bit `n & 7` of byte `n >> 3`. Fibonacci hashing, so pairs share bits. */
export function pairBit(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

/** A word list from its bytes. Throws on bytes of another version. */
export function readWordList(bytes: Uint8Array): WordList {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  let at = 8;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const nodes: number[] = [];
  const dictionary = readDictionary(take(header.getUint32(0, true)), (_, node) => nodes.push(node));
  const costs = take(nodes.length);
  const wordCosts = new Uint8Array(dictionary.values.length);
  for (let word = 0; word < nodes.length; word++) wordCosts[nodes[word] ?? 0] = costs[word] ?? 0;
  const unitCount = header.getUint32(4, true);
  const columns = Array.from({ length: 4 }, () => byCode(take(unitCount)));
  const [unitCosts = NONE, roles = NONE, low = NONE, high = NONE] = columns;
  const nameUnits = Uint16Array.from(low, (byte, code) => byte | ((high[code] ?? 0) << 8));
  return { dictionary, wordCosts, unitCosts, roles, nameUnits, pairs: bytes.subarray(at) };
}

const NONE = new Uint8Array(0);

/** A column with a place before it for code 0, which is of units that no word has. */
function byCode(column: Uint8Array): Uint8Array {
  const codes = new Uint8Array(column.length + 1);
  codes.set(column, 1);
  return codes;
}
