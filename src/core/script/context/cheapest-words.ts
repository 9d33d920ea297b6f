import { slotOf } from "../dictionary.ts";
import type { WordList } from "./word-list.ts";

/** Longest word, in units; no phrase of OpenCC's is longer. */
const LONGEST = 16;

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
  const { blocks, codes, begins, codeBits, edges, firstSlotNode } = dictionary;
  const costs = new Uint32Array(longest + LONGEST + 1);
  const starts = new Uint32Array(longest + LONGEST + 1);

  const relax = (units: Uint16Array, from: number, at: number, to: number): void => {
    const reached = costs[at - from] ?? 0;
    let node = codes[(blocks[(units[at] ?? 0) >> 8] ?? 0) + ((units[at] ?? 0) & 255)] ?? 0;
    offer(at + 1 - from, reached + (unitCosts[node] ?? 0), at - from);
    if (begins[node] === 0) return;
    for (let end = at + 1; end < to; end++) {
      const unit = units[end] ?? 0;
      const code = codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0;
      const edge = ((node << codeBits) | code) >>> 0;
      const slot = slotOf(edges, edge);
      if (code === 0 || edges[slot] !== edge) return;
      node = firstSlotNode + slot;
      const cost = wordCosts[node] ?? 0;
      if (cost !== 0) offer(end + 1 - from, reached + cost, at - from);
    }
  };
  const offer = (place: number, cost: number, start: number): void => {
    if (cost >= (costs[place] ?? 0)) return;
    costs[place] = cost;
    starts[place] = start;
  };

  return {
    cut(units, from, to, ends) {
      costs.fill(0xffffffff, 1, to - from + 1);
      costs[0] = 0;
      for (let at = from; at < to; at++) relax(units, from, at, to);
      let count = 0;
      for (let place = to - from; place > 0; place = starts[place] ?? 0) ends[count++] = from + place;
      ends.subarray(0, count).reverse();
      return count;
    },
  };
}
