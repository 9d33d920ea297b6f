// @ts-check
// What a word costs on a path through a sentence: minus the logarithm of its probability, in steps.

/** Steps a nat: half a nat is fine enough, costs fit a byte. */
const STEPS = 2;
/** Count of a character that the list lacks. */
const UNSEEN = 0.5;
/** Longest word looked at, in UTF-16 units. */
const LONGEST = 15;

/** Cost of a word that occurs `count` times among `total`. @param {number} count @param {number} total */
export function costOf(count, total) {
  return Math.min(255, Math.round(STEPS * -Math.log((count || UNSEEN) / total)));
}

/** A number of nats as cost. @param {number} nats */
export function nats(nats) {
  return Math.round(STEPS * nats);
}

/**
 * The cheapest way to put a text together from words and single characters; `whole: false` leaves out the text itself
 * as a word.
 * @param {string} text
 * @param {(word: string) => number | undefined} costOfWord
 * @param {{ whole: boolean, character: (character: string) => number }} options
 * @returns {{ cost: number, words: string[] }}
 */
export function cheapestPath(text, costOfWord, { whole, character }) {
  const costs = Array.from({ length: text.length + 1 }, (_, at) => (at === 0 ? 0 : Number.POSITIVE_INFINITY));
  const froms = new Array(text.length + 1).fill(0);
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST); to++) {
      if (!whole && from === 0 && to === text.length && to > 1) continue;
      const word = text.slice(from, to);
      const cost = to === from + 1 ? character(word) : costOfWord(word);
      if (cost === undefined || (costs[from] ?? 0) + cost >= (costs[to] ?? 0)) continue;
      costs[to] = (costs[from] ?? 0) + cost;
      froms[to] = from;
    }
  }
  const words = [];
  for (let to = text.length; to > 0; to = froms[to]) words.unshift(text.slice(froms[to], to));
  return { cost: costs[text.length] ?? 0, words };
}
