/**
 * Silent reading of English non-fiction, words a minute: 238, here rounded down as the text is news. Brysbaert, "How
 * many words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_A_MINUTE = 230;

/**
 * Characters of Chinese a minute: the same sentences take 1.7 times as many characters in Chinese as words in English,
 * and the survey above finds that languages are read at the rate at which they carry the same message.
 */
const CHARACTERS_A_MINUTE = 400;

const CJK_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** UTF-16 units that are counted; a longer text goes on in the same mixture of scripts. */
const MOST_COUNTED = 20_000;

/** Whole minutes that a text takes to read, at least 1. A number or Latin word in Chinese text counts for a word. */
export function readingMinutes(text: string): number {
  const sample = text.slice(0, MOST_COUNTED);
  const characters = sample.match(CJK_CHARACTER)?.length ?? 0;
  const words = sample.replace(CJK_CHARACTER, " ").match(WORD)?.length ?? 0;
  const minutes = characters / CHARACTERS_A_MINUTE + words / WORDS_A_MINUTE;
  return Math.max(1, Math.round((minutes * text.length) / Math.max(1, sample.length)));
}
