import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { findBasis } from "./basis.ts";
import { type Direction, directionOf } from "./change.ts";
import { type Clause, clauseAround } from "./clause.ts";
import { isFigure } from "./is-figure.ts";
import { metricBeside, namesQuantity } from "./metric.ts";
import { unitLeftOut } from "./open-units.ts";
import { findPeriod } from "./period.ts";
import { plainCharacters } from "./plain-characters.ts";
import { findQuantities } from "./quantities.ts";
import { type Quantity, unitOf } from "./read-quantity.ts";
import { subjectBefore } from "./subject-before.ts";

/** A quantity that a block states, with what its sentence says about it. Spans and offsets are into the block's text. */
export interface Statement {
  readonly quantity: Quantity;
  /** As written, in {@link plainCharacters} or as filled in from the sentence. */
  readonly unit: string;
  readonly metric: Span | null;
  readonly change: Direction;
  readonly basis: Span | null;
  readonly period: Span | null;
  readonly sentence: Span;
  /** Sentences of the block before it. */
  readonly sentenceIndex: number;
  /** Figures of its sentence before it. */
  readonly indexInSentence: number;
  /** 由38.6%, 低于11月的5.2%: the level before, or another's. */
  readonly isOldLevel: boolean;
}

const LIST_GAP = /^\s?(?:[、,/;；]|和|及|与|以及|或|and|or)?\s?(?:和|及|与|and)?\s?$/;
/** 2750亿英镑(约合4230亿美元): the same in other words. */
const SAME_AGAIN_GAP = /^\s?[(（](?:折?合)?$/;
const OLD_LEVEL =
  /(?:(?:由|从|自)(?:[^，。由从自]{1,6}[年月日的])?|低于|高于|from|上年的|去年的|上月的|此前的|同期的|原来的|年的|月的)(?:每.{1,2})?\s?$/;

/** The statistics of one block, in text order, at most `most`. */
export function findStatements(block: TextBlock, most: number): Statement[] {
  const plain = plainCharacters(block.text);
  const quantities = findQuantities(plain);
  if (quantities.length === 0) return [];
  const sentences = splitSentences(block.text);
  const statements: Statement[] = [];
  let sentenceIndex = 0;
  for (const quantity of quantities) {
    if (statements.length >= most) break;
    while ((sentences[sentenceIndex]?.end ?? Infinity) <= quantity.start) sentenceIndex++;
    const sentence = sentences[sentenceIndex] ?? { start: 0, end: block.text.length };
    const clause = clauseAround(plain, quantity.start, quantity.end);
    if (!isFigure(quantity, clause, unitOf(quantity, plain))) continue;
    const last = statements.at(-1);
    const previous = last && last.sentence.start === sentence.start ? last : null;
    statements.push(
      withNeighbour(stateQuantity(plain, quantity, clause, { sentence, sentenceIndex, previous }), last),
    );
  }
  return statements;
}

/** 4月销量31万辆。前4个月累计94万辆。 A sentence that names nothing goes on with what the one before measures. */
function withNeighbour(statement: Statement, last: Statement | undefined): Statement {
  const goesOn =
    statement.metric === null &&
    last?.quantity.kind === statement.quantity.kind &&
    last.unit === statement.unit &&
    last.sentenceIndex === statement.sentenceIndex - 1;
  return goesOn ? { ...statement, metric: last.metric } : statement;
}

interface Place {
  readonly sentence: Span;
  readonly sentenceIndex: number;
  /** The figure before, of the same sentence. */
  readonly previous: Statement | null;
}

function stateQuantity(plain: string, quantity: Quantity, clause: Clause, place: Place): Statement {
  const { sentence, sentenceIndex, previous } = place;
  const gap = previous ? plain.slice(previous.quantity.end, quantity.start) : null;
  const isListed = gap !== null && LIST_GAP.test(gap) && previous?.quantity.kind === quantity.kind;
  const inherits = isListed || (gap !== null && SAME_AGAIN_GAP.test(gap));
  const own = ownMetric(plain, quantity, clause, place);
  const metric = harmOf(plain, quantity) ?? (inherits ? (previous?.metric ?? own) : own);
  const change = readChange(plain, quantity, clause, previous, inherits, gap);
  return {
    quantity,
    unit:
      isListed && previous && quantity.kind === "none"
        ? previous.unit
        : openUnit(plain, quantity, clause, metric),
    metric,
    change,
    basis:
      inherits && previous
        ? previous.basis
        : findBasis(plain, { sentence: sentence.start, clause: clause.start }, quantity, change !== null),
    period: findPeriod(plain, sentence.start, quantity.start),
    sentence,
    sentenceIndex,
    indexInSentence: previous ? previous.indexInSentence + 1 : 0,
    isOldLevel: OLD_LEVEL.test(clause.before),
  };
}

/** 2死7傷: the unit says what befell them. */
function harmOf(plain: string, { unitSpan }: Quantity): Span | null {
  return unitSpan && /^[死伤]$/.test(plain.slice(unitSpan.start, unitSpan.end)) ? unitSpan : null;
}

/** Kinds that tell of what another kind measures: 营收60.58亿元，同比下降1.69%. */
const RELATIVE: ReadonlySet<string> = new Set(["share", "points", "multiple", "none"]);

/**
 * The noun phrase beside the number; where that names no quantity, what the figure before measures (房价增幅14.1%，
 * 慕尼黑为13.8%), else the noun of an earlier clause.
 */
function ownMetric(
  plain: string,
  quantity: Quantity,
  clause: Clause,
  { sentence, previous }: Place,
): Span | null {
  const from = previous?.quantity.end ?? sentence.start;
  const beside = metricBeside(plain, quantity, clause, from);
  if (beside.hasHead || (beside.left && isOwn(plain, quantity, clause, beside.left))) return beside.best;
  const between = previous && !beside.left ? subjectBefore(plain, from, clause.start) : null;
  if (between && namesQuantity(plain.slice(between.start, between.end))) return between;
  const isComparable = previous && (isSameKind(previous, quantity, plain) || RELATIVE.has(quantity.kind));
  if (
    previous?.metric &&
    isComparable &&
    namesQuantity(plain.slice(previous.metric.start, previous.metric.end))
  )
    return previous.metric;
  return (
    beside.best ??
    subjectBefore(plain, from, clause.start) ??
    previous?.metric ??
    subjectBefore(plain, sentence.start, clause.start)
  );
}

/** 出口3亿元, 老人占三成, 库存减少6%: the noun and its number are one, where 慕尼黑为13.8% goes on with what was measured. */
function isOwn(plain: string, { kind, start }: Quantity, clause: Clause, left: Span): boolean {
  const between = plain.slice(left.end, start);
  if (kind === "money") return between.trim() === "" || SPENT.test(between);
  if (kind === "count") return between.trim() === "";
  return kind === "share" && (/占[了到据]?$/.test(clause.before) || directionOf(clause) !== null);
}

/** 制作就投入了3亿元, 贸易从3亿元: not what the number before measures. */
const SPENT = /[投花付捐筹募融借赔罚亏赚挣卖买购签拨补缴交从由]/;

/** Sizes of one unit: a battery's capacity says nothing of what is measured in watts. */
function isSameKind(previous: Statement, quantity: Quantity, plain: string): boolean {
  const isSize = quantity.kind === "size" || quantity.kind === "time";
  return previous.quantity.kind === quantity.kind && (!isSize || previous.unit === unitOf(quantity, plain));
}

/** 至 after another figure: 扩大0.1个百分点至2.2%. */
const TO_GAP = /^，?(?:并)?(?:至|到|达|为|达到|，达)\s?$/;
/** Verbs that leave the direction to the two numbers: 由130亿调整到520亿. */
const NEUTRAL_VERB = /(?:调整|调|变|改|变更|变化|转)[为至到成](?:每.{1,2})?\s?$/;
/** From $3 to $3.50, 由3元到5元. */
const FROM_TO_GAP = /^\s?(?:to|到|至)\s?$/;

function readChange(
  plain: string,
  quantity: Quantity,
  clause: Clause,
  previous: Statement | null,
  inherits: boolean,
  gap: string | null,
): Direction {
  const isNeutral = NEUTRAL_VERB.test(clause.before) || (gap !== null && FROM_TO_GAP.test(gap));
  const isOneKind = previous?.quantity.kind === quantity.kind || previous?.quantity.kind === "none";
  if (previous?.isOldLevel && isNeutral && isOneKind) {
    return quantity.high > previous.quantity.high ? "up" : "down";
  }
  if (previous && (inherits || (gap !== null && TO_GAP.test(gap)))) return previous.change;
  const direction = directionOf(clause);
  const isSibling = previous?.change && direction === null && previous.quantity.kind === quantity.kind;
  const noun = previous?.metric ? plain.slice(previous.metric.start, previous.metric.end) : "";
  return isSibling && /[涨跌升降增减]幅$/.test(noun) ? previous.change : direction;
}

function openUnit(plain: string, quantity: Quantity, clause: Clause, metric: Span | null): string {
  return (
    unitOf(quantity, plain) ||
    unitLeftOut(quantity, metric ? plain.slice(metric.start, metric.end) : "", clause)
  );
}
