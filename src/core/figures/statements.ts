import type { Block } from "../blocks.ts";
import type { Span } from "../marks.ts";
import { splitSentences } from "../sentences.ts";
import { findBasis } from "./basis.ts";
import { type Direction, directionOf } from "./change.ts";
import { type Clause, clauseAround } from "./clause.ts";
import { isFigure } from "./is-figure.ts";
import { leftNoun, metricBeside } from "./metric.ts";
import { unitLeftOut } from "./open-units.ts";
import { plainCharacters } from "./plain-characters.ts";
import { findQuantities, type Quantity } from "./quantities.ts";

/** A quantity that a block states, with what its sentence says about it. Spans and offsets are into the block's text. */
export interface Statement {
  readonly quantity: Quantity;
  readonly unit: string;
  readonly metric: Span | null;
  readonly change: Direction;
  readonly basis: Span | null;
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
const OLD_LEVEL = /(?:由|从|自|低于|高于|from|上年的|去年的|上月的|此前的|同期的|原来的|年的|月的)\s?$/;

/** Every statistic of one block, in text order. */
export function findStatements(block: Block): Statement[] {
  const plain = plainCharacters(block.text);
  const quantities = findQuantities(plain);
  if (quantities.length === 0) return [];
  const sentences = splitSentences(block.text);
  const statements: Statement[] = [];
  let sentenceIndex = 0;
  for (const quantity of quantities) {
    while ((sentences[sentenceIndex]?.end ?? Infinity) <= quantity.start) sentenceIndex++;
    const sentence = sentences[sentenceIndex] ?? { start: 0, end: block.text.length };
    const clause = clauseAround(plain, quantity.start, quantity.end);
    if (!isFigure(quantity, clause)) continue;
    const last = statements.at(-1);
    const previous = last && last.sentence.start === sentence.start ? last : null;
    statements.push(stateQuantity(plain, quantity, clause, { sentence, sentenceIndex, previous }));
  }
  return statements;
}

interface Place {
  readonly sentence: Span;
  readonly sentenceIndex: number;
  /** The figure before, of the same sentence. */
  readonly previous: Statement | null;
}

function stateQuantity(plain: string, quantity: Quantity, clause: Clause, place: Place): Statement {
  const { sentence, sentenceIndex, previous } = place;
  const beside = metricBeside(plain, quantity, clause);
  const gap = previous ? plain.slice(previous.quantity.end, quantity.start) : null;
  const isListed = gap !== null && LIST_GAP.test(gap) && previous?.quantity.kind === quantity.kind;
  const isSame = gap !== null && SAME_AGAIN_GAP.test(gap);
  const inherits = previous !== null && (isListed || isSame);
  const metric = inherits
    ? (previous.metric ?? beside.best)
    : (beside.best ?? previous?.metric ?? subjectBefore(plain, sentence.start, clause.start));
  const change = inherits ? previous.change : directionOf(clause);
  const around = metric ? plain.slice(metric.start, metric.end) : "";
  return {
    quantity,
    unit: quantity.unit || (isListed ? previous.unit : unitLeftOut(quantity, around, clause)),
    metric,
    change,
    basis: inherits ? previous.basis : findBasis(plain, sentence.start, clause.start, quantity.start),
    sentence,
    sentenceIndex,
    indexInSentence: previous ? previous.indexInSentence + 1 : 0,
    isOldLevel: OLD_LEVEL.test(clause.before),
  };
}

/** How many clauses before its own may name what a number measures. */
const CLAUSES_BACK = 3;

/** The noun phrase of an earlier clause of the sentence. */
function subjectBefore(plain: string, sentenceStart: number, clauseStart: number): Span | null {
  let end = clauseStart;
  for (let i = 0; i < CLAUSES_BACK && end > sentenceStart; i++) {
    const clause = clauseAround(plain, end - 1, end - 1);
    const start = Math.max(sentenceStart, clause.start);
    const noun = leftNoun(plain, start, end - 1);
    if (noun) return noun;
    end = Math.min(start, end - 1);
  }
  return null;
}
