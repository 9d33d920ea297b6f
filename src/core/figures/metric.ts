import type { Span } from "../text/span.ts";
import { boundNoun, countedNoun } from "./noun-after.ts";
import { EMPTY_VALUES, nounBefore } from "./noun-before.ts";
import { counts, NAMED, namesPersons, OWNER } from "./noun-words.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";
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
  if (isCounted && after) return unlessOwner(line, after);
  const before = nounBefore(line, clause, quantity, told);
  const isFull = before && !EMPTY_VALUES.has(line.plain.slice(before.start, before.end));
  return unlessOwner(line, isFull ? before : after);
}

/** 岚城银行3亿元: whose number it is, and not what is measured. */
function unlessOwner(line: PlainLine, noun: Span | null): Span | null {
  if (!noun) return null;
  const words = wordsIn(line, noun);
  const text = line.plain.slice(noun.start, noun.end);
  const isName =
    words.some((word) => (word.kinds & NAMED) !== 0) && words.every((word) => (word.kinds & OWNER) !== 0);
  return isName && !namesQuantity(text) && !words.some(namesPersons) ? null : noun;
}
