import { childOf, hasPair } from "../dictionary.ts";
import type { Stretch } from "./stretch.ts";
import type { WordList } from "./word-list.ts";

/**
 * Cuts stretches of a text into words and single characters so that their costs add up to the least: the likeliest
 * words, were each independent of the last (a unigram model, solved by Viterbi's algorithm). Linear in the stretch.
 * Equal costs go to the path that was found first, so that the result is the same everywhere.
 *
 * @param longest units of the longest stretch, for which there is working memory
 * @returns writes the ends of a stretch's words into it
 */
export function createWordCutter(list: WordList, longest: number): (stretch: Stretch) => void {
  const { dictionary, unitCosts, wordCosts } = list;
  const { pairs, roots } = dictionary;
  const costs = new Uint32Array(longest + 1);
  const starts = new Uint16Array(longest + 1);

  /** Offers every word that begins at a place to where it ends. */
  const offerWords = (codes: Uint16Array, at: number, length: number): void => {
    const reached = costs[at] ?? 0;
    const first = codes[at] ?? 0;
    const alone = reached + (unitCosts[first] ?? 0);
    if (alone < (costs[at + 1] ?? 0)) {
      costs[at + 1] = alone;
      starts[at + 1] = at;
    }
    if (at + 1 === length || !hasPair(pairs, first, codes[at + 1] ?? 0)) return;
    let node = roots[first] ?? 0;
    for (let end = at + 1; end < length && node !== 0; end++) {
      node = childOf(dictionary, node, codes[end] ?? 0);
      const cost = wordCosts[node] ?? 0;
      if (cost !== 0 && reached + cost < (costs[end + 1] ?? 0)) {
        costs[end + 1] = reached + cost;
        starts[end + 1] = at;
      }
    }
  };

  return (stretch) => {
    const { codes, ends, length } = stretch;
    costs.fill(0xffffffff, 1, length + 1);
    for (let at = 0; at < length; at++) offerWords(codes, at, length);
    let count = 0;
    for (let place = length; place > 0; place = starts[place] ?? 0) ends[count++] = place;
    ends.subarray(0, count).reverse();
    stretch.words = count;
  };
}
