import type { Word } from "../lexicon/lexicon.ts";
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
  // 100个人|心中: the measure word is the first half of another; in 20名义工 it only looks so.
  const isHalf = line.words[line.wordBefore(quantity.end)]?.text === "个人";
  const counted = isHalf ? null : countedNoun(line, clause, quantity);
  const after = isCounted ? counted : boundNoun(line, clause, quantity);
  if (isCounted && after) return unlessOwner(line, after, quantity);
  const before = nounBefore(line, clause, quantity, told);
  const isFull = before && !EMPTY_VALUES.has(line.plain.slice(before.start, before.end));
  return unlessOwner(line, isFull ? before : after, quantity);
}

/** 岚城银行3亿元, 1架岚城飞机公司造的飞机: whose it is, and not what is measured; 5家中国公司 counts them. */
function unlessOwner(line: PlainLine, noun: Span | null, { end }: Quantity): Span | null {
  if (!noun) return null;
  const words = wordsIn(line, noun);
  const has = (word: Word | undefined, kinds: number): boolean => ((word?.kinds ?? 0) & kinds) !== 0;
  const isBody = has(words[0], NAMED) && words.at(-1)?.is("organisationHead") === true;
  const isName = words.some((word) => has(word, NAMED)) && words.every((word) => has(word, OWNER));
  const isCounted = noun.start >= end && "家个所间".includes(line.plain.charAt(end - 1));
  const isNeeded =
    isCounted || words.some(namesPersons) || namesQuantity(line.plain.slice(noun.start, noun.end));
  return (isName || isBody) && !isNeeded ? null : noun;
}
