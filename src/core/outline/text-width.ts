/** Latin letters count for less: three of them take the room of a Chinese character; spaces beside one take none. */
export function widthOf(text: string): number {
  return /[㐀-鿿々〇]/u.test(text) ? withoutSpaces(text).length : text.length / 3;
}

/** 增长 3.2 % and 增长3.2% say the same. */
export function withoutSpaces(text: string): string {
  return text.replace(/(?<=[㐀-鿿々〇，。、；：])\s+|(?<!\s)\s+(?=[㐀-鿿々〇%％])/gu, "");
}
