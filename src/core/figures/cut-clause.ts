import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isEmptyWord, isNegation } from "./empty-words.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";

/** Room where a clause before has to come along, which names what this one tells of. */
export const ROOM_WITH_SUBJECT = 40;
/** What follows the number is kept so far, however long the clause before it. */
const ROOM_AFTER = 14;

/** The stretch of `whole` around the number that the room holds, from the beginning of a word to the end of one. */
export function cutClause(line: PlainLine, whole: Span, quantity: Span, room: number): Span {
  const words = wordsIn(line, whole);
  const before = words.filter(({ end }) => end <= quantity.start);
  const after = words.filter(({ start }) => start >= quantity.end);
  const sum = (list: readonly Word[]): number => list.reduce((total, word) => total + widthOf(word), 0);
  const [left, right] = [sum(before), sum(after)];
  const roomAfter = left + right <= room ? right : Math.max(Math.min(right, ROOM_AFTER), room - left);
  const end = fitting(after, roomAfter).at(-1)?.end ?? quantity.end;
  const kept = fitting(before.toReversed(), room - Math.min(right, roomAfter));
  const must = before.find((word) => isNegation(word.text, "any"));
  const start = Math.min(kept.at(-1)?.start ?? quantity.start, quantity.start);
  return {
    start:
      must &&
      must.start < start &&
      sum(before.filter((word) => word.start >= must.start)) <= ROOM_WITH_SUBJECT
        ? must.start
        : start,
    end: Math.max(end, quantity.end),
  };
}

/** As many words from the beginning as the room holds, without the empty ones at the end. */
function fitting(words: readonly Word[], room: number): readonly Word[] {
  let used = 0;
  let count = 0;
  for (const word of words) {
    used += widthOf(word);
    if (used > room) break;
    count++;
  }
  if (count === words.length) return words;
  while (count > 0 && (isEmptyWord(words[count - 1]) || (words[count - 1]?.kinds ?? 0) & SIGNS)) count--;
  return words.slice(0, count);
}

/** Room that a stretch takes beside the number. */
export function widthBeside(line: PlainLine, span: Span, quantity: Span): number {
  return wordsIn(line, span)
    .filter(({ start, end }) => end <= quantity.start || start >= quantity.end)
    .reduce((sum, word) => sum + widthOf(word), 0);
}

/** Chinese characters, and twice the Latin words and the numbers; signs take no room. */
function widthOf({ start, end, kinds }: Word): number {
  if (kinds & SIGNS) return 0;
  return kinds & LETTERS ? 2 : end - start;
}

const SIGNS = bitsOf("mark", "space");
const LETTERS = bitsOf("latin", "digits");

/** Punctuation and white space. */
export function isSign(word: Word): boolean {
  return (word.kinds & SIGNS) !== 0;
}
