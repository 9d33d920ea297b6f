import type { Word } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import { cutClause, isSign, ROOM_WITH_SUBJECT, widthBeside } from "./cut-clause.ts";
import { isNegation } from "./empty-words.ts";
import { clauseBefore, ownClause } from "./own-clause.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { standsAlone } from "./stands-alone.ts";

/** Room beside the number: 28 Chinese characters or 14 Latin words, which count two each. */
const ROOM = 28;
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
  const isAside = /[（(]/u.test(line.plain.charAt(own.start - 1));
  for (
    let i = 0;
    i < CLAUSES_BACK && ((i === 0 && isAside) || !standsAlone(line, whole, quantity, told));
    i++
  ) {
    const before = clauseBefore(line.plain, sentence, whole);
    if (
      !before ||
      (i > 0 && widthBeside(line, { ...whole, start: before.start }, quantity) > ROOM_WITH_SUBJECT)
    )
      break;
    whole = { start: before.start, end: whole.end };
  }
  const condition = whole.start > sentence.start ? clauseBefore(line.plain, sentence, whole) : null;
  if (condition && isNegation(firstWord(line, condition)?.text ?? "", "condition"))
    whole = { start: condition.start, end: whole.end };
  whole = withPredicate(line, whole, sentence, quantity);
  const room = whole.start < own.start || whole.end > own.end ? ROOM_WITH_SUBJECT : ROOM;
  return bare(line, closed(line.plain, cutClause(line, whole, quantity, room), sentence), quantity);
}

/** 46家报名的医院中，诊所有24家; 近四成学生，都去过: what is told of a topic stands in the next clause. */
const TOPIC = /(?:中|里|内|当中|之中|之后|时|以来|表示|认为|觉得|称|说|指出)$/;
const GOES_ON = /^[，,]\s?(?:都|均|也|皆|全|就|则|才|更)(?![市灵])/;

function withPredicate(line: PlainLine, whole: Span, sentence: Span, quantity: Span): Span {
  const { plain } = line;
  const after = plain.slice(quantity.end, whole.end);
  const next = plain.slice(whole.end, whole.end + 4);
  const lacks = (TOPIC.test(after) && /^[，,]/.test(next)) || GOES_ON.test(next);
  if (!lacks || whole.end + 1 >= sentence.end) return whole;
  return {
    start: whole.start,
    end: ownClause(plain, sentence, { start: whole.end + 1, end: whole.end + 2 }).end,
  };
}

function firstWord(line: PlainLine, span: Span): Word | undefined {
  return wordsIn(line, span).find((word) => !word.is("mark") && !word.is("space"));
}

/** A bracket that is opened is closed: （约合4230亿美元 with its ）. */
function closed(plain: string, { start, end }: Span, sentence: Span): Span {
  const text = plain.slice(start, end);
  const isOpen = /[（(][^）)]*$/u.test(text) && /^[^（(]{0,12}[）)]/u.test(plain.slice(end, sentence.end));
  return isOpen ? { start, end: end + plain.slice(end).search(/[）)]/u) + 1 } : { start, end };
}

/** Signs and words that only tie it to what stands before: 其中, 但. */
function bare(line: PlainLine, { start, end }: Span, quantity: Span): Span {
  const words = wordsIn(line, { start, end });
  const first = words.find((word) => !isSign(word) && !LEADS.has(word.text.toLowerCase()));
  const text = line.plain.slice(start, end);
  const tail = /[\s，；：、。！？,;:.!?—…“「『]*$/u.exec(text)?.[0].length ?? 0;
  return {
    start: Math.min(quantity.start, Math.max(start, first?.start ?? start)),
    end: Math.max(quantity.end, end - tail),
  };
}

const LEADS: ReadonlySet<string> = new Set(
  "其中 但 但是 而 而且 同时 此外 另外 并 并且 且 以及 则 因此 所以 不过 然而 另 and but while with".split(
    " ",
  ),
);
