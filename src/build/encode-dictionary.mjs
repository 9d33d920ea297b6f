// @ts-check
// Writes a conversion dictionary in the format that src/core/script/dictionary-format.ts describes.

/** Must agree with FORMAT_VERSION in src/core/script/dictionary-format.ts. */
const FORMAT_VERSION = 4;

/** Must agree with DEFERRED there. */
const DEFERRED = 0xffff;

/**
 * Bytes of a dictionary. Keys of one UTF-16 unit with a value of one unit become the character table, all others
 * phrases: sorted, front-coded, with values as differences from what the character table makes of them.
 *
 * @param {ReadonlyMap<string, string>} entries
 * @param {object} [options]
 * @param {ReadonlySet<string>} [options.deferred] phrases that other dictionaries decide
 * @param {Iterable<string>} [options.sharedKeys] keys whose units are numbered too: dictionaries that number units alike compress well together
 * @returns {Uint8Array}
 * @throws {RangeError} for more of anything than its column holds
 */
export function encodeDictionary(entries, { deferred = new Set(), sharedKeys = [] } = {}) {
  const mapped = new Map([...entries].filter(([key, value]) => key.length === 1 && value.length === 1));
  const phrases = [...entries]
    .filter(([key]) => !mapped.has(key))
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b)));
  const keys = phrases.map(([key]) => key);
  const units = [...new Set([...entries.keys(), ...sharedKeys].flatMap(unitsOf))].sort((a, b) => a - b);
  const codes = new Map(units.map((unit, index) => [unit, index + 1]));
  const values = rankValues(
    phrases.map(([key, value]) => (deferred.has(key) ? [DEFERRED] : encodeValue(key, value, mapped))),
  );
  const shared = keys.map((key, index) => sharedLength(key, keys[index - 1] ?? ""));
  const rests = keys.map((key, index) => unitsOf(key.slice(shared[index])));
  const restCodes = rests.flat().map((unit) => codes.get(unit) ?? 0);
  const pool = values.table.flat();
  const rare = keys.filter(isRare).length;
  return joinBytes([
    Uint32Array.of(
      FORMAT_VERSION,
      units.length,
      values.table.length,
      pool.length,
      keys.length,
      restCodes.length,
      keys.filter(isCharacter).length,
      rare,
      rests.slice(0, rare).flat().length,
    ),
    column(
      Uint16Array,
      Array.from({ length: 256 }, (_, high) => units.filter((unit) => unit >> 8 === high).length),
    ),
    column(
      Uint8Array,
      units.map((unit) => unit & 255),
    ),
    column(
      Uint16Array,
      units.map((unit) => mapped.get(String.fromCharCode(unit))?.charCodeAt(0) ?? 0),
    ),
    column(Uint16Array, startsOf(values.table)),
    column(Uint16Array, pool),
    column(Uint16Array, values.ids),
    column(Uint16Array, restCodes),
    column(Uint8Array, shared),
    column(
      Uint8Array,
      rests.map((rest) => rest.length),
    ),
  ]);
}

/** Bytes of the header and of the columns over units. @param {Uint8Array} bytes a dictionary */
export function headLength(bytes) {
  return 4 * HEADER_LENGTH + 2 * 256 + 3 * new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
}

/** Must agree with HEADER_LENGTH in src/core/script/dictionary-format.ts. */
const HEADER_LENGTH = 9;

/** Characters of two units first, then those of one, then phrases. @param {string} key */
function rankOf(key) {
  if (isRare(key)) return 0;
  return isCharacter(key) ? 1 : 2;
}

/** @param {string} key */
function isRare(key) {
  return isCharacter(key) && key.length === 2;
}

/** @param {string} key */
function isCharacter(key) {
  return key.length < 3 && [...key].length === 1;
}

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

/** @param {Uint16ArrayConstructor | Uint8ArrayConstructor} Column @param {number[]} numbers */
function column(Column, numbers) {
  const most = 2 ** (8 * Column.BYTES_PER_ELEMENT);
  if (numbers.some((number) => number < 0 || number >= most))
    throw new RangeError(`a number does not fit ${Column.name}`);
  return Column.from(numbers);
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
