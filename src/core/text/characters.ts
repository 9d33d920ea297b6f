/** Whether a character is an ASCII digit; `""` is none. */
export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** Whether a character is a letter of the English alphabet; `""` is none. */
export function isLatinLetter(character: string): boolean {
  return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
}

/** White space; `""` is none. */
export function isSpace(character: string): boolean {
  return character !== "" && character.trim() === "";
}

/** Where the ASCII digits that begin at `at` end; `at` where none do. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end))) end++;
  return end;
}
