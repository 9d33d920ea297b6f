import { type Stretch, startOf } from "./stretch.ts";
import { IN_NAMES, type WordList } from "./word-list.ts";

/** Characters in a row that make a name; two of them are words too often. */
const LEAST_LENGTH = 3;

/**
 * Whether a word of one character stands in a foreign name: in a row of three characters or more that all write
 * names and that no longer word holds together (马|里|博|尔). For 里 two will do beside a word of such characters
 * (阿里亚|塔|里); right behind one it means inside (巴西|里).
 */
export function isInForeignName(list: WordList, stretch: Stretch, word: number): boolean {
  const first = reach(list, stretch, word, -1);
  const last = reach(list, stretch, word, 1);
  if (last - first + 1 >= LEAST_LENGTH) return true;
  if (first === last || stretch.codes[startOf(stretch, word)] !== list.insideCode) return false;
  return isNameWord(list, stretch, first - 1) || isNameWord(list, stretch, last + 1);
}

/** The last word in one direction that is a lone character of names. */
function reach(list: WordList, stretch: Stretch, word: number, step: 1 | -1): number {
  let reached = word;
  for (let next = word + step; isLoneNameCharacter(list, stretch, next); next += step) reached = next;
  return reached;
}

function isLoneNameCharacter(list: WordList, stretch: Stretch, word: number): boolean {
  return stretch.ends[word] === startOf(stretch, word) + 1 && isNameWord(list, stretch, word);
}

function isNameWord({ roles }: WordList, stretch: Stretch, word: number): boolean {
  if (word < 0 || word >= stretch.words) return false;
  for (let at = startOf(stretch, word); at < (stretch.ends[word] ?? 0); at++) {
    if (((roles[stretch.codes[at] ?? 0] ?? 0) & IN_NAMES) === 0) return false;
  }
  return true;
}
