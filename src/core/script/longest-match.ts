import { childOf, type Dictionary, resultOf } from "../lexicon/dictionary.ts";
import { DEFERRED } from "../lexicon/dictionary-format.ts";

/** Bits of a match that hold its length; no phrase of OpenCC's is longer than 15 units. */
const LENGTH_BITS = 8;

/** No phrase of the dictionary begins here. */
export const NO_MATCH = 0;

/**
 * The longest phrase that begins at a place and ends at or before `limit`, packed into one number (no object a
 * character): read it with {@link matchLength} and {@link writeMatch}. Characters that are converted one by one are no
 * phrases; {@link NO_MATCH} for those.
 */
export function longestMatch(dictionary: Dictionary, units: Uint16Array, at: number, limit: number): number {
  const { codes, roots } = dictionary;
  let node = roots[codes[units[at] ?? 0] ?? 0] ?? 0;
  let match = matchOf(dictionary, node, 1);
  for (let end = at + 1; end < limit && node !== 0; end++) {
    node = childOf(dictionary, node, codes[units[end] ?? 0] ?? 0);
    match = matchOf(dictionary, node, end + 1 - at) || match;
  }
  return match;
}

/** {@link NO_MATCH} where no phrase ends at the node. */
function matchOf(dictionary: Dictionary, node: number, length: number): number {
  const result = resultOf(dictionary, node);
  return result === 0 ? NO_MATCH : (result << LENGTH_BITS) | length;
}

/** Units of text that a match covers. */
export function matchLength(match: number): number {
  return match & ((1 << LENGTH_BITS) - 1);
}

/** Whether a match is left to the dictionaries that this one was composed of: it can't be written. */
export function isDeferred(dictionary: Dictionary, match: number): boolean {
  const start = valueStart(dictionary, match);
  return start >= 0 && dictionary.valuePool[start] === DEFERRED;
}

/** Most units that a match can turn into, for room in `out`. */
export function matchRoom(dictionary: Dictionary, match: number): number {
  const start = valueStart(dictionary, match);
  const whole = start >= 0 && dictionary.valuePool[start] === 0;
  return whole ? (dictionary.valuePool[start + 1] ?? 0) : matchLength(match);
}

/** Writes what a match at `at` turns into and returns where it ends in `out`. */
export function writeMatch(
  dictionary: Dictionary,
  match: number,
  units: Uint16Array,
  at: number,
  out: Uint16Array,
  outAt: number,
): number {
  const { valuePool } = dictionary;
  const start = valueStart(dictionary, match);
  const differences = start < 0 ? 0 : (valuePool[start] ?? 0);
  if (start >= 0 && differences === 0) {
    const length = valuePool[start + 1] ?? 0;
    for (let i = 0; i < length; i++) out[outAt + i] = valuePool[start + 2 + i] ?? 0;
    return outAt + length;
  }
  const length = matchLength(match);
  for (let i = 0; i < length; i++) out[outAt + i] = mappedUnit(dictionary, units[at + i] ?? 0);
  for (let i = 0; i < differences; i++) {
    const place = valuePool[start + 1 + 2 * i] ?? 0;
    out[outAt + place] = valuePool[start + 2 + 2 * i] ?? 0;
  }
  return outAt + length;
}

/** What a unit becomes by itself. */
export function mappedUnit(dictionary: Dictionary, unit: number): number {
  return unit ^ (dictionary.flips[dictionary.codes[unit] ?? 0] ?? 0);
}

/** Place of a match's value in the pool; -1 where its units are converted one by one. */
function valueStart(dictionary: Dictionary, match: number): number {
  const value = match >> LENGTH_BITS;
  return value < 2 ? -1 : (dictionary.valueStarts[value - 2] ?? 0);
}

/** A match of two characters or more; characters beyond the Basic Multilingual Plane are matches too. */
export function isPhrase(match: number, firstUnit: number): boolean {
  const length = matchLength(match);
  return length > 2 || (length === 2 && (firstUnit & 0xfc00) !== 0xd800);
}
