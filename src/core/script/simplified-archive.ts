import type { DictionaryName } from "./directions.ts";

/**
 * The dictionaries towards Simplified are much alike, and share one file: there each costs a few kilobytes more, where
 * a file of its own costs fifteen. The file, written by src/build/dictionaries.mjs: lengths in bytes, 32 bits each, low
 * ones first; then the heads of all (header and columns over units, see dictionary-format.ts) and the tails of all (the
 * rest), in this order.
 */
const ARCHIVED: readonly DictionaryName[] = [
  "traditional-simplified",
  "traditional-simplified-improved",
  "taiwan-simplified",
  "taiwan-simplified-improved",
  "hongkong-simplified",
  "hongkong-simplified-improved",
];

/** The file that holds a dictionary, without `.bin`. */
export function fileOf(name: DictionaryName): string {
  return ARCHIVED.includes(name) ? "simplified" : name;
}

/** A dictionary's bytes in those of its file. */
export function bytesIn(file: Uint8Array, name: DictionaryName): Uint8Array {
  const index = ARCHIVED.indexOf(name);
  if (index < 0) return file;
  const lengths = new DataView(file.buffer, file.byteOffset);
  const lengthOf = (part: number): number => lengths.getUint32(4 * part, true);
  const startOf = (part: number): number =>
    part === 0 ? FIRST_START : startOf(part - 1) + lengthOf(part - 1);
  const take = (part: number): Uint8Array => file.subarray(startOf(part), startOf(part) + lengthOf(part));
  const [head, tail] = [take(index), take(index + ARCHIVED.length)];
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}

/** Behind the lengths of all heads and tails. */
const FIRST_START = 8 * ARCHIVED.length;
