import { childOf, type Dictionary, hasPair } from "./dictionary.ts";

/** Words and what each costs on a path through a sentence: minus the logarithm of its frequency, in half nats. */
export interface CostedWords {
  readonly dictionary: Dictionary;
  /** By node of the dictionary: cost of the word that ends there; 0: none does. */
  readonly wordCosts: Uint8Array;
  /** What a character costs by itself, by code. */
  readonly unitCosts: Uint8Array;
}

/** A stretch of text that is cut into words: its units as codes in, the ends of its words out. */
export interface CutStretch {
  /** Its UTF-16 units. */
  readonly length: number;
  /** Its units as codes of the dictionary. */
  readonly codes: Uint16Array;
  /** Ends of its words in it, ascending, once it is cut. */
  readonly ends: Uint16Array;
  /** How many words it has, once it is cut. */
  words: number;
}

/**
 * Cuts stretches of a text into words and single characters so that their costs add up to the least: the likeliest
 * words, were each independent of the last (a unigram model, solved by Viterbi's algorithm). Linear in the stretch.
 * Equal costs go to the path that was found first, so that the result is the same everywhere.
 *
 * @param longest units of the longest stretch, for which there is working memory
 * @returns writes the ends of a stretch's words into it
 */
export function createWordCutter(list: CostedWords, longest: number): (stretch: CutStretch) => void {
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
