import { isDigit } from "../text/characters.ts";
import { OPENING_QUOTES } from "../text/open-quote.ts";

/** A clause ends at these; 、 only separates the items of a list. */
const CLAUSE_END: ReadonlySet<string> = new Set('，。；：！？,;:!?()（）【】[]“”"「」『』—…\n');

const QUOTES = new Set(OPENING_QUOTES);

/** A clause is read no further than this from a number, UTF-16 units: what stands further away does not name it. */
const REACH = 80;

/** The clause around a quantity: what stands before it and after it. */
export interface Clause {
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** A quotation mark follows at once: 四个“药方”. */
  readonly opensQuote: boolean;
}

/** Reads the clause in which `start`…`end` of `plain` stands. Costs the reach, however long the text. */
export function clauseAround(plain: string, start: number, end: number): Clause {
  let from = start;
  while (from > 0 && start - from < REACH && !endsClause(plain, from - 1, CLAUSE_END)) from--;
  let to = end;
  while (to < plain.length && to - end < REACH && !endsClause(plain, to, CLAUSE_END)) to++;
  return {
    start: from,
    before: plain.slice(from, start),
    after: plain.slice(end, to),
    opensQuote: QUOTES.has(plain.charAt(end)),
  };
}

/** Whether a sign ends a clause; a comma, point or colon inside a number ends nothing. */
export function endsClause(plain: string, at: number, signs: ReadonlySet<string>): boolean {
  const character = plain.charAt(at);
  if (!signs.has(character)) return false;
  const mayBeInside = character === "," || character === ":";
  return !(mayBeInside && isDigit(plain.charAt(at - 1)) && isDigit(plain.charAt(at + 1)));
}
