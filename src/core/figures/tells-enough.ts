import type { Word } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import { isSign } from "./cut-clause.ts";
import { isCondition, isDone, isGoal, isPlan } from "./governing-words.ts";
import { ownClause } from "./own-clause.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { hasPredicate, isTopic } from "./predicate.ts";
import type { StatedQuantity } from "./stated-quantities.ts";

/**
 * Whether what a card would show says something of the number that the article says, too; `isOpen` where who did it
 * stands before what the card shows.
 */
export function tellsEnough(line: PlainLine, stated: StatedQuantity, isOpen: boolean): boolean {
  const { statement, quantity, change } = stated;
  const isTold = line.isLatin
    ? latinWords(line, statement) >= FEWEST_LATIN_WORDS
    : change !== null || hasPredicate(line, statement, quantity);
  return (
    isTold &&
    !isItemAlone(line, stated) &&
    !isSpeech(line, stated) &&
    !isTopic(line, statement, quantity) &&
    !isSupposed(line, stated, isOpen)
  );
}

/** "Eight launches" says nothing, "12 people were killed" does. */
const FEWEST_LATIN_WORDS = 3;

function latinWords(line: PlainLine, statement: Span): number {
  return wordsIn(line, statement).filter((word) => word.is("latin")).length;
}

/** 10场比赛: a number of things with their noun, and nothing that is told of them; 200人报名 and 3家停产 do tell. */
function isItemAlone(line: PlainLine, { statement, quantity, change }: StatedQuantity): boolean {
  const others = wordsIn(line, statement).filter(
    (word) => !isSign(word) && (word.end <= quantity.start || word.start >= quantity.end),
  );
  const isEvent = EVENTS.has(line.plain.charAt(quantity.end - 1));
  const isNoun = (word: Word): boolean =>
    word.start >= quantity.end && word.is("noun") && (isEvent || !word.is("verb"));
  return quantity.kind === "count" && change === null && !line.isLatin && others.every(isNoun);
}

/** What is counted by these is done: a verb behind them may be its name. */
const EVENTS = new Set("场届");

const POINTERS = new Set("这那此");

/** 一百扇窗, 四个变量, 百分之百: a round or small number in Chinese characters, without a bound and of nothing that changed. */
function isSpeech(line: PlainLine, { quantity, change }: StatedQuantity): boolean {
  const { start, end, chinese, bounded, low, high, kind } = quantity;
  if (line.plain.slice(start, end) === "百分之百") return true;
  // 这|3个人: those of whom it was told already; 因此|3人 are new.
  if (kind !== "money" && high < 10 && POINTERS.has(line.words[line.wordBefore(start)]?.text ?? ""))
    return true;
  // 1款, 一个点: an article, no number.
  if ((kind === "count" || kind === "points") && high === 1 && change === null) return true;
  if (!chinese || bounded || low !== high || change !== null) return false;
  return kind === "count" && (high <= 5 || /^10+$/.test(String(high)));
}

/**
 * Whether the number is only supposed, or planned by words that stand so far before it that no card holds them: 假设有300家店，每家店有20人，
 * 每天有500笔订单; 下一步将开展行动，……，改造厕所4万座. What 已经 tells is so.
 */
function isSupposed(
  line: PlainLine,
  { statement, sentence, quantity }: StatedQuantity,
  isOpen: boolean,
): boolean {
  const own = ownClause(line.plain, sentence, quantity);
  const from = line.plain.lastIndexOf("；", own.start);
  const before = wordsIn(line, { start: Math.max(sentence.start, from + 1), end: quantity.start });
  if (before.some((word) => word.start >= own.start && isDone(word.text))) return false;
  const isLeftOut = ({ start }: Word): boolean => start < statement.start;
  if (before.some((word) => isLeftOut(word) && isCondition(word.text))) return true;
  const plan = before.findLastIndex((word) => isLeftOut(word) && isPlan(word.text));
  const planned = before[plan];
  // 降水量将有30毫米: the card says itself that it is to be.
  if (!planned || before.some((word) => !isLeftOut(word) && isPlan(word.text))) return false;
  const since = before.slice(plan);
  return (
    planned.start >= own.start ||
    (!since.some((word) => word.is("time")) && (isOpen || goesOn(since) || isGoal(since)))
  );
}

/** Whether each clause behind the first begins with what is done: whoever the first names does it. */
function goesOn(words: readonly Word[]): boolean {
  const heads = words.filter(
    (word, at) => !isSign(word) && "，、；：".includes(words[at - 1]?.text ?? "x") && !word.is("digits"),
  );
  return heads.length > 0 && heads.every((word) => word.is("verb"));
}
