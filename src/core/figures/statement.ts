import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isEmptyWord, isNegation, isRelational } from "./empty-words.ts";
import { clauseBefore, ownClause } from "./own-clause.ts";
import type { PlainLine } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";

/** Room beside the number: 28 Chinese characters or 14 Latin words, which count two each. */
const ROOM = 28;
/** Room where a clause before has to come along, which names what this one tells of. */
const ROOM_WITH_SUBJECT = 40;
/** What follows the number is kept so far, however long the clause before it. */
const ROOM_AFTER = 14;
/** Clauses before its own that may hold the subject. */
const CLAUSES_BACK = 3;

/** What says something: the rest bounds, compares and links. */
const TELLING = bitsOf(
  ...(["noun", "verb", "place", "organisation", "organisationHead"] as const),
  ...(["post", "role", "name", "foreignName", "idiom", "latin", "surname"] as const),
);
/** Whose number it is, and not of what: 慕尼黑为13.8%. */
const OWNER = bitsOf("place", "organisation", "organisationHead", "name", "foreignName", "surname");

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
  for (let i = 0; i < CLAUSES_BACK && !standsAlone(line, whole, quantity, told); i++) {
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
  return bare(line, closed(line.plain, cut(line, whole, quantity, room), sentence), quantity);
}

/** 46家报名的医院中，诊所有24家; 近四成学生，都去过: what is told of a topic stands in the next clause. */
const TOPIC = /(?:中|里|内|当中|之中|之后|时|以来)$/;
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

/** Whether a clause says something of its number without the one before it. */
function standsAlone(line: PlainLine, clause: Span, quantity: Span, told: readonly Span[]): boolean {
  const words = wordsIn(line, clause).filter(
    ({ start, end }) => !told.some((span) => start < span.end && end > span.start),
  );
  const first = words.find((word) => isRelational(word) || !isEmptyWord(word));
  // 好于预期的8.7%
  if (first && /^[好差优劣强弱快慢早晚]于/.test(line.plain.slice(first.start, first.start + 2))) return false;
  const tells = words.filter(
    (word) => (word.kinds & TELLING) !== 0 && !isEmptyWord(word) && !isRelational(word),
  );
  const before = line.plain.slice(clause.start, quantity.start).replace(/[为是达到至约\s]+$/u, "");
  if (namesQuantity(before) && first && !isRelational(first)) return true;
  if (!first || !tells.some((word) => (word.kinds & OWNER) === 0 || word.start > quantity.start))
    return false;
  if (isOwnersAlone(line, clause, quantity, words)) return false;
  return (
    !isRelational(first) || first.start > quantity.start || tells.some((word) => word.start > quantity.start)
  );
}

/** 茅台集团仅为154亿元: whose amount it is, and not what. */
function isOwnersAlone(line: PlainLine, clause: Span, quantity: Span, words: readonly Word[]): boolean {
  const before = words.filter(({ end }) => end <= quantity.start);
  const link = before.at(-1);
  if (
    !link ||
    !COPULAS.has(link.text) ||
    /[个名位人例家]/.test(line.plain.slice(quantity.end - 1, quantity.end))
  )
    return false;
  return (
    words.length === before.length &&
    !before.some((word) => word.is("change") || namesQuantity(word.text)) &&
    !namesQuantity(line.plain.slice(clause.start, link.start))
  );
}

const COPULAS: ReadonlySet<string> = new Set("为 是 达 达到 仅为 则为 约为".split(" "));

function wordsIn(line: PlainLine, { start, end }: Span): readonly Word[] {
  return line.words.slice(line.wordBefore(start + 1), line.wordBefore(end) + 1);
}

function firstWord(line: PlainLine, span: Span): Word | undefined {
  return wordsIn(line, span).find((word) => !word.is("mark") && !word.is("space"));
}

/** Chinese characters, and twice the Latin words and the numbers; signs take no room. */
function widthOf({ start, end, kinds }: Word): number {
  if (kinds & SIGNS) return 0;
  return kinds & LETTERS ? 2 : end - start;
}

const SIGNS = bitsOf("mark", "space");
const LETTERS = bitsOf("latin", "digits");

function widthBeside(line: PlainLine, span: Span, quantity: Span): number {
  return wordsIn(line, span)
    .filter(({ start, end }) => end <= quantity.start || start >= quantity.end)
    .reduce((sum, word) => sum + widthOf(word), 0);
}

/** The stretch of `whole` around the number that the room holds, from the beginning of a word to the end of one. */
function cut(line: PlainLine, whole: Span, quantity: Span, room: number): Span {
  const words = wordsIn(line, whole);
  const before = words.filter(({ end }) => end <= quantity.start);
  const after = words.filter(({ start }) => start >= quantity.end);
  const sum = (list: readonly Word[]): number => list.reduce((total, word) => total + widthOf(word), 0);
  const [left, right] = [sum(before), sum(after)];
  const roomAfter = left + right <= room ? right : Math.max(Math.min(right, ROOM_AFTER), room - left);
  const end = fitting(after, roomAfter).at(-1)?.end ?? quantity.end;
  const kept = fitting(before.toReversed(), room - Math.min(right, roomAfter));
  const must = before.find((word) => isNegation(word.text, "any"));
  const start = Math.min(kept.at(-1)?.start ?? quantity.start, quantity.start);
  return {
    start:
      must &&
      must.start < start &&
      sum(before.filter((word) => word.start >= must.start)) <= ROOM_WITH_SUBJECT
        ? must.start
        : start,
    end: Math.max(end, quantity.end),
  };
}

/** As many words from the beginning as the room holds, without the empty ones at the end. */
function fitting(words: readonly Word[], room: number): readonly Word[] {
  let used = 0;
  let count = 0;
  for (const word of words) {
    used += widthOf(word);
    if (used > room) break;
    count++;
  }
  if (count === words.length) return words;
  while (count > 0 && (isEmptyWord(words[count - 1]) || (words[count - 1]?.kinds ?? 0) & SIGNS)) count--;
  return words.slice(0, count);
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
  const first = words.find((word) => !(word.kinds & SIGNS) && !LEADS.has(word.text.toLowerCase()));
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
