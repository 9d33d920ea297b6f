import { bitsOf } from "../lexicon/word-kinds.ts";
import { isRelational } from "./empty-words.ts";
import { isPlan } from "./governing-words.ts";
import { ownClause } from "./own-clause.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { Quantity } from "./read-quantity.ts";
import type { StatedQuantity } from "./stated-quantities.ts";

const NAMING = bitsOf(
  "noun",
  "place",
  "organisation",
  "organisationHead",
  "role",
  "post",
  "name",
  "foreignName",
);
const PREDICATE = bitsOf("verb", "change", "saying", "idiom");

/** Whether what a card would show says something of the number that the article says, too. */
export function tellsEnough(line: PlainLine, stated: StatedQuantity): boolean {
  return !isSpeech(stated) && (line.isLatin || hasPredicate(line, stated)) && !isPlanCutOff(line, stated);
}

/** 一百扇窗, 四个变量, 百分之百: a round or small number in Chinese characters, without a bound and of nothing that changed. */
function isSpeech({ quantity, change }: StatedQuantity): boolean {
  const { chinese, bounded, low, high, kind } = quantity;
  if (!chinese || bounded || low !== high || change !== null) return false;
  if (kind === "share") return high === 100;
  return kind === "count" && (high <= 5 || /^10+$/.test(String(high)));
}

/** A verb, or a noun right before the number that it is the value of: 失业率4.2%, 售价：3200元, 帐篷900顶. */
function hasPredicate(line: PlainLine, { statement, quantity, change }: StatedQuantity): boolean {
  if (change !== null) return true;
  const words = wordsIn(line, statement).filter(
    (word) => word.end <= quantity.start || word.start >= quantity.end,
  );
  if (words.some((word) => isRelational(word) || ((word.kinds & PREDICATE) !== 0 && !word.is("noun"))))
    return true;
  return isValueOf(line, quantity, statement.start) || words.some((word) => word.is("verb"));
}

function isValueOf(line: PlainLine, quantity: Quantity, start: number): boolean {
  const before = line.plain.slice(start, quantity.start).replace(/[\s：:约逾超]+$/u, "");
  const last = wordsIn(line, { start, end: start + before.length }).at(-1);
  return before !== "" && (namesQuantity(before) || (last !== undefined && (last.kinds & NAMING) !== 0));
}

/** The word for a plan stands so far before the number that no card holds it. */
function isPlanCutOff(line: PlainLine, { statement, sentence, quantity }: StatedQuantity): boolean {
  const { start } = ownClause(line.plain, sentence, quantity);
  return (
    start < statement.start && wordsIn(line, { start, end: statement.start }).some(({ text }) => isPlan(text))
  );
}
