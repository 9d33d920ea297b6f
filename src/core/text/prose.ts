/** Letters from which a line with a stop can be prose. Headlines in lists are shorter or have no stop. */
const MIN_PROSE_LETTERS = 20;

/** A Latin word counts for about as much as two characters of Chinese; a Latin line needs twice the length. */
const MIN_LATIN_PROSE_LETTERS = 45;

/** Marks that running text has and labels have not. */
const STOPS = /[。，！？；：、,;]|[.?!](?=\s|$)/u;

const CJK = /[㐀-鿿々〇ぁ-ゟァ-ヿ가-힣]/u;

/** True for text with Han, kana or Hangul in it, which say in one character what Latin says in three. */
export function isDense(text: string): boolean {
  return CJK.test(text);
}

/** True for text with Han in it, and no letters that Japanese and Korean write beside it. */
export function isChinese(text: string): boolean {
  return /[㐀-鿿]/u.test(text) && !/[ぁ-ヿ가-힣]/u.test(text);
}

/** True for running text: long enough for its script, with a stop, and most of it outside links. */
export function readsAsProse(text: string, letters: number, linkLetters: number): boolean {
  const minimum = isDense(text) ? MIN_PROSE_LETTERS : MIN_LATIN_PROSE_LETTERS;
  return letters >= minimum && linkLetters * 2 < letters && STOPS.test(text);
}

/** Characters that are not white space. */
export function countLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000 && code !== 0x200b && code !== 0xfeff) count++;
  }
  return count;
}
