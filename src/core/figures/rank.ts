import { isDigit } from "../text/characters.ts";
import { NOT_LETTERS } from "../text/letters.ts";
import type { Quantity } from "./read-quantity.ts";
import type { UnitKind } from "./unit-kind.ts";

/** What the ranking looks at. */
export interface Candidate {
  readonly quantity: Quantity;
  /** What it measures, else the words of its clause; in plain characters. */
  readonly topic: string;
  /** The metric ends in 率, 额, 收入 or their like. */
  readonly namesQuantity: boolean;
  readonly changed: boolean;
  /** What its card shows, in plain characters. */
  readonly statement: string;
  readonly sentence: string;
  readonly unit: string;
  /** Where its sentence begins: figures of one sentence compete. */
  readonly sentenceStart: number;
  /** How far down the article it stands: sentences before it, roughly. */
  readonly order: number;
  /** Figures of its sentence before it. */
  readonly indexInSentence: number;
  /** The title states the same number. */
  readonly inTitle: boolean;
  /** Places where the same figure stands. */
  readonly places: number;
  readonly inHeading: boolean;
  /** 由, 低于: the level before the change, or of another. */
  readonly isOldLevel: boolean;
  /** Of another event than the news. */
  readonly isPast: boolean;
  readonly isSmall: boolean;
  /** 不低于, 少于, or a range: a condition. */
  readonly isCondition: boolean;
  /** What its card would show says something, and nothing that its sentence does not; see {@link tellsEnough}. */
  readonly tells: boolean;
  /** The card would not name its subject, or only point at it: 投资3亿元, 该公司有300人. */
  readonly lacksSubject: boolean;
}

/** At most so many figures are key: what fits a card list without scrolling. */
const MOST_KEY = 8;
/** A sentence that lists the year's results is long: its tenth figure is no worse than its fifth. */
const MOST_NEIGHBOURS = 4;

/** A fourth figure of one metric is no worse than a third. */
const MOST_ALIKE = 3;

/** Money and shares tell more than counts, counts more than spans of time. Casualties come before all. */
const KIND_WEIGHT: Readonly<Record<UnitKind, number>> = {
  ...{ money: 1.6, share: 1.5, points: 0.9, multiple: 0.5, people: 1.2, count: 0.9, size: 1.2, area: 0.9 },
  ...{ score: 0.7, time: 0.2, none: 0.9 },
};
const CASUALTIES = "死 亡 遇难 失踪 受伤 伤者 确诊 感染 病例 killed dead deaths injured".split(" ");

// Points, set by hand on the labelled pages; a figure of money in the lead has about four.
/** All of the metric's characters are in the title. */
const TITLE_WEIGHT = 1.6;
/** The sentence's beginning shares its characters with the title. */
const TITLE_SENTENCE_WEIGHT = 0.6;
/** The number itself is in the title. */
const IN_TITLE_WEIGHT = 4;
/** The first sentence of the article; falls towards its end. */
const LEAD_WEIGHT = 1.5;
const MAGNITUDE_WEIGHT = 1.8;
const CASUALTIES_WEIGHT = 1.2;
const NAMES_QUANTITY_WEIGHT = 0.65;
const CHANGE_WEIGHT = 0.3;
/** For each further place, up to two. */
const REPETITION_WEIGHT = 0.6;
/** Stands in a heading alone: the title's or an editor's rounding. */
const HEADING_WEIGHT = -2;
const OLD_LEVEL_WEIGHT = -3;
const PAST_WEIGHT = -3;
const CONDITION_WEIGHT = -0.5;
const SMALL_WEIGHT = -1.4;
const LATER_IN_SENTENCE_WEIGHT = -0.12;
const LACKS_SUBJECT_WEIGHT = -1;
/** For each figure of the same sentence that is key already. */
const CROWDED_WEIGHT = -0.3;
/** For each figure of the same metric and unit that is key already: a reader wants to know more than one thing. */
const SAME_METRIC_WEIGHT = -0.4;

/** Order of importance: the indices of the key figures, the first the most important; at most eight. */
export function rankFigures(candidates: readonly Candidate[], plainTitle: string): number[] {
  const title = new Set(plainTitle.replace(NOT_LETTERS, ""));
  const length = candidates.reduce((most, { order }) => Math.max(most, order), 0);
  const scores = candidates.map((candidate) => scoreOf(candidate, title, length));
  const order: number[] = [];
  const chosen: Chosen = {
    sentences: new Map(),
    metrics: new Map(),
    values: new Set(),
    statements: new Set(),
  };
  while (order.length < MOST_KEY) {
    const best = bestOf(candidates, scores, chosen);
    const candidate = candidates[best];
    if (!candidate) break;
    order.push(best);
    chosen.values.add(valueKey(candidate));
    chosen.statements.add(candidate.statement);
    countOne(chosen.sentences, candidate.sentenceStart);
    if (candidate.topic) countOne(chosen.metrics, metricKey(candidate));
  }
  return order;
}

/** What the figures that are key already have: how many of a sentence, how many of a metric, which values and statements. */
interface Chosen {
  readonly sentences: Map<number, number>;
  readonly metrics: Map<string, number>;
  readonly values: Set<string>;
  readonly statements: Set<string>;
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Index of the best candidate left, -1 without one; the same value is key once, and the same words. */
function bestOf(candidates: readonly Candidate[], scores: readonly number[], chosen: Chosen): number {
  let best = -1;
  let bestScore = -Infinity;
  for (const [i, candidate] of candidates.entries()) {
    if (!candidate.tells || chosen.statements.has(candidate.statement)) continue;
    const score =
      (scores[i] ?? 0) +
      CROWDED_WEIGHT * Math.min(MOST_NEIGHBOURS, chosen.sentences.get(candidate.sentenceStart) ?? 0) +
      SAME_METRIC_WEIGHT * Math.min(MOST_ALIKE, chosen.metrics.get(metricKey(candidate)) ?? 0);
    if (score > bestScore && !chosen.values.has(valueKey(candidate))) [best, bestScore] = [i, score];
  }
  return best;
}

function metricKey({ topic, unit }: Candidate): string {
  return `${topic} ${unit}`;
}

/** 4例, 4名 and 4人 of one article are the same people. */
function valueKey(candidate: Candidate): string {
  return `${candidate.quantity.high} ${unitKey(candidate)}`;
}

function unitKey({ quantity, unit }: Candidate): string {
  return quantity.kind === "people" ? quantity.kind : unit;
}

function scoreOf(candidate: Candidate, title: ReadonlySet<string>, length: number): number {
  const place = 1 - candidate.order / (length + 2);
  const given: readonly (readonly [holds: boolean, weight: number])[] = [
    [candidate.inTitle, IN_TITLE_WEIGHT],
    [candidate.namesQuantity, NAMES_QUANTITY_WEIGHT],
    [candidate.changed, CHANGE_WEIGHT],
    [CASUALTIES.some((word) => candidate.statement.includes(word)), CASUALTIES_WEIGHT],
    [candidate.inHeading, HEADING_WEIGHT],
    [candidate.isOldLevel, OLD_LEVEL_WEIGHT],
    [candidate.isPast, PAST_WEIGHT],
    [candidate.isCondition, CONDITION_WEIGHT],
    [candidate.isSmall, SMALL_WEIGHT],
    [candidate.lacksSubject, LACKS_SUBJECT_WEIGHT],
  ];
  return (
    given.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), KIND_WEIGHT[candidate.quantity.kind]) +
    MAGNITUDE_WEIGHT * Math.min(1, Math.log10(1 + Math.abs(candidate.quantity.high)) / 12) +
    LEAD_WEIGHT * place ** 2 +
    TITLE_WEIGHT * overlap(candidate.topic, title) +
    TITLE_SENTENCE_WEIGHT * overlap(candidate.sentence, title) +
    REPETITION_WEIGHT * Math.min(2, candidate.places - 1) +
    LATER_IN_SENTENCE_WEIGHT * Math.min(MOST_NEIGHBOURS, candidate.indexInSentence)
  );
}

/** A noun is about so long: more letters than these need not be the title's. */
const LONGEST_NOUN = 6;

/** Share of the text's characters that the title has too, 0 to 1. */
function overlap(text: string, title: ReadonlySet<string>): number {
  const letters = [...new Set(text.replace(NOT_LETTERS, ""))].filter((letter) => !isDigit(letter));
  if (letters.length === 0 || title.size === 0) return 0;
  const shared = letters.filter((letter) => title.has(letter)).length;
  return Math.min(1, shared / Math.min(letters.length, LONGEST_NOUN));
}
