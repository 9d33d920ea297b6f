import type { Day } from "../dates/calendar.ts";
import { expressionWith } from "../text/expression-with.ts";
import type { Span } from "../text/span.ts";
import { findBasis } from "./basis.ts";
import { sentencesOf } from "./bounded-sentences.ts";
import { type Direction, endsInFrom } from "./change.ts";
import { readChange } from "./change-between.ts";
import { type Clause, clauseAround } from "./clause.ts";
import { isFigure } from "./is-figure.ts";
import { isLink } from "./links.ts";
import { metricOf } from "./metric.ts";
import { countedNoun } from "./noun-after.ts";
import { unitLeftOut } from "./open-units.ts";
import { ownClause } from "./own-clause.ts";
import { periodsOf, type SentencePeriods, timesOf } from "./period.ts";
import type { PlainLine } from "./plain-line.ts";
import { findQuantities } from "./quantities.ts";
import type { Quantity } from "./read-quantity.ts";
import { statementAround } from "./statement.ts";
import { unitOf } from "./unit-of.ts";
import { withoutDateline } from "./without-dateline.ts";

/** A quantity that a line states, with what its sentence says about it. Spans and offsets are into {@link PlainLine.plain}. */
export interface StatedQuantity {
  readonly quantity: Quantity;
  /** As written, in plain characters, or as filled in from the sentence. */
  readonly unit: string;
  readonly metric: Span | null;
  /** The clause of the number; see {@link statementAround}. */
  readonly statement: Span;
  readonly change: Direction;
  readonly basis: Span | null;
  readonly period: Span | null;
  /** Of another event or level than the news: of an earlier year, of 此前 or 历史上. */
  readonly isPast: boolean;
  readonly sentence: Span;
  /** Sentences of the line before it. */
  readonly sentenceIndex: number;
  /** 由38.6%, 低于11月的5.2%: the level before, or another's. */
  readonly isOldLevel: boolean;
  /** 2750亿英镑(约合4230亿美元), 1900欧元（约台币6.6万元）: the amount before it, in another currency. */
  readonly isSameAgain: boolean;
}

/** Between two items of a list, without spaces. */
const LIST_GAPS = new Set(
  ["", ..."、 , / ; ； 和 及 与 以及 或 and or".split(" ")].flatMap((joint) =>
    ["", "和", "及", "与", "and"].map((and) => joint + and),
  ),
);
/** 2750亿英镑(约合4230亿美元): the same in other words. */
const SAME_AGAIN_GAPS = new Set("( （ (合 （合 (折合 （折合".split(" "));
const OLD_LEVEL = expressionWith(
  "低于 高于 年的 月的 前的 期的 来的",
  /(?:低于|高于|上年的|去年的|上月的|此前的|同期的|原来的|年的|月的)(?:每.{1,2})?\s?$/,
);

/** The statistics of one line, in text order, at most `most`. */
export function stateQuantities(line: PlainLine, published: Day | null, most: number): StatedQuantity[] {
  const { plain } = line;
  const quantities = findQuantities(line);
  if (quantities.length === 0) return [];
  const stated: StatedQuantity[] = [];
  const times = timesOf(line);
  let periods: SentencePeriods | null = null;
  let next = 0;
  for (const [sentenceIndex, sentence] of sentencesOf(plain, quantities).entries()) {
    const first = next;
    while ((quantities[next]?.start ?? Infinity) < sentence.end) next++;
    const numbers = quantities.slice(first, next);
    const told = numbers.length > 0 ? withoutDateline(plain, sentence) : sentence;
    periods = periodsOf(line, sentence, numbers, { published, before: periods, times });
    let previous: StatedQuantity | null = null;
    for (const quantity of numbers) {
      if (stated.length >= most) return stated;
      const clause = clauseAround(plain, quantity.start, quantity.end);
      const isCount = quantity.kind === "count" || quantity.kind === "people";
      const noun = isCount ? countedNoun(line, ownClause(plain, sentence, quantity), quantity) : null;
      if (!isFigure(quantity, clause, unitOf(quantity, plain), noun !== null)) continue;
      previous = stateQuantity(line, quantity, clause, {
        sentence,
        told,
        sentenceIndex,
        numbers,
        periods,
        previous,
      });
      stated.push(previous);
    }
  }
  return stated;
}

interface Place {
  readonly sentence: Span;
  /** The sentence without its dateline. */
  readonly told: Span;
  readonly sentenceIndex: number;
  /** Every quantity of the sentence. */
  readonly numbers: readonly Quantity[];
  readonly periods: SentencePeriods;
  /** The figure before, of the same sentence. */
  readonly previous: StatedQuantity | null;
}

function stateQuantity(line: PlainLine, quantity: Quantity, clause: Clause, place: Place): StatedQuantity {
  const { plain } = line;
  const { sentence, sentenceIndex, previous, periods } = place;
  const gap = previous ? plain.slice(previous.quantity.end, quantity.start) : null;
  const joint = gap?.replaceAll(" ", "") ?? "x";
  const isListed = LIST_GAPS.has(joint) && previous?.quantity.kind === quantity.kind;
  const inherits = isListed || SAME_AGAIN_GAPS.has(joint);
  const change = readChange(quantity, clause, previous, inherits, gap);
  const basis =
    inherits && previous
      ? previous.basis
      : findBasis(plain, { sentence: sentence.start, clause: clause.start }, quantity, change !== null);
  const time = periods.of(quantity);
  const when = [...periods.found, ...(basis ? [basis] : [])];
  const own = ownClause(plain, sentence, quantity);
  const goesOn = inherits || (previous !== null && isMoreOf(line, previous, quantity, when));
  const goesOnInTime = goesOn && time.period === null && !time.isListed && !previous?.isOldLevel;
  const metric =
    harmOf(plain, quantity) ??
    metricOf(line, own, quantity, when) ??
    (goesOn ? (previous?.metric ?? null) : null);
  const unit =
    isListed && previous && quantity.kind === "none"
      ? previous.unit
      : openUnit(plain, quantity, clause, metric);
  return {
    quantity,
    unit,
    metric,
    statement: statementAround(line, place.told, quantity, [...place.numbers, ...periods.found]),
    change,
    basis,
    period: goesOnInTime && previous ? previous.period : time.period,
    isPast: goesOnInTime && previous ? previous.isPast : time.isPast,
    sentence,
    sentenceIndex,
    isOldLevel: endsInFrom(clause.before) || OLD_LEVEL.test(clause.before),
    isSameAgain: isSameAgain(joint, quantity, unit, previous),
  };
}

function isSameAgain(
  joint: string,
  { kind, bounded }: Quantity,
  unit: string,
  previous: StatedQuantity | null,
): boolean {
  const isSaidAgain = SAME_AGAIN_GAPS.has(joint) && (bounded || joint.length > 1);
  return isSaidAgain && kind === "money" && previous?.quantity.kind === kind && previous.unit !== unit;
}

/** 营收60亿元，同比下降2%; 由90%升至95%: what was named moved, with nothing but how much and against what between. */
function isMoreOf(
  line: PlainLine,
  previous: StatedQuantity,
  quantity: Quantity,
  when: readonly Span[],
): boolean {
  const { kind } = quantity;
  if (kind === "people" || kind === "count" || previous.quantity.end > quantity.start) return false;
  const between = line.words
    .slice(line.wordBefore(previous.quantity.end + 1), line.wordBefore(quantity.start) + 1)
    .filter(({ start, end }) => !when.some((span) => start < span.end && end > span.start));
  // 收入升12%至214亿元
  const isLevel = previous.change !== null && between.length === 1 && LEVELS.has(between[0]?.text ?? "");
  return (
    (isLevel || between.some((word) => word.is("change"))) &&
    between.every((word) => isLink(word) || "，,、".includes(word.text) || word.is("space"))
  );
}

const LEVELS = new Set("至到");
const HARMS = new Set("死伤");

/** 2死7傷: the unit says what befell them. */
function harmOf(plain: string, { unitSpan }: Quantity): Span | null {
  return unitSpan && HARMS.has(plain.slice(unitSpan.start, unitSpan.end)) ? unitSpan : null;
}

function openUnit(plain: string, quantity: Quantity, clause: Clause, metric: Span | null): string {
  return (
    unitOf(quantity, plain) ||
    unitLeftOut(quantity, metric ? plain.slice(metric.start, metric.end) : "", clause)
  );
}
