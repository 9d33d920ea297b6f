/**
 * Silent reading of English non-fiction, words a minute. Brysbaert, "How many words do we read per minute?", Journal of
 * Memory and Language 109 (2019).
 */
const WORDS_A_MINUTE = 238;

/** Characters of Chinese a minute: a careful reader of news; the reader of an article may set another number. */
const CHARACTERS_A_MINUTE = 300;

const CJK_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** UTF-16 units that are counted; a longer text goes on in the same mixture of scripts. */
const MOST_COUNTED = 20_000;

/** Whole minutes that a text takes to read, at least 1. A number or Latin word in Chinese text counts for a word. */
export function readingMinutes(text: string, charactersAMinute = CHARACTERS_A_MINUTE): number {
  const sample = text.slice(0, MOST_COUNTED);
  const characters = sample.match(CJK_CHARACTER)?.length ?? 0;
  const words = sample.replace(CJK_CHARACTER, " ").match(WORD)?.length ?? 0;
  const minutes = characters / charactersAMinute + words / WORDS_A_MINUTE;
  return Math.max(1, Math.round((minutes * text.length) / Math.max(1, sample.length)));
}
