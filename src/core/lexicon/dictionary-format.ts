/**
 * The bytes of a conversion dictionary. Written by src/build/encode-dictionary.mjs, read by dictionary.ts. Columns of
 * fixed width, little-endian, so that reading them is copying: a background script that the browser wakes runs cold.
 * Phrases are a trie: its nodes, the root first, follow level by level, and in each level in the order of their parents,
 * so that the number of children of each node says where they lie.
 *
 *     header, 32 bits each: version, counts, codes, values, pool, nodes (the lengths of the columns)
 *     16 bits each:
 *       counts      256 numbers for each step of frequency, the frequent first: how many of the UTF-16 units that occur
 *                   so often in keys have each high byte
 *     8 bits each:
 *       lows        the low bytes of those units, ascending in each step; a unit's number in this order, from 1, is its
 *                   code
 *     16 bits each, the first of code 0, which is of no unit:
 *       flips       the bits in which each differs from the unit that it becomes by itself; 0: it stays
 *     16 bits each:
 *       values      where each value begins in the pool
 *       pool        what phrases become: `n, (place, unit) × n` are n differences from their units one by one;
 *                   `0, length, units` is the whole of it; DEFERRED is left to the dictionaries that this one stands for
 *     8 bits each, by node, the low bytes of all, then the high ones (nearly always 0, they compress better apart):
 *       steps       code of the unit that leads to it, ascending among the children of a node, less that of the child
 *                   before
 *       childCounts how many children it has
 *       results     what the phrase that ends here becomes: 0 none does, 1 its units one by one, from 2 on the number of
 *                   a value
 */

/** A dictionary of another version can't be read. */
export const FORMAT_VERSION = 7;

/** Value of a phrase from which on the dictionaries that this one was composed of decide, one after the other. */
export const DEFERRED = 0xffff;

/** Numbers in the header. */
export const HEADER_LENGTH = 6;
