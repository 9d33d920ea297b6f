/**
 * What is neither letter nor digit. The core writes character ranges instead of Unicode properties: V8 takes 1 to 13 ms
 * to compile `\p{L}` or `\p{Script=Han}` where they are first used, and the popup waits for each of them. The ranges are
 * the scripts that news is written in: Latin, Greek, Cyrillic, kana, CJK, Hangul.
 */
export const NOT_LETTERS = /[^A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣0-9０-９]+/gu;
