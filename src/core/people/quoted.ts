import { QUOTES } from "../text/open-quote.ts";
import type { Span } from "../text/span.ts";

/** Longest quotation, in characters; a longer one is a text of its own. */
const LONGEST = 600;
/** A shorter one is a word in quotation marks. */
const SHORTEST = 6;
/** What is reported without a comma is a clause only from this length on. */
export const SHORTEST_CLAUSE = 10;

/** Stretches between quotation marks, the outer ones, without the marks. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = QUOTES[text.charAt(at)];
    if (closing === undefined) continue;
    const end = text.indexOf(closing, at + 1);
    if (end < 0) break;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** Whether a stretch stands in one of others. */
export function isInside(word: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => word.start >= start && word.end <= end);
}

/** Whether what is quoted is a clause of its own, not a term in somebody's sentence. */
export function isClause(text: string, { start, end }: Span): boolean {
  return (
    "，。！？,!?…".includes(text.charAt(end - 1)) ||
    (end - start >= SHORTEST && "，。；,".includes(text.charAt(end + 1) || "x"))
  );
}

/** A span that is long enough for somebody's words and not too long for them; else `null`. */
export function worthy(span: Span): Span | null {
  const length = span.end - span.start;
  return length >= SHORTEST && length <= LONGEST ? span : null;
}

/** The place behind white space. */
export function endOfSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}
