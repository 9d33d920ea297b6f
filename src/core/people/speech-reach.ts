import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";

/** Words between a name and the verb of saying that it governs; `null` where none is in reach. */
export function speechReach(after: readonly Word[]): number | null {
  let isOpen = false;
  for (let at = 0; at < Math.min(after.length, LONGEST_REACH); at++) {
    const word = after[at];
    if (!word || (word.is("mark") && !"（）()".includes(word.text))) return null;
    if (word.is("saying") && !isWay(after.slice(at))) return at;
    if ((word.kinds & MODIFIES) !== 0 || word.is("digits")) isOpen = true;
    else if (!isOpen && !word.is("verb")) return null;
    else isOpen = true;
  }
  return null;
}

/** 岚山步|道: a way, not 说道, which a mark follows. */
export function isWay([first, second]: readonly Word[]): boolean {
  return first?.text === "道" && !"：，“「:".includes(second?.text ?? "：");
}

/** Words that may stand between who speaks and the verb. */
export const MODIFIES = bitsOf(
  "adverb",
  "time",
  "preposition",
  "conjunction",
  "particle",
  "localiser",
  "function",
);
const LONGEST_REACH = 12;
