import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { findAll } from "../text/find-all.ts";
import { closeOfQuote, openQuote } from "../text/open-quote.ts";
import type { Span } from "../text/span.ts";
import { isEmptyWord } from "./empty-words.ts";
import { governs } from "./governing-words.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";

/** Room before the number: its clause begins where its writer began it, as long as a card can show it. Widths as {@link widthOf}. */
export const ROOM_BEFORE = 40;
/** Room where a word far before the number says whether it holds at all. */
const ROOM_WITH_GOVERNOR = 60;
/** Room behind the number. */
const ROOM_AFTER = 24;

/** The stretch of `whole` around the number that the room holds, from the beginning of a word to the end of one. */
export function cutClause(line: PlainLine, whole: Span, quantity: Span): Span {
  const words = wordsIn(line, whole);
  const before = words.filter(({ end }) => end <= quantity.start);
  const after = words.filter(({ start }) => start >= quantity.end);
  const sum = (list: readonly Word[]): number => list.reduce((total, word) => total + widthOf(word), 0);
  const left = sum(before);
  const kept = startOfName(before, fitting(before.toReversed(), ROOM_BEFORE).at(-1)) ?? quantity.start;
  const must = before.find((word) => governs(word.text))?.start ?? kept;
  const isNear = sum(before.filter(({ start }) => start >= must)) <= ROOM_WITH_GOVERNOR;
  const start = left <= ROOM_BEFORE ? whole.start : isNear ? Math.min(must, kept) : kept;
  const end = endOf(line, whole, quantity, after, left);
  return outOfQuotes(line.plain, whole, quantity, { start: Math.min(start, quantity.start), end });
}

/** SOHO|中国, Noel and|Thomas: the first word, or where what it is one half of begins. */
function startOfName(words: readonly Word[], first: Word | undefined): number | undefined {
  const [head, before] = words
    .filter((word) => word.start < (first?.start ?? 0) && !word.is("space"))
    .slice(-2);
  if (before?.is("latin") && before.end === first?.start) return startOfName(words, before);
  return before && head && PAIRING.has(before.text) ? startOfName(words, head) : first?.start;
}

const PAIRING: ReadonlySet<string> = new Set("和 与 及 and".split(" "));

/** No half of a quotation: what is cut behind its beginning begins behind it, and what is cut before its end has it whole or not at all. */
function outOfQuotes(plain: string, whole: Span, quantity: Span, cut: Span): Span {
  const closedAt = openQuote(plain.slice(whole.start, cut.start)) < 0 ? -1 : closeOfQuote(plain, cut.start);
  const start = closedAt >= 0 && closedAt < quantity.start ? closedAt + 1 : cut.start;
  const opened = openQuote(plain.slice(quantity.end, cut.end));
  if (opened < 0) return { start, end: cut.end };
  const closes = closeOfQuote(plain, cut.end);
  const isNear = closes >= 0 && closes < whole.end && closes - cut.end < ROOM_AFTER;
  return { start, end: isNear ? closes + 1 : Math.max(quantity.end, quantity.end + opened) };
}

/** Where no room holds all that follows, the last whole clause of it, or else the last word. */
function endOf(line: PlainLine, whole: Span, quantity: Span, after: readonly Word[], left: number): number {
  const kept = fitting(after, ROOM_AFTER + Math.max(0, ROOM_AFTER - left));
  const end = Math.max(kept.at(-1)?.end ?? 0, quantity.end);
  if (end >= whole.end) return end;
  const comma = findAll(COMMA, line.plain.slice(quantity.end, end)).at(-1)?.index ?? 0;
  return comma > 0 ? quantity.end + comma : end;
}

/** What ends a clause, but within no number. */
const COMMA = /[，；]|[,;](?![0-9])/gu;

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
