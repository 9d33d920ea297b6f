import { LONGEST_METRIC } from "./noun-span.ts";

/** A noun phrase up to this wide stays whole; a wider one is cut down to {@link LONGEST_METRIC}, UTF-16 units. */
const WIDEST = 24;

/** Characters that stand behind the 的 at which a long noun phrase is cut. */
const FEWEST_BEHIND_JOINT = 4;

/** Where a text that is too wide is cut: behind a 的, else behind a 、, since elsewhere a cut goes through a word. */
export function frontOf(text: string): number {
  if (startOf(text, WIDEST) === 0) return 0;
  const at = startOf(text, LONGEST_METRIC);
  const end = text.slice(at, -FEWEST_BEHIND_JOINT);
  const joint = Math.max(end.indexOf("的"), 0) || end.search(/[、和与及]/);
  if (joint >= 0) return at + joint + 1;
  const farther = text.slice(0, at).lastIndexOf("的") + 1;
  return farther > 0 && at - farther <= WIDEST - LONGEST_METRIC ? farther : wordStart(text, at);
}

/** Where the last characters of a text begin that take so much room, two Latin letters counting as one. */
function startOf(text: string, room: number): number {
  let width = 0;
  let at = text.length;
  while (at > 0 && width < room) width += text.charCodeAt(--at) < 0x2e80 ? 0.5 : 1;
  return at;
}

/** A cut never falls inside a Latin word or a number. */
function wordStart(text: string, at: number): number {
  let start = Math.max(0, at);
  while (
    start > 0 &&
    start < text.length &&
    /[A-Za-z0-9.]/.test(text.charAt(start - 1)) &&
    /[A-Za-z0-9.]/.test(text.charAt(start))
  )
    start++;
  return start;
}
