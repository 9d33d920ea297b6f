import type { Lexicon, Word } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
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

/** A line whose words are cut anew between the names that stand in it: 安德鲁·陈|说, not 安德鲁·|陈说. */
export function cutAround(line: Line, names: readonly Span[], lexicon: Lexicon): Line {
  const isCut = names.some(({ start, end }) => !isBorder(line, start) || !isBorder(line, end));
  if (!isCut) return line;
  const words: Word[] = [];
  let last = 0;
  for (const { start, end } of names) {
    if (start < last) continue;
    words.push(...cutAnew(line, last, start, lexicon), ...cutAnew(line, start, end, lexicon));
    last = end;
  }
  words.push(...cutAnew(line, last, line.folded.length, lexicon));
  return { ...line, words };
}

function isBorder(line: Line, place: number): boolean {
  return (line.words[wordIndex(line, place)]?.start ?? place) === place;
}

function cutAnew(line: Line, from: number, to: number, lexicon: Lexicon): Word[] {
  return lexicon.segment(line.folded.slice(from, to)).map((word) => shifted(word, from));
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
  return [...line.words.slice(first, Math.max(0, index - 4)), ...cutAnew(line, from, start, lexicon)];
}

/** The words that begin where a name ends. */
export function wordsAfter(line: Line, end: number, lexicon: Lexicon): readonly Word[] {
  const index = wordIndex(line, end);
  const word = line.words[index];
  if (!word || word.start === end) return line.words.slice(index, index + REACH);
  return cutAnew(line, end, Math.min(line.folded.length, end + REACH), lexicon);
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
