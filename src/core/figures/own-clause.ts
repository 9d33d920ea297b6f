import type { Span } from "../text/span.ts";
import { endsClause } from "./clause.ts";

/** A clause ends at these; 、 only separates the items of a list. */
const CLAUSE_END: ReadonlySet<string> = new Set("，；：。！？,;:!?—…\n");
const OPENING = new Set("（(【[〔");
const CLOSING = new Set("）)】]〕");

/** Brackets up to this long inside a clause are passed over: 扩大其2750亿英镑(约合4230亿美元)的计划. UTF-16 units. */
const LONGEST_ASIDE = 24;

/**
 * The clause that holds `inner`, a stretch of `sentence`. An aside in brackets belongs to the clause around it; what
 * stands in brackets is a clause of its own.
 */
export function ownClause(plain: string, sentence: Span, inner: Span): Span {
  let { start, end } = inner;
  while (start > sentence.start) {
    const before = plain.charAt(start - 1);
    const step = CLOSING.has(before) ? asideBefore(plain, start) : 1;
    if (step === 0 || OPENING.has(before) || endsClause(plain, start - 1, CLAUSE_END)) break;
    start = Math.max(sentence.start, start - step);
  }
  while (end < sentence.end) {
    const next = plain.charAt(end);
    const step = OPENING.has(next) ? asideAfter(plain, end) : 1;
    if (step === 0 || CLOSING.has(next) || endsClause(plain, end, CLAUSE_END)) break;
    end = Math.min(sentence.end, end + step);
  }
  return { start, end };
}

/** The clause before, `null` at the sentence's beginning and behind a question. */
export function clauseBefore(plain: string, sentence: Span, { start }: Span): Span | null {
  let end = start;
  while (end > sentence.start && isGap(plain.charAt(end - 1))) end--;
  const isParted = end === start || end <= sentence.start || QUESTIONS.has(plain.charAt(end - 1));
  return isParted ? null : ownClause(plain, sentence, { start: end - 1, end });
}

const GAPS = new Set("，；：,;:—…（(【[〔");
const QUESTIONS = new Set("！？!?");

function isGap(character: string): boolean {
  return GAPS.has(character) || character.trim() === "";
}

/** Length of the brackets that end at `end`; 0 where they are too long to pass over. */
function asideBefore(plain: string, end: number): number {
  for (let at = end - 2; at >= 0 && end - at <= LONGEST_ASIDE; at--)
    if (OPENING.has(plain.charAt(at))) return end - at;
  return 0;
}

function asideAfter(plain: string, start: number): number {
  for (let at = start + 1; at < plain.length && at - start < LONGEST_ASIDE; at++)
    if (CLOSING.has(plain.charAt(at))) return at + 1 - start;
  return 0;
}
