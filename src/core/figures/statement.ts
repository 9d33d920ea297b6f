import { OPENING_QUOTES, openQuote } from "../text/open-quote.ts";
import type { Span } from "../text/span.ts";
import { SPACES, withoutTail } from "../text/without-tail.ts";
import { cutClause, isSign, ROOM_BEFORE, widthBeside } from "./cut-clause.ts";
import { isCondition, isDone, isGoal, isPlan } from "./governing-words.ts";
import { clauseBefore, ownClause } from "./own-clause.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { hasPredicate, isPremise, isTopic } from "./predicate.ts";
import { standsAlone } from "./stands-alone.ts";
import { lacksSubject } from "./subject.ts";

/** Clauses before its own that may hold the subject. */
const CLAUSES_BACK = 3;

/**
 * The clause of a number, verbatim: what a card shows. Where it says nothing by itself (同比增长3%), the clauses before it
 * come along up to the one that names what moved; where it is too long it is cut at word borders around the number, but
 * never between a number and the 不, 未 or 如果 before it. `told` are the
 * quantities and periods of the sentence, which say how much and when, never what.
 */
export function statementAround(
  line: PlainLine,
  sentence: Span,
  quantity: Span,
  told: readonly Span[],
): Span {
  const own = ownClause(line.plain, sentence, quantity);
  let whole = own;
  const isAside = OPENING.has(line.plain.charAt(own.start - 1));
  for (
    let i = 0;
    i < CLAUSES_BACK && ((i === 0 && isAside) || !standsAlone(line, whole, quantity, told));
    i++
  ) {
    const before = clauseBefore(line.plain, sentence, whole);
    if (!before || (i > 0 && widthBeside(line, { ...whole, start: before.start }, quantity) > ROOM_BEFORE))
      break;
    whole = { start: before.start, end: whole.end };
  }
  whole = withSubject(line, whole, sentence, quantity, told);
  whole = withPlan(line, whole, sentence);
  whole = withPredicate(line, whole, sentence, quantity);
  return bare(line, closed(line.plain, cutClause(line, whole, quantity), sentence), quantity);
}

/** 工厂去年扩建，投资3亿元: who did it stands before, in the same sentence; back to there where the room holds it. */
function withSubject(
  line: PlainLine,
  whole: Span,
  sentence: Span,
  quantity: Span,
  told: readonly Span[],
): Span {
  let grown = whole;
  for (let i = 0; i < CLAUSES_BACK && lacksSubject(line, grown, quantity, told); i++) {
    const before = clauseBefore(line.plain, sentence, grown);
    if (!before) break;
    grown = { start: before.start, end: whole.end };
  }
  const fits = widthBeside(line, { ...grown, end: quantity.start }, quantity) <= ROOM_BEFORE;
  return fits && !lacksSubject(line, grown, quantity, told) ? grown : whole;
}

/** 如果关税提高，…; 目标是：到2030年…: the clause before says that the number is none yet. */
function withPlan(line: PlainLine, whole: Span, sentence: Span): Span {
  const before = whole.start > sentence.start ? clauseBefore(line.plain, sentence, whole) : null;
  const own = wordsIn(line, whole);
  if (!before || own.some(({ text }) => isDone(text))) return whole;
  const words = wordsIn(line, before).filter((word) => !isSign(word));
  const [first, last] = [words[0], words.at(-1)];
  // 支持该计划，…: a noun at the end is a plan that is told of; 目标是：… tells what it is.
  const opens = last && (!last.is("noun") || line.plain.charAt(last.end) === "：");
  const isOpen = !own.some((word) => isPlan(word.text) || word.is("time"));
  const governs =
    isPlan(first?.text ?? "") ||
    (opens && words.slice(-2).some(({ text }) => isPlan(text))) ||
    words.some(({ text }, at) => isCondition(text) || (isOpen && isGoal(words.slice(at, at + 2))));
  return governs ? { start: before.start, end: whole.end } : whole;
}

/** ，都, ，均: what follows is told of it. */
const GOES_ON: ReadonlySet<string> = new Set("都 均 也 皆 全 全都 全数 全部 就 则 才 才能 更".split(" "));

const OPENING = new Set("（(");
const COMMAS = new Set("，,");

function withPredicate(line: PlainLine, whole: Span, sentence: Span, quantity: Span): Span {
  const { plain } = line;
  if (!COMMAS.has(plain.charAt(whole.end)) || whole.end + 1 >= sentence.end) return whole;
  const next = line.wordsFrom(whole.end + 1).find((word) => !word.is("space"))?.text ?? "";
  const isOpen =
    isTopic(line, whole, quantity) ||
    isPremise(line, whole) ||
    !(line.isLatin || hasPredicate(line, whole, quantity));
  if (!isOpen && !GOES_ON.has(next)) return whole;
  return {
    start: whole.start,
    end: ownClause(plain, sentence, { start: whole.end + 1, end: whole.end + 2 }).end,
  };
}

/** A bracket that is opened is closed: （约合4230亿美元 with its ）. */
function closed(plain: string, { start, end }: Span, sentence: Span): Span {
  const text = plain.slice(start, end);
  const last = (signs: readonly string[]): number => Math.max(...signs.map((sign) => text.lastIndexOf(sign)));
  const isOpen =
    last(["（", "("]) > last(["）", ")"]) && /^[^（(]{0,12}[）)]/u.test(plain.slice(end, sentence.end));
  return isOpen ? { start, end: end + plain.slice(end).search(/[）)]/u) + 1 } : { start, end };
}

/** Signs and words that only tie it to what stands before: 其中, 但. */
function bare(line: PlainLine, { start, end }: Span, quantity: Span): Span {
  const words = wordsIn(line, { start, end });
  const first = words.find(
    (word) => (!isSign(word) || "$£€¥￥₩₹".includes(word.text)) && !LEADS.has(word.text.toLowerCase()),
  );
  const text = line.plain.slice(start, end);
  const told = withoutTail(text, `${SPACES}，；：、。！？,;:.!?—…${OPENING_QUOTES}`);
  const toldEnd = Math.max(quantity.end, start + told.length);
  const begin = Math.max(start, first?.start ?? start);
  const isQuoted = begin > start && closesQuote(line.plain.slice(begin - 1, toldEnd));
  return { start: Math.min(quantity.start, isQuoted ? begin - 1 : begin), end: toldEnd };
}

/** Whether a text begins with a quotation that it has the end of. */
function closesQuote(text: string): boolean {
  const isStraight = text.startsWith('"') && text.split('"').length % 2 === 1;
  return isStraight || (openQuote(text.charAt(0)) === 0 && openQuote(text) !== 0);
}

const LEADS: ReadonlySet<string> = new Set(
  "其中 但 但是 而 而且 同时 此外 另外 并 并且 且 以及 则 因此 所以 不过 然而 另 and but while with".split(
    " ",
  ),
);
