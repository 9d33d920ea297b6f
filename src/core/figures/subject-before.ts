import type { Span } from "../text/span.ts";
import { clauseAround } from "./clause.ts";
import { leftNoun } from "./metric.ts";

/** How many clauses before its own may name what a number measures. */
const CLAUSES_BACK = 3;

/** 大多没有症状，涉及170人: what nobody has is not counted. */
const LACKS = /没有[㐀-鿿]{1,3}$/u;

/** The noun phrase of an earlier clause of the sentence. */
export function subjectBefore(plain: string, sentenceStart: number, clauseStart: number): Span | null {
  let end = clauseStart;
  for (let i = 0; i < CLAUSES_BACK && end > sentenceStart; i++) {
    const clause = clauseAround(plain, end - 1, end - 1);
    const start = Math.max(sentenceStart, clause.start);
    const noun = leftNoun(plain, start, end - 1);
    if (noun && !LACKS.test(plain.slice(start, end - 1))) return noun;
    end = Math.min(start, end - 1);
  }
  return null;
}
