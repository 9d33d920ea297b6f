import type { Lexicon, Word } from "../lexicon/lexicon.ts";
import { findAll } from "../text/find-all.ts";
import { isDense } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import { plainCharacters } from "./plain-characters.ts";

/** A line as the rules for figures read it, and the way back to what the page has. */
export interface PlainLine {
  /** In {@link plainCharacters}, without the spaces that some sites set around and inside numbers. */
  readonly plain: string;
  /** No Chinese, Japanese or Korean in it. */
  readonly isLatin: boolean;
  /** Latin, and not plainly of another language than English. */
  readonly isEnglish: boolean;
  /** Its words, one after the other. */
  readonly words: readonly Word[];
  /** Index of the word that ends at an offset or holds it; -1 at the beginning. */
  readonly wordBefore: (offset: number) => number;
  /** Whether a word ends at an offset. */
  readonly isBorder: (offset: number) => boolean;
  /** The words from an offset on, some {@link REACH} of them; cut anew where none begins there (12台|风机, not 台风|机). */
  readonly wordsFrom: (offset: number) => readonly Word[];
  /** The same stretch of the line as written. */
  readonly written: (span: Span) => Span;
}

/**
 * A space between a digit and what is no Latin letter, and one that parts thousands: it changes nothing of a number.
 * 36.5 亿元, 新台幣 3,200 萬元, 3 個 月, 3 200 家; 5 km and Model 3 keep theirs.
 */
const NUMBER_SPACE =
  /(?<=[0-9])[^\S\n]+(?=\.[0-9])|(?<=[㐀-鿿])[^\S\n]+(?=[0-9$])|(?<=[0-9.])[^\S\n]+(?=[㐀-鿿%‰℃°])|(?<=[0-9][^\S\n]{0,2}[个百千万亿]{1,2})[^\S\n]+(?=[㐀-鿿])|(?<=(?<![0-9.,]|[A-Za-z]\s)[0-9]{1,3}(?:[^\S\n][0-9]{3}){0,3})[^\S\n](?=[0-9]{3}(?![0-9]))/g;

/** Words that no neighbour of English has. */
const ENGLISH = /\b(?:the|and|of)\b/i;
/** Letters and words of its neighbours, whose plurals and ordinals are others: Mehr als 300 Patienten. */
const NOT_ENGLISH =
  /[äöüßéèêçñąćęłńśźżãõ]|\b(?:der|das|und|mit|als|ist|nach|bei|les|une|que|dans|pour|avec|los|del|por|con|nie|jest|oraz|che|della)\b/i;

/** Reads a line for its figures. Costs linear time. */
export function readLine(text: string, lexicon: Lexicon): PlainLine {
  const { plain, written } = withoutNumberSpaces(plainCharacters(text));
  const words = lexicon.segment(plain.length === text.length ? text : plain);
  const wordBefore = (offset: number): number => countUpTo(words, (word) => word.start < offset) - 1;
  const isBorder = (offset: number): boolean =>
    offset === 0 || offset === plain.length || words[wordBefore(offset)]?.end === offset;
  const isLatin = !isDense(plain);
  return {
    plain,
    isLatin,
    isEnglish: isLatin && (ENGLISH.test(plain) || !NOT_ENGLISH.test(plain)),
    words,
    written,
    wordBefore,
    isBorder,
    wordsFrom: (offset) => {
      if (offset >= plain.length) return [];
      if (isBorder(offset)) return words.slice(wordBefore(offset + 1), wordBefore(offset + 1) + REACH);
      return lexicon.segment(plain.slice(offset, offset + REACH)).map((word) => movedBy(word, offset));
    },
  };
}

/** Words, and UTF-16 units, that are looked at behind an offset. */
const REACH = 16;

/** The words of a stretch. */
export function wordsIn(line: PlainLine, { start, end }: Span): readonly Word[] {
  return line.words.slice(line.wordBefore(start + 1), line.wordBefore(end) + 1);
}

function movedBy(word: Word, by: number): Word {
  return {
    start: word.start + by,
    end: word.end + by,
    text: word.text,
    kinds: word.kinds,
    is: (kind) => word.is(kind),
  };
}

function withoutNumberSpaces(folded: string): Pick<PlainLine, "plain" | "written"> {
  if (!/\s[.0-9㐀-鿿%‰℃°]/u.test(folded)) return { plain: folded, written: (span) => span };
  let plain = "";
  let from = 0;
  /** Where a space went, as offsets into `plain`, and how many characters have gone by then. */
  const gone: { readonly at: number; readonly total: number }[] = [];
  for (const match of findAll(NUMBER_SPACE, folded)) {
    plain += folded.slice(from, match.index);
    from = match.index + match[0].length;
    gone.push({ at: plain.length, total: from - plain.length });
  }
  plain += folded.slice(from);
  const shifted = (at: number, isEnd: boolean): number =>
    at + (gone[countUpTo(gone, (gap) => gap.at < at || (gap.at === at && !isEnd)) - 1]?.total ?? 0);
  return {
    plain,
    written: ({ start, end }) => ({ start: shifted(start, false), end: shifted(end, true) }),
  };
}

/** How many of a sorted list come before the first that is beyond. */
function countUpTo<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
