import { findAll } from "../text/find-all.ts";
import { formsIn } from "../text/number-shape.ts";
import type { Span } from "../text/span.ts";
import { LATIN_NON_FIGURES } from "./latin-non-figures.ts";
import { NON_FIGURES } from "./non-figures.ts";
import { findNumberWords } from "./number-words.ts";

const nonFiguresOf = formsIn([
  ...NON_FIGURES.map(([examples, pattern]) => ({ examples, pattern })),
  ...LATIN_NON_FIGURES.map((pattern) => ({ examples: "A", pattern })),
]);

/** Stretches of a text in {@link plainCharacters} where no number is a quantity: dates, ordinals, names, codes … Sorted. */
export function findNonFigures(plain: string): Span[] {
  const spans = findNumberWords(plain);
  for (const { pattern } of nonFiguresOf(plain)) {
    for (const match of findAll(pattern, plain)) {
      if (match[0]) spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
