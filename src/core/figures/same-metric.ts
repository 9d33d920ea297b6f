import { NOT_LETTERS } from "../text/letters.ts";

/** Share of the shorter one's characters that both have, from which two metrics name the same thing. */
const SAME_FROM = 0.6;

/** Whether two metrics, in plain characters, name the same quantity, as far as their characters tell. Without one of them nothing speaks against it. */
export function isSameMetric(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [lettersOf(a), lettersOf(b)];
  if (x.size === 0 || y.size === 0) return true;
  const shared = [...x].filter((letter) => y.has(letter)).length;
  return shared / Math.min(x.size, y.size) >= SAME_FROM;
}

function lettersOf(text: string): ReadonlySet<string> {
  return new Set(text.replace(NOT_LETTERS, ""));
}
