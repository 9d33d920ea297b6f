// @ts-check
// Writes a conversion dictionary in the format that src/core/script/dictionary-format.ts describes.

/** Must agree with FORMAT_VERSION in src/core/script/dictionary-format.ts. */
const FORMAT_VERSION = 1;

/**
 * Bytes of a dictionary. Keys of one UTF-16 unit with a value of one unit become the character table, all others
 * phrases: sorted, front-coded, with values as differences from what the character table makes of them.
 * @param {ReadonlyMap<string, string>} entries
 * @returns {Uint8Array}
 */
export function encodeDictionary(entries) {
  const mapped = new Map([...entries].filter(([key, value]) => key.length === 1 && value.length === 1));
  const phrases = [...entries]
    .filter(([key]) => !mapped.has(key))
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const units = [...new Set([...entries.keys()].flatMap(unitsOf))].sort((a, b) => a - b);
  const values = rankValues(phrases.map(([key, value]) => encodeValue(key, value, mapped)));
  return Uint8Array.from([
    FORMAT_VERSION,
    ...encodeUnits(units, mapped),
    ...varints([values.table.length, ...values.table.flatMap((value) => JSON.parse(value))]),
    ...encodePhrases(
      phrases.map(([key]) => key),
      values.ids,
      new Map(units.map((unit, index) => [unit, index + 1])),
    ),
  ]);
}

/** The units that occur in keys, as distances, and what each becomes by itself. @param {number[]} units @param {Map<string, string>} mapped */
function encodeUnits(units, mapped) {
  const distances = units.map((unit, index) => unit - (units[index - 1] ?? 0));
  const shifts = units.map((unit) => (mapped.get(String.fromCharCode(unit)) ?? "").charCodeAt(0) - unit || 0);
  return varints([units.length, ...distances, ...shifts.map(zigzag)]);
}

/** `"[]"` where the value is what its characters become one by one. @param {string} key @param {string} value @param {Map<string, string>} mapped */
function encodeValue(key, value, mapped) {
  const plain = [...unitsOf(key)].map((unit) => {
    const character = String.fromCharCode(unit);
    return (mapped.get(character) ?? character).charCodeAt(0);
  });
  const wanted = unitsOf(value);
  if (plain.length !== wanted.length) return JSON.stringify([0, wanted.length, ...wanted]);
  const differences = wanted.flatMap((unit, at) => (unit === plain[at] ? [] : [at, unit]));
  return JSON.stringify(differences.length === 0 ? [] : [differences.length / 2, ...differences]);
}

/** The distinct values, most frequent first, and the number of each phrase's. @param {string[]} values */
function rankValues(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  counts.delete("[]");
  const table = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  const ids = new Map(table.map((value, index) => [value, index + 1]));
  return { table, ids: values.map((value) => ids.get(value) ?? 0) };
}

/** Four columns: shared prefix, rest's length, the rest, the value. @param {string[]} keys @param {number[]} valueIds @param {Map<number, number>} codes */
function encodePhrases(keys, valueIds, codes) {
  const shared = keys.map((key, index) => sharedLength(key, keys[index - 1] ?? ""));
  const rests = keys.map((key, index) => unitsOf(key.slice(shared[index])));
  const restCodes = rests.flat().map((unit) => codes.get(unit) ?? 0);
  return varints([keys.length, ...shared, ...rests.map((rest) => rest.length), ...valueIds, ...restCodes]);
}

/** @param {string} a @param {string} b */
function sharedLength(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** @param {string} text */
function unitsOf(text) {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** @param {number} number */
function zigzag(number) {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Seven bits a byte, low ones first, the high bit set on all but the last. @param {number[]} numbers */
function varints(numbers) {
  const bytes = [];
  for (let rest of numbers) {
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return bytes;
}
