import type { Span } from "../text/span.ts";
import { isPlan } from "./governing-words.ts";
import { ownClause } from "./own-clause.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { hasPredicate, isTopic } from "./predicate.ts";
import type { StatedQuantity } from "./stated-quantities.ts";

/** Whether what a card would show says something of the number that the article says, too. */
export function tellsEnough(line: PlainLine, stated: StatedQuantity): boolean {
  const { statement, quantity, change } = stated;
  const isTold = line.isLatin
    ? latinWords(line, statement) >= FEWEST_LATIN_WORDS
    : change !== null || hasPredicate(line, statement, quantity);
  return isTold && !isSpeech(stated) && !isTopic(line, statement, quantity) && !isPlanCutOff(line, stated);
}

/** "Eight launches" says nothing, "12 people were killed" does. */
const FEWEST_LATIN_WORDS = 3;

function latinWords(line: PlainLine, statement: Span): number {
  return wordsIn(line, statement).filter((word) => word.is("latin")).length;
}

/** 一百扇窗, 四个变量, 百分之百: a round or small number in Chinese characters, without a bound and of nothing that changed. */
function isSpeech({ quantity, change }: StatedQuantity): boolean {
  const { chinese, bounded, low, high, kind } = quantity;
  // 1款, 1枚: an article, no number.
  if (kind === "count" && high === 1 && change === null) return true;
  if (!chinese || bounded || low !== high || change !== null) return false;
  if (kind === "share") return high === 100;
  return kind === "count" && (high <= 5 || /^10+$/.test(String(high)));
}

/** The word for a plan stands so far before the number that no card holds it. */
function isPlanCutOff(line: PlainLine, { statement, sentence, quantity }: StatedQuantity): boolean {
  const { start } = ownClause(line.plain, sentence, quantity);
  return (
    start < statement.start && wordsIn(line, { start, end: statement.start }).some(({ text }) => isPlan(text))
  );
}
