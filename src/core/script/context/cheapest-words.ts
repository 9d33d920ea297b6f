import { pairBit, slotOf } from "../dictionary.ts";
import type { WordList } from "./word-list.ts";

/** A stretch of text and the ends of its words, ascending. */
export interface CutStretch {
  readonly units: Uint16Array;
  readonly from: number;
  readonly ends: Uint32Array;
}

/**
 * Cuts stretches of a text into words and single characters so that their costs add up to the least: the likeliest
 * words, were each independent of the last (a unigram model, solved by Viterbi's algorithm). Linear in the stretch.
 * Equal costs go to the path that was found first, so that the result is the same everywhere.
 */
export interface WordCutter {
  /**
   * Ends of the words between two places, ascending, written into `ends`; their number is returned. The stretch is
   * at most `ends.length` units long.
   */
  cut(units: Uint16Array, from: number, to: number, ends: Uint32Array): number;
}

/** A cutter with working memory of its own, for stretches of up to `longest` units. */
export function createWordCutter(list: WordList, longest: number): WordCutter {
  const { dictionary, wordCosts, unitCosts } = list;
  const { blocks, codes, begins, pairs, codeBits, edges, firstSlotNode } = dictionary;
  const stretch = new Uint16Array(longest + 1);
  const costs = new Uint32Array(longest + 1);
  const starts = new Uint32Array(longest + 1);

  const offer = (place: number, cost: number, start: number): void => {
    if (cost >= (costs[place] ?? 0)) return;
    costs[place] = cost;
    starts[place] = start;
  };
  /** Offers every word that begins at a place to where it ends. */
  const offerWords = (at: number, length: number): void => {
    const reached = costs[at] ?? 0;
    const first = stretch[at] ?? 0;
    offer(at + 1, reached + (unitCosts[first] ?? 0), at);
    if (begins[first] === 0 || at + 1 === length) return;
    const bit = pairBit(pairs, first, stretch[at + 1] ?? 0);
    if (((pairs[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
    let node = first;
    for (let end = at + 1; end < length; end++) {
      const edge = ((node << codeBits) | (stretch[end] ?? 0)) >>> 0;
      const slot = slotOf(edges, edge);
      if (edges[slot] !== edge) return;
      node = firstSlotNode + slot;
      const cost = wordCosts[node] ?? 0;
      if (cost !== 0) offer(end + 1, reached + cost, at);
    }
  };

  return {
    cut(units, from, to, ends) {
      const length = to - from;
      for (let at = 0; at < length; at++) {
        const unit = units[from + at] ?? 0;
        stretch[at] = codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0;
        costs[at + 1] = 0xffffffff;
      }
      for (let at = 0; at < length; at++) offerWords(at, length);
      let count = 0;
      for (let place = length; place > 0; place = starts[place] ?? 0) ends[count++] = from + place;
      ends.subarray(0, count).reverse();
      return count;
    },
  };
}
