import type { Lexicon, Word } from "../lexicon/lexicon.ts";
import { foldNames } from "./name-text.ts";

/** A line of the article, or its title, as the rules about people read it. */
export interface Line {
  readonly text: string;
  /** See {@link foldNames}; as long as `text`. */
  readonly folded: string;
  readonly words: readonly Word[];
}

export function readLine(text: string, lexicon: Lexicon): Line {
  const folded = foldNames(text);
  return { text, folded, words: lexicon.segment(folded) };
}

/** Index of the word that holds a place; the number of words at the end of the line. */
export function wordIndex({ words }: Line, place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words around a name are cut anew over so many characters where the name cuts one of the line's. */
const REACH = 24;

/** The words that end where a name begins, in text order; at least those of its clause. */
export function wordsBefore(line: Line, start: number, lexicon: Lexicon): readonly Word[] {
  const index = wordIndex(line, start);
  const first = Math.max(0, index - REACH);
  if ((line.words[index]?.start ?? start) === start) return line.words.slice(first, index);
  const from = line.words[Math.max(0, index - 4)]?.start ?? 0;
  const again = lexicon.segment(line.folded.slice(from, start)).map((word) => shifted(word, from));
  return [...line.words.slice(first, Math.max(0, index - 4)), ...again];
}

/** The words that begin where a name ends. */
export function wordsAfter(line: Line, end: number, lexicon: Lexicon): readonly Word[] {
  const index = wordIndex(line, end);
  const word = line.words[index];
  if (!word || word.start === end) return line.words.slice(index, index + REACH);
  const again = lexicon.segment(line.folded.slice(end, end + REACH));
  return again.map((one) => shifted(one, end));
}

function shifted(word: Word, by: number): Word {
  return {
    start: word.start + by,
    end: word.end + by,
    text: word.text,
    kinds: word.kinds,
    is: (kind) => word.is(kind),
  };
}
