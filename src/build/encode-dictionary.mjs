// @ts-check
// Writes a conversion dictionary in the format that src/core/lexicon/dictionary-format.ts describes.

import { nodePaths, orderUnits, unitsOf } from "./trie-nodes.mjs";

/** Must agree with FORMAT_VERSION in src/core/lexicon/dictionary-format.ts. */
const FORMAT_VERSION = 7;

/** Must agree with DEFERRED there. */
const DEFERRED = 0xffff;

/**
 * Bytes of a dictionary. Keys of one UTF-16 unit with a value of one unit become the character table, all others
 * phrases: a trie, level by level, with values as differences from what the character table makes of them.
 *
 * @param {ReadonlyMap<string, string>} entries
 * @param {object} [options]
 * @param {ReadonlySet<string>} [options.deferred] phrases that other dictionaries decide
 * @param {Iterable<string>} [options.sharedKeys] keys whose units are numbered too: dictionaries that number units alike compress well together
 * @param {boolean} [options.decidesAll] characters that stay are phrases too, so that a match tells them from those without a key
 * @returns {Uint8Array}
 * @throws {RangeError} for more of anything than its column holds
 */
export function encodeDictionary(
  entries,
  { deferred = new Set(), sharedKeys = [], decidesAll = false } = {},
) {
  const isMapped = (/** @type {string} */ key, /** @type {string} */ value) =>
    key.length === 1 && value.length === 1 && !(decidesAll && key === value);
  const mapped = new Map([...entries].filter(([key, value]) => isMapped(key, value)));
  const phrases = [...entries].filter(([key]) => !mapped.has(key));
  const { units, counts } = orderUnits([...entries.keys(), ...sharedKeys]);
  const values = rankValues(
    phrases.map(([key, value]) => (deferred.has(key) ? [DEFERRED] : encodeValue(key, value, mapped))),
  );
  const results = new Map(phrases.map(([key], index) => [key, values.ids[index] ?? 0]));
  const pool = values.table.flat();
  const nodes = nodePaths(results.keys(), units);
  const childCounts = countChildren(nodes);
  return joinBytes([
    Uint32Array.of(
      FORMAT_VERSION,
      counts.length,
      units.length + 1,
      values.table.length,
      pool.length,
      nodes.length,
    ),
    column(Uint16Array, counts),
    column(Uint8Array, [0, ...units.map((unit) => unit & 255)]),
    column(Uint16Array, [
      0,
      ...units.map((unit) => unit ^ (mapped.get(String.fromCharCode(unit))?.charCodeAt(0) ?? unit)),
    ]),
    column(Uint16Array, startsOf(values.table)),
    column(Uint16Array, pool),
    ...twoColumns(stepsOf(nodes, units)),
    ...twoColumns(nodes.map((path) => childCounts.get(path) ?? 0)),
    ...twoColumns(nodes.map((path) => results.get(path) ?? 0)),
  ]);
}

/** Code of each node's last unit, less that of the child before. @param {readonly string[]} nodes @param {number[]} units */
function stepsOf(nodes, units) {
  const codes = new Map(units.map((unit, index) => [unit, index + 1]));
  const labels = nodes.map((path) => codes.get(path.charCodeAt(path.length - 1)) ?? 0);
  return labels.map((label, node) => label - (isSibling(nodes, node) ? (labels[node - 1] ?? 0) : 0));
}

/** How many nodes are one unit longer than a node. @param {readonly string[]} nodes */
function countChildren(nodes) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const path of nodes.slice(1)) counts.set(path.slice(0, -1), (counts.get(path.slice(0, -1)) ?? 0) + 1);
  return counts;
}

/** Whether a node has the same parent as the one before. @param {readonly string[]} nodes @param {number} node */
function isSibling(nodes, node) {
  const [before = "", path = ""] = [nodes[node - 1], nodes[node]];
  return before !== "" && before.slice(0, -1) === path.slice(0, -1);
}

/** Bytes of the header and of the columns over units. @param {Uint8Array} bytes a dictionary */
export function headLength(bytes) {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  return 4 * HEADER_LENGTH + 2 * header.getUint32(4, true) + 3 * header.getUint32(8, true);
}

/** Must agree with HEADER_LENGTH in src/core/lexicon/dictionary-format.ts. */
const HEADER_LENGTH = 6;

/** Empty where the value is what its characters become one by one. @param {string} key @param {string} value @param {Map<string, string>} mapped */
function encodeValue(key, value, mapped) {
  const plain = unitsOf(key).map((unit) => {
    const character = String.fromCharCode(unit);
    return (mapped.get(character) ?? character).charCodeAt(0);
  });
  const wanted = unitsOf(value);
  if (plain.length !== wanted.length) return [0, wanted.length, ...wanted];
  const differences = wanted.flatMap((unit, at) => (unit === plain[at] ? [] : [at, unit]));
  return differences.length === 0 ? [] : [differences.length / 2, ...differences];
}

/** The distinct values, most frequent first, and the number of each phrase's. @param {number[][]} values */
function rankValues(values) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const names = values.map((value) => value.join());
  for (const name of names) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const ids = new Map(ranked.map((name, index) => [name, index + 2]));
  return {
    table: ranked.map((name) => name.split(",").map(Number)),
    ids: names.map((name) => ids.get(name) ?? 1),
  };
}

/** @param {number[][]} table */
function startsOf(table) {
  let start = 0;
  return table.map((value) => {
    start += value.length;
    return start - value.length;
  });
}

/** @param {Uint16ArrayConstructor | Uint8ArrayConstructor} Column @param {number[]} numbers */
function column(Column, numbers) {
  const most = 2 ** (8 * Column.BYTES_PER_ELEMENT);
  if (numbers.some((number) => number < 0 || number >= most))
    throw new RangeError(`a number does not fit ${Column.name}`);
  return Column.from(numbers);
}

/** The low bytes, then the high ones. @param {number[]} numbers below 65,536 */
function twoColumns(numbers) {
  return [
    column(
      Uint8Array,
      numbers.map((number) => number & 255),
    ),
    column(
      Uint8Array,
      numbers.map((number) => number >> 8),
    ),
  ];
}

/** @param {(Uint32Array | Uint16Array | Uint8Array)[]} columns */
function joinBytes(columns) {
  const bytes = new Uint8Array(columns.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer), at);
    at += byteLength;
  }
  return bytes;
}
