import type { CostedWords } from "../../lexicon/cheapest-words.ts";
import { byNode, codeOf, type Dictionary, readDictionary } from "../../lexicon/dictionary.ts";

/**
 * Words with what they become and what they cost on a path through a sentence.
 *
 * The file `words.bin`, written by src/build/word-list.mjs: the length of a dictionary and the numbers of its units and
 * words in four bytes each, low ones first, the dictionary (see lexicon/dictionary-format.ts), the cost of each word in the order of
 * the nodes where they end, two columns over its units in the order of their codes (cost, role), how many units are something special in foreign
 * names in one byte, these units with what they are there in two bytes each, low ones first, and the bits of `pairs`.
 */
export interface WordList extends CostedWords {
  /** By code: {@link AMBIGUOUS}, {@link IN_NAMES} and {@link ALWAYS_LIVE}, added up, or {@link BECOMES_PAIR}. */
  readonly roles: Uint8Array;
  /** What a unit becomes inside a foreign name, by code; 0 where that is no different. */
  readonly nameUnits: Uint16Array;
  /** Code of 里, in names far more often than the other ambiguous characters. */
  readonly insideCode: number;
  /** Pairs of neighbours that a word may change: see {@link pairBit}. */
  readonly pairs: Uint8Array;
}

/** Role of a unit that becomes different units in different words. */
const AMBIGUOUS = 1;

/** Role of a unit that foreign names are written with. */
export const IN_NAMES = 2;

/** Role of a unit that always has to be decided: by itself it becomes something else than OpenCC's default. */
export const ALWAYS_LIVE = 4;

/** Roles of units that may become something else than they do by themselves. */
export const CANDIDATES = AMBIGUOUS | ALWAYS_LIVE;

/** Role of a unit that becomes two, which is in no word. */
export const BECOMES_PAIR = 8;

/** Role of a unit that ends a word that rules speak of. */
export const ENDS_RULED = 16;

/** Role of a unit of which rules speak where it begins or ends a longer word. */
export const RULED_OVER_WORDS = 32;

/** Bits of a pair's number. */
const PAIR_BITS = 17;

/** Bit of two neighbouring units in `pairs`: bit `n & 7` of byte `n >> 3`. Fibonacci hashing, so pairs share bits. */
export function pairBit(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

/** A word list from its bytes. Throws on bytes of another version. */
export function readWordList(bytes: Uint8Array): WordList {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  let at = 12;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const dictionary = readDictionary(take(header.getUint32(0, true)), "all");
  const wordCosts = byNode(dictionary, take(header.getUint32(8, true)));
  const unitCount = header.getUint32(4, true);
  const unitCosts = byCode(take(unitCount));
  const roles = byCode(take(unitCount));
  const nameUnits = readNameUnits(dictionary, take(1 + 4 * (bytes[at] ?? 0)), unitCount);
  const insideCode = codeOf(dictionary, "里".charCodeAt(0));
  return { dictionary, wordCosts, unitCosts, roles, nameUnits, insideCode, pairs: bytes.subarray(at) };
}

/** A column with a place before it for code 0, which is of units that no word has. */
function byCode(column: Uint8Array): Uint8Array {
  const codes = new Uint8Array(column.length + 1);
  codes.set(column, 1);
  return codes;
}

function readNameUnits(dictionary: Dictionary, bytes: Uint8Array, unitCount: number): Uint16Array {
  const nameUnits = new Uint16Array(unitCount + 1);
  const rows = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 1; at < bytes.length; at += 4)
    nameUnits[codeOf(dictionary, rows.getUint16(at, true))] = rows.getUint16(at + 2, true);
  return nameUnits;
}
