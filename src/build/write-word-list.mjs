// @ts-check
// Writes words.bin in the format that src/core/script/context/word-list.ts describes.
import { encodeDictionary } from "./encode-dictionary.mjs";
import { nodePaths, orderUnits } from "./trie-nodes.mjs";
import { costOf } from "./word-costs.mjs";
import { NAME_READINGS } from "./words/foreign-names.mjs";

/** Bits of a pair's number: 16 kB, a fourteenth of them set. */
const PAIR_BITS = 17;

/**
 * @param {object} list
 * @param {ReadonlyMap<string, string>} list.openCc Simplified to Traditional, phrases and characters
 * @param {ReadonlyMap<string, string>} list.values words and characters with what they become here
 * @param {ReadonlyMap<string, number>} list.costs of the words
 * @param {ReadonlyMap<string, import("./word-frequencies.mjs").WordFrequency>} list.frequencies
 * @param {(unit: string) => number} list.roles
 * @returns {Uint8Array}
 */
export function writeWordList({ openCc, values, costs, frequencies, roles }) {
  const total = [...frequencies.values()].reduce((sum, { count }) => sum + count, 0);
  const dictionary = encodeDictionary(values);
  const order = orderUnits(values.keys()).units;
  const words = [...values.keys()].filter((word) => word.length > 1);
  const ends = nodePaths(words, order).filter((path) => path.length > 1 && values.has(path));
  const units = order.map((unit) => String.fromCharCode(unit));
  const readings = [...NAME_READINGS].filter(([unit]) => values.has(unit) || units.includes(unit));
  return Uint8Array.from([
    ...fourBytes(dictionary.length),
    ...fourBytes(units.length),
    ...fourBytes(ends.length),
    ...dictionary,
    ...ends.map((word) => Math.max(1, costs.get(word) ?? 255)),
    ...units.map((unit) => costOf(frequencies.get(unit)?.count ?? 0, total)),
    ...units.map(roles),
    readings.length,
    ...readings
      .flatMap((row) => row.map((unit) => unit.charCodeAt(0)))
      .flatMap((unit) => [unit & 255, unit >> 8]),
    ...markPairs(openCc, values),
  ]);
}

/**
 * A bit for each pair of neighbours in which a character may become something else than OpenCC's default: where none
 * is set beside a character, no word here or in OpenCC's phrases touches it. Pairs share bits: a set one promises
 * nothing.
 * @param {ReadonlyMap<string, string>} openCc @param {ReadonlyMap<string, string>} values
 */
function markPairs(openCc, values) {
  const bits = new Uint8Array(2 ** (PAIR_BITS - 3));
  for (const [word, value] of [...openCc, ...values]) {
    for (let at = 0; word.length > 1 && at < word.length; at++) {
      const character = word.charAt(at);
      if (value.length === word.length && value[at] === (openCc.get(character) ?? character)) continue;
      for (const first of [at - 1, at]) {
        if (first < 0 || first + 1 >= word.length) continue;
        const bit = pairBit(word.charCodeAt(first), word.charCodeAt(first + 1));
        bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return bits;
}

/** Must agree with pairBit in src/core/script/context/word-list.ts. @param {number} first @param {number} second */
function pairBit(first, second) {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

/** @param {number} number */
function fourBytes(number) {
  return [number & 255, (number >> 8) & 255, (number >> 16) & 255, number >>> 24];
}
