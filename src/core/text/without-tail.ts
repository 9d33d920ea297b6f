/**
 * The text without those characters at its end that are among `signs`, in time that grows with their number; an
 * expression for a run at the end, `/[，,]+$/`, tries anew from each character of every run.
 */
export function withoutTail(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** White space as texts have it once their lines are parted. */
export const SPACES = " \u00a0\u3000\t\n";
