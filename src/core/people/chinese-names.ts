import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PathCosts } from "../lexicon/path-costs.ts";
import { isSurname } from "../lexicon/surnames.ts";
import { bitOf } from "../lexicon/word-kinds.ts";

/** A stretch of a run of Chinese characters that may be a name. Offsets into the run. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much likelier the run is with the name than as words that the lexicon has, in half nats. */
  readonly gain: number;
}

/** Of a hundred words of the news one is a Chinese name, and of five hundred one a foreign one; in half nats. */
const CHINESE = 9;
const FOREIGN = 12;
/** A given name of one character is a sixth of all. */
const SHORT_GIVEN = 4;
/** What a given name is worth that the lexicon has for a word of its own: 建华. */
const GIVEN_WORD = 8;
/** Of a hundred names one has a surname of two characters, and each of those is one of many. */
const LONG_SURNAME = 16;
/** Of a hundred names one is written so. */
const MARRIED = 9;
/** What a character costs in a name where the lexicon knows none with it. */
const UNUSUAL = 28;

/** Longest given name after a Japanese surname (纯一郎), and after a Chinese one. */
const LONGEST_JAPANESE = 3;
const LONGEST_CHINESE = 2;

/** Longest foreign name of one part. */
const LONGEST_FOREIGN = 7;

/** A candidate that loses more against the lexicon's words is none. */
const LEAST_GAIN = -24;

const SURNAME = bitOf("surname");
const NAME = bitOf("name");

/** What may be a Chinese or Japanese name in a run of Chinese characters, folded; wherever a surname stands. */
export function chineseNames(run: string, costs: PathCosts, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start + 1 < run.length; start++) {
    const double = run.slice(start, start + 2);
    const isDouble = isSurname(double);
    const isJapanese = !isDouble && (lexicon.kindsOf(double) & SURNAME) !== 0;
    if (isDouble || isJapanese) {
      const longest = isJapanese ? LONGEST_JAPANESE : LONGEST_CHINESE;
      found.push(...withGiven(run, start, start + 2, LONG_SURNAME, longest, costs, lexicon));
    }
    const single = run.charAt(start);
    if (!isSurname(single)) continue;
    const cost = lexicon.nameCost(single, "surname") || UNUSUAL;
    found.push(...withGiven(run, start, start + 1, cost, LONGEST_CHINESE, costs, lexicon));
    if (isSurname(run.charAt(start + 1))) found.push(...married(run, start, cost, costs, lexicon));
  }
  return found;
}

/** 林郑月娇: a husband's surname before one's own. */
function married(
  run: string,
  start: number,
  surnameCost: number,
  costs: PathCosts,
  lexicon: Lexicon,
): Candidate[] {
  const own = lexicon.nameCost(run.charAt(start + 1), "surname") || UNUSUAL;
  const names = withGiven(
    run,
    start,
    start + 2,
    surnameCost + own + MARRIED,
    LONGEST_CHINESE,
    costs,
    lexicon,
  );
  return names.filter(({ start: from, end }) => end - from === 4);
}

function withGiven(
  run: string,
  start: number,
  given: number,
  surnameCost: number,
  longest: number,
  costs: PathCosts,
  lexicon: Lexicon,
): Candidate[] {
  const found: Candidate[] = [];
  let cost = CHINESE + surnameCost;
  for (let end = given + 1; end <= Math.min(run.length, given + longest); end++) {
    cost += lexicon.nameCost(run.charAt(end - 1), "given") || UNUSUAL;
    const isWord = (lexicon.kindsOf(run.slice(given, end)) & NAME) !== 0;
    const form = end === given + 1 ? SHORT_GIVEN : isWord ? -GIVEN_WORD : 0;
    const gain = gainOf(costs, start, end, cost + form);
    if (gain >= LEAST_GAIN) found.push({ start, end, gain });
  }
  return found;
}

/** What may be a foreign name of one part, written by its sounds. */
export function foreignNames(run: string, costs: PathCosts, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start + 1 < run.length; start++) {
    let cost = FOREIGN;
    for (let end = start + 1; end <= Math.min(run.length, start + LONGEST_FOREIGN); end++) {
      const character = lexicon.nameCost(run.charAt(end - 1), "foreign");
      if (character === 0) break;
      cost += character;
      if (end === start + 1) continue;
      const gain = gainOf(costs, start, end, cost);
      if (gain > 0) found.push({ start, end, gain });
    }
  }
  return found;
}

/** Where a part of a dotted name begins that ends at `end`: the likeliest place. */
export function foreignStart(run: string, costs: PathCosts, end: number, lexicon: Lexicon): number {
  let [best, start, cost] = [Number.POSITIVE_INFINITY, end, 0];
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_FOREIGN); at--) {
    cost += lexicon.nameCost(run.charAt(at), "foreign") || UNUSUAL;
    const whole = (costs.before[at] ?? 0) + cost;
    if (whole < best) [best, start] = [whole, at];
  }
  return start;
}

/** Where a part of a dotted name ends that begins at `start`: the likeliest place. */
export function foreignEnd(run: string, costs: PathCosts, start: number, lexicon: Lexicon): number {
  let [best, end, cost] = [Number.POSITIVE_INFINITY, start, 0];
  for (let at = start; at < Math.min(run.length, start + LONGEST_FOREIGN); at++) {
    cost += lexicon.nameCost(run.charAt(at), "foreign") || UNUSUAL;
    const whole = cost + (costs.after[at + 1] ?? 0);
    if (whole < best) [best, end] = [whole, at + 1];
  }
  return end;
}

function gainOf({ before, after }: PathCosts, start: number, end: number, cost: number): number {
  return (after[0] ?? 0) - ((before[start] ?? 0) + cost + (after[end] ?? 0));
}
