import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";
import { BOUND_ON, bindsRight } from "./bound-noun.ts";
import { bylineEnd } from "./byline.ts";
import { type Clause, clauseAround } from "./clause.ts";
import { followingNoun } from "./following-noun.ts";
import { isLatinBefore, latinNounBefore } from "./latin-metric.ts";
import { KEPT_TAIL, METRIC_TAIL } from "./metric-tail.ts";
import { ADVERBIAL, AGES_AND_GUESSES, CUTS, HEADS, PERIODS, SPANS, TAIL_AND_PERIODS } from "./noun-edges.ts";
import { frontOf } from "./noun-front.ts";
import { NO_NOUN, SHORTEST_METRIC, trimmedSpan } from "./noun-span.ts";
import { withoutComparison, withoutOldLevel, withoutWhole } from "./other-levels.ts";
import type { Quantity } from "./read-quantity.ts";
import { shareOfPersons } from "./share-of-persons.ts";
import { stripEnd } from "./strip-end.ts";

const COUNTED: ReadonlySet<string> = new Set(["people", "count"]);

/** What the text offers as the metric of one quantity. */
export interface MetricCandidates {
  /** Noun phrase before the number, in its clause. */
  readonly left: Span | null;
  /** Noun phrase after it. */
  readonly right: Span | null;
  /** The better of the two; `null`: take what an earlier number of the sentence measures, or the sentence's subject. */
  readonly best: Span | null;
  /** `best` ends in a noun that names a quantity. */
  readonly hasHead: boolean;
}

/** Reads the noun phrases beside a quantity, the left one from `from` on at the earliest. Spans into `plain`. */
export function metricBeside(
  plain: string,
  quantity: Quantity,
  clause: Clause,
  from: number,
): MetricCandidates {
  const left =
    leftNoun(plain, Math.max(from, clause.start), quantity.start) ?? overBrackets(plain, clause, from);
  const predicate = shareOfPersons(plain, quantity, clause);
  if (predicate) return { left, right: predicate, best: predicate, hasHead: true };
  const isCounted = COUNTED.has(quantity.kind);
  const right = followingNoun(plain, quantity, clause, isCounted || isLargeNumber(quantity));
  const leftText = left ? plain.slice(left.start, left.end) : "";
  const isBound =
    right !== null &&
    (BOUND_ON.test(clause.before) ||
      bindsRight(plain, right, { clause, left: leftText, kind: quantity.kind }));
  const leftHasHead = HEADS.test(leftText) && !isBound;
  if (isCounted) return { left, right, best: right ?? left, hasHead: right !== null || leftHasHead };
  return leftHasHead
    ? { left, right, best: left, hasHead: true }
    : { left, right, best: right ?? left, hasHead: right !== null };
}

/** 近两万居民: it counts what follows. */
function isLargeNumber({ kind, magnitude }: Quantity): boolean {
  return kind === "none" && magnitude >= 1e4;
}

/** Brackets between a noun and its number are no longer than this, UTF-16 units. */
const LONGEST_BRACKETS = 40;

/** 综合纯利（包括公平值的变动）为7.4亿港元: the noun stands before the brackets. */
function overBrackets(plain: string, { start }: Clause, from: number): Span | null {
  if (!/[)）]/.test(plain.charAt(start - 1))) return null;
  const window = plain.slice(Math.max(from, start - LONGEST_BRACKETS), start - 1);
  const open = Math.max(window.lastIndexOf("("), window.lastIndexOf("（"));
  if (open < 0) return null;
  const end = start - 1 - window.length + open;
  return leftNoun(plain, Math.max(from, clauseAround(plain, end, end).start), end);
}

/** Whether the noun phrase ends in a word such as 率, 额, 收入, that names a quantity by itself. */
export function namesQuantity(noun: string): boolean {
  return HEADS.test(noun);
}

/** The noun phrase at the end of `plain` from `start` to `end`, once what is no noun is taken off. */
export function leftNoun(plain: string, start: number, end: number): Span | null {
  if (isLatinBefore(plain, end)) return latinNounBefore(plain, start, end);
  const stripped = stripEnd(
    withoutOldLevel(plain.slice(start, end).replace(LISTED_NUMBERS, "").replace(STANDARD, blank)),
    METRIC_TAIL,
    KEPT_TAIL,
  );
  const withoutPeriods = stripEnd(
    stripped.replace(PERIODS, blank).replace(AGES_AND_GUESSES, blank),
    TAIL_AND_PERIODS,
    KEPT_TAIL,
  );
  const noun = withoutWhole(
    withoutComparison(withoutAdverbial(withoutPeriods), withoutPeriods.length === end - start),
  );
  let from = 0;
  for (const cut of findAll(CUTS, noun)) {
    const cutEnd = cut.index + cut[0].length;
    if (noun.slice(cutEnd).replaceAll("，", "").length >= SHORTEST_METRIC) from = cutEnd;
  }
  for (const span of findAll(SPANS, noun)) {
    const spanEnd = span.index + span[0].length;
    if (noun.length - spanEnd >= SHORTEST_METRIC) from = Math.max(from, spanEnd);
  }
  from = Math.max(from, listItemOf(noun));
  from += frontOf(noun.slice(from));
  const span = trimmedSpan(plain, start + from, start + noun.length);
  return span && span.start >= bylineEnd(plain) && !NO_NOUN.test(plain.slice(span.start, span.end))
    ? span
    : null;
}

/** 在研发的投入上: what is measured stands inside. */
const INSIDE = /(?<=[在于][^，、在于]{2,24})(?:上|方面)$/;

/** 收益率在会议后: when and where it was is not what it was. What is nothing else names nothing. */
function withoutAdverbial(text: string): string {
  const inside = text.replace(INSIDE, "");
  if (inside !== text) return stripEnd(inside, TAIL_AND_PERIODS, KEPT_TAIL);
  const topic = /^[，\s]*在([^，、]{2,24})中$/.exec(text)?.[1];
  if (topic) return text.slice(0, -1);
  const at = text.search(ADVERBIAL);
  return at < 0 ? text : stripEnd(text.slice(0, at), TAIL_AND_PERIODS, KEPT_TAIL);
}

/** 与去年的高点相比: what a change is measured against. */
const STANDARD = /(?:与[^，与]{2,24}|[和跟][^，与和跟]{2,24}|同[^，与和跟同]{2,24})相比(?:之下)?/g;

/** As many commas: offsets stay. */
function blank(text: string): string {
  return "，".repeat(text.length);
}

/** 带来帐篷900顶、药品: the item after another that was counted, if it has a name. */
function listItemOf(noun: string): number {
  const at = noun.lastIndexOf("、");
  return at > 0 && noun.length - at > SHORTEST_METRIC && /[0-9][㐀-鿿]{1,3}$/u.test(noun.slice(0, at))
    ? at + 1
    : 0;
}

/** 分别有50、55、65家, 20.99至41.99元: the numbers before that share its unit. */
const LISTED_NUMBERS = /(?:(?:[0-9.]{1,12}|[一二两三四五六七八九])\s?[、和至]\s?){1,9}$/;
