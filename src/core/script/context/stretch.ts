import type { CutStretch } from "../../lexicon/cheapest-words.ts";
import { codeOf, hasPair } from "../../lexicon/dictionary.ts";
import { BECOMES_PAIR, IN_NAMES, type WordList } from "./word-list.ts";

/**
 * A stretch of text that can be cut into words without a look at its neighbours. One is made, and filled again for
 * every place that has to be decided.
 */
export interface Stretch extends CutStretch {
  /** Where it begins in the text. */
  from: number;
  length: number;
}

/** An empty stretch with room for `longest` units. */
export function createStretch(longest: number): Stretch {
  return { from: 0, length: 0, codes: new Uint16Array(longest), ends: new Uint16Array(longest), words: 0 };
}

/**
 * Fills a stretch around a place: up to borders that no word crosses and that part no two characters of names, at most
 * as far as there is room, a half of it before the place, and not before `floor`. Looks at no more than the stretch.
 */
export function fillStretch(
  stretch: Stretch,
  list: WordList,
  units: Uint16Array,
  place: number,
  floor: number,
): void {
  const { dictionary, roles, nameUnits } = list;
  const isInNames = (code: number): boolean => ((roles[code] ?? 0) & IN_NAMES) !== 0 || nameUnits[code] !== 0;
  // What becomes a pair is in no word, whatever the filter says, and is left to the stage's dictionary.
  const isOutside = (code: number): boolean => code === 0 || roles[code] === BECOMES_PAIR;
  const isBorder = (before: number, after: number): boolean =>
    isOutside(before) ||
    isOutside(after) ||
    (!hasPair(dictionary.pairs, before, after) && !(isInNames(before) && isInNames(after)));
  const { codes } = stretch;
  const first = Math.max(floor, place - codes.length / 2);
  let from = place;
  for (let after = codeOf(dictionary, units[place] ?? 0); from > first; from--) {
    const before = codeOf(dictionary, units[from - 1] ?? 0);
    if (isBorder(before, after)) break;
    after = before;
  }
  const last = Math.min(units.length, from + codes.length);
  let end = from;
  for (let before = 0; end < last; end++) {
    const code = codeOf(dictionary, units[end] ?? 0);
    if (end > place && isBorder(before, code)) break;
    codes[end - from] = code;
    before = code;
  }
  stretch.from = from;
  stretch.length = end - from;
}

/** Where a word begins in its stretch. */
export function startOf({ ends }: Stretch, word: number): number {
  return word === 0 ? 0 : (ends[word - 1] ?? 0);
}
