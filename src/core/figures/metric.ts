import type { Span } from "../text/span.ts";
import { boundNoun, countedNoun } from "./noun-after.ts";
import { EMPTY_VALUES, nounBefore } from "./noun-before.ts";
import { counts } from "./noun-words.ts";
import type { PlainLine } from "./plain-line.ts";
import type { Quantity } from "./read-quantity.ts";

/**
 * What a number measures, where its own clause names it in a form that is sure: the counted noun behind it (300名学生), a
 * noun that 的 binds to it (5%的收益率), or the noun that a verb of being or change ties to it (失业率为4.2%, 客流下降5%).
 * `null` elsewhere: wrong is worse than none. `told` says when and against what, and is passed over.
 */
export function metricOf(
  line: PlainLine,
  clause: Span,
  quantity: Quantity,
  told: readonly Span[] = [],
): Span | null {
  if (quantity.noun) return quantity.noun;
  const isCounted = counts(quantity);
  const after = isCounted ? countedNoun(line, clause, quantity) : boundNoun(line, clause, quantity);
  if (isCounted && after) return after;
  const before = nounBefore(line, clause, quantity, told);
  return before && !EMPTY_VALUES.has(line.plain.slice(before.start, before.end)) ? before : after;
}
