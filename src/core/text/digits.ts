/** Whether a character is an ASCII digit; `""` is none. */
export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** Whether a character is a letter of the English alphabet; `""` is none. */
export function isLatinLetter(character: string): boolean {
  return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
}
