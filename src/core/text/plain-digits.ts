/**
 * Full-width digits, letters and the signs that stand between digits (．／：－＋％) as ASCII, the ideographic space as a
 * space; length and offsets stay, and so do commas and brackets, which part clauses.
 */
export function plainDigits(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．／：－＋％\u3000]/gu, (sign) =>
    sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
