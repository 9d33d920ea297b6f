/**
 * The text without those characters at its end that a pattern for one character takes, in time that grows with their
 * number; an expression for a run at the end, `/[，,]+$/`, tries anew from each character of every run.
 */
export function withoutTail(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
