import { datelineLength } from "../text/dateline.ts";
import type { Span } from "../text/span.ts";

/** A dateline begins no further into its line, and is no longer, UTF-16 units. */
const MOST_BEFORE = 40;
const LONGEST = 120;

/** A sentence without the dateline that it begins with. */
export function withoutDateline(plain: string, { start, end }: Span): Span {
  const length = start > MOST_BEFORE ? 0 : datelineLength(plain.slice(start, Math.min(end, start + LONGEST)));
  return { start: start + length, end };
}
