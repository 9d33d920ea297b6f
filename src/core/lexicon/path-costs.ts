import type { CostedWords } from "./cheapest-words.ts";
import { childOf } from "./dictionary.ts";

/**
 * The cheapest ways through a run of characters, in half nats: `before[i]` from its beginning to place `i`, `after[i]`
 * from there to its end. A word of cost `c` that the lexicon lacks, from `a` to `b`, is likelier than what the lexicon
 * makes of the run by `after[0] − (before[a] + c + after[b])`.
 */
export interface PathCosts {
  readonly before: Uint32Array;
  readonly after: Uint32Array;
}

/** Costs of the ways through a run, given as codes of its units. Time grows with the run and the longest word. */
export function findPathCosts(list: CostedWords, codes: Uint16Array): PathCosts {
  const { length } = codes;
  const before = new Uint32Array(length + 1).fill(UNREACHED);
  const after = new Uint32Array(length + 1).fill(UNREACHED);
  before[0] = 0;
  after[length] = 0;
  for (let at = 0; at < length; at++) {
    forEachWord(list, codes, at, (end, cost) => {
      before[end] = Math.min(before[end] ?? UNREACHED, (before[at] ?? UNREACHED) + cost);
    });
  }
  for (let at = length - 1; at >= 0; at--) {
    forEachWord(list, codes, at, (end, cost) => {
      after[at] = Math.min(after[at] ?? UNREACHED, (after[end] ?? UNREACHED) + cost);
    });
  }
  return { before, after };
}

const UNREACHED = 0xffffffff;

/** Cost of a character that comes once in jieba's corpus. */
const RAREST = 36;

/** Every word that begins at a place, the single character first. */
function forEachWord(
  { dictionary, unitCosts, wordCosts }: CostedWords,
  codes: Uint16Array,
  at: number,
  take: (end: number, cost: number) => void,
): void {
  const first = codes[at] ?? 0;
  // What the lexicon lacks costs as much as the rarest of what it has.
  take(at + 1, first === 0 ? RAREST : (unitCosts[first] ?? 0));
  let node = dictionary.roots[first] ?? 0;
  for (let end = at + 1; end < codes.length && node !== 0; end++) {
    node = childOf(dictionary, node, codes[end] ?? 0);
    const cost = wordCosts[node] ?? 0;
    if (cost !== 0) take(end + 1, cost);
  }
}
