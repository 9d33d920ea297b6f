import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** Beyond, a text without stops is no sentence, UTF-16 units; a bound on the work. */
const LONGEST_SENTENCE = 600;

/** The sentences of a line; one that is too long is cut where a quantity begins. */
export function sentencesOf(plain: string, quantities: readonly Span[]): Span[] {
  const starts = new Set(quantities.map(({ start }) => start));
  return splitSentences(plain).flatMap(({ start, end }) => {
    if (end - start <= LONGEST_SENTENCE) return [{ start, end }];
    const pieces: Span[] = [];
    let from = start;
    for (let at = start + 1; at < end; at++) {
      if (
        at - from < LONGEST_SENTENCE ||
        (starts.size > 0 && !starts.has(at) && at - from < 2 * LONGEST_SENTENCE)
      )
        continue;
      pieces.push({ start: from, end: at });
      from = at;
    }
    return [...pieces, { start: from, end }];
  });
}
