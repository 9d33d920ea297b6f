/**
 * The bytes of a conversion dictionary. Written by src/build/encode-dictionary.mjs, read by dictionary.ts. Columns of
 * fixed width, little-endian, so that reading them is copying: a background script that the browser wakes runs cold.
 *
 *     header, 32 bits each: version, units, values, pool, phrases, codes (the lengths of the columns), characters (how
       many of the phrases, the first ones, are one character: beyond the Basic Multilingual Plane, or becoming one),
       rare (how many of those, the first ones, are beyond it: texts without surrogates need none), rareCodes (of theirs)
 *     16 bits each:
 *       counts   256 numbers: how many of the UTF-16 units of each high byte occur in keys
 *     8 bits each:
 *       lows     the low bytes of those units, ascending; a unit's number in this order, from 1, is its code
 *     16 bits each:
 *       mapped   the unit that each becomes by itself; 0: none
 *       values   where each value begins in the pool
 *       pool     what phrases become: `n, (place, unit) × n` are n differences from their units one by one;
 *                `0, length, units` is the whole of it; DEFERRED is left to the dictionaries that this one stands for
 *       results  what each phrase becomes: 1 its units one by one, from 2 on the number of a value
 *       codes    the units of the phrases, in the order of the phrases, ascending after the characters, without those
 *                that each shares with the one before
 *     8 bits each:
 *       shared   how many units each phrase shares with the one before
 *       rests    how many follow
 */

/** A dictionary of another version can't be read. */
export const FORMAT_VERSION = 4;

/** Value of a phrase from which on the dictionaries that this one was composed of decide, one after the other. */
export const DEFERRED = 0xffff;

/** Numbers in the header. */
export const HEADER_LENGTH = 9;
