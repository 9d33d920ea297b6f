/** Whether a character is an ASCII digit; `""` is none. */
export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
