/**
 * Full-width digits, letters and the signs that stand between digits (．／：－＋％) as ASCII, the ideographic space as a
 * space; length and offsets stay, and so do commas and brackets, which part clauses.
 */
export function plainDigits(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ．／：－＋％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, " ");
}
