/**
 * The bytes of a conversion dictionary. Written by src/build/encode-dictionary.mjs, read by dictionary.ts.
 *
 * All numbers are LEB128 (seven bits a byte, low ones first). In order:
 *
 *     version                              one byte
 *     count, distances × count             the UTF-16 units that occur in keys, ascending; a unit's number, from 1,
 *                                          is its code
 *     shifts × count                       zigzag distance to the unit that each becomes by itself; 0: none
 *     count, values × count                what phrases become: `n, (place, unit) × n` are n differences from their
 *                                          units one by one; `0, length, units` is the whole of it
 *     count, shared × count, rests × count, values × count, codes
 *                                          the phrases in ascending order: how many units each shares with the one
 *                                          before, how many follow, what it becomes (0: its units one by one;
 *                                          else the number of a value, from 1), and the units that follow
 */

/** A dictionary of another version can't be read. */
export const FORMAT_VERSION = 1;
