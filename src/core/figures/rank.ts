import { isDigit } from "../text/characters.ts";
import { NOT_LETTERS } from "../text/letters.ts";
import { OPENING_QUOTES } from "../text/open-quote.ts";
import { titleWordsIn, weighWords, worthOf } from "../text/word-weights.ts";
import { digitsOf } from "./doubtable.ts";
import { namesHarm } from "./is-figure.ts";
import type { Quantity } from "./read-quantity.ts";
import { isRoundingOf } from "./title-number.ts";
import type { UnitKind } from "./unit-kind.ts";

/** What the ranking looks at. */
export interface Candidate {
  readonly quantity: Quantity;
  /** What it measures, in plain characters; empty where nothing says it. */
  readonly metric: string;
  /** The same, else the words of its clause. */
  readonly topic: string;
  /** The metric ends in 率, 额, 收入 or their like. */
  readonly namesQuantity: boolean;
  readonly changed: boolean;
  /** What its card shows, in plain characters. */
  readonly statement: string;
  readonly unit: string;
  /** In plain characters. */
  readonly sentence: string;
  /** Where its sentence begins. */
  readonly sentenceStart: number;
  /** How far down the article it stands: sentences before it, roughly. */
  readonly order: number;
  /** The title states the same number. */
  readonly inTitle: boolean;
  /** Its sentence says what happened. */
  readonly inGist: boolean;
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
  /** See {@link isInPassing}. */
  readonly isInPassing: boolean;
  /** The card would not name its subject, or only point at it: 投资3亿元, 该公司有300人. */
  readonly lacksSubject: boolean;
}

/** At most so many figures are key: what fits a card list without scrolling. */
const MOST_KEY = 8;

/** Money and shares tell more than counts, counts more than spans of time. Casualties come before all. */
const KIND_WEIGHT: Readonly<Record<UnitKind, number>> = {
  ...{ money: 1.5, share: 1.5, points: 1, multiple: 0.5, people: 1, count: 1, size: 1, area: 1 },
  ...{ score: 0.5, time: 0, none: 1 },
};

// Points in round numbers, so that they fit no set of pages: up to two for what speaks for a figure, half a one for what may.
/** All of the metric's characters are in the title. */
const TITLE_WEIGHT = 1;
/** All of the title's words are in what its card shows. */
const TITLE_WORDS_WEIGHT = 1;
const TITLE_UNIT_WEIGHT = 0.5;
const GIST_WEIGHT = 0.5;
/** A sentence with quotation marks tells more often what somebody says than what happened. */
const QUOTES_WEIGHT = -0.5;
/** The number itself is in the title. */
const IN_TITLE_WEIGHT = 4;
/** The first sentence of the article; falls towards its end. */
const LEAD_WEIGHT = 2;
/** A million million. */
const MAGNITUDE_WEIGHT = 2;
const CASUALTIES_WEIGHT = 2;
const NAMES_QUANTITY_WEIGHT = 0.5;
const CHANGE_WEIGHT = 0.5;
/** For each further place, up to two. */
const REPETITION_WEIGHT = 0.5;
/** Stands in a heading alone: the title's or an editor's rounding. */
const HEADING_WEIGHT = -2;
const OLD_LEVEL_WEIGHT = -3;
const PAST_WEIGHT = -3;
const CONDITION_WEIGHT = -0.5;
const SMALL_WEIGHT = -1;
const LACKS_SUBJECT_WEIGHT = -1;
/** For each figure of its sentence before it, up to four: a sentence names first what matters most. */
const LATER_WEIGHT = -0.2;
const MOST_BEFORE = 4;

/** Order of importance: the indices of the key figures, the first the most important; at most eight. */
export function rankFigures(candidates: readonly Candidate[], plainTitle: string): number[] {
  const scores = scoresOf(candidates, plainTitle);
  const shown = candidates.flatMap((candidate, i) => {
    const mayShow = candidate.tells && !candidate.isInPassing;
    return mayShow && !candidates.some((exact) => isRounded(candidate, exact)) ? [i] : [];
  });
  const told = new Set<string>();
  return shown
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .filter((i) => {
      // The same value is key once, and the same words.
      const keys = candidates[i] ? [valueKey(candidates[i]), candidates[i].statement] : [];
      const isNew = !keys.some((key) => told.has(key));
      if (isNew) for (const key of keys) told.add(key);
      return isNew;
    })
    .slice(0, MOST_KEY);
}

/** 超过278万例，为2780916例 and the title's 3000亿 for 3121亿: the exact one tells all of it. */
function isRounded(rough: Candidate, exact: Candidate): boolean {
  if (valueKey(rough) === valueKey(exact) || unitKey(rough) !== unitKey(exact) || !exact.tells) return false;
  const isOneThing =
    rough.metric && exact.metric
      ? rough.metric === exact.metric && (rough.sentenceStart === exact.sentenceStart || exact.inTitle)
      : rough.statement.includes(exact.statement) || exact.statement.includes(rough.statement);
  const isShorter = digitsOf(rough.quantity.high) < digitsOf(exact.quantity.high);
  return isOneThing && isShorter && isRoundingOf(rough.quantity, exact.quantity);
}

/** 4例, 4名 and 4人 of one article are the same people. */
function valueKey(candidate: Candidate): string {
  return `${candidate.quantity.high} ${unitKey(candidate)}`;
}

function unitKey({ quantity, unit }: Candidate): string {
  return quantity.kind === "people" ? quantity.kind : unit;
}

function scoresOf(candidates: readonly Candidate[], plainTitle: string): number[] {
  const length = candidates.reduce((most, { order }) => Math.max(most, order), 0);
  const letters = new Set(plainTitle.replace(NOT_LETTERS, ""));
  const sentences = [...new Set(candidates.map(({ sentence }) => sentence.toLowerCase()))];
  const words = weighWords(plainTitle, sentences);
  const before = new Map<number, number>();
  return candidates.map((candidate) => {
    const { order, quantity, sentenceStart, statement, topic, places } = candidate;
    const place = 1 - order / (length + 2);
    const later = before.get(sentenceStart) ?? 0;
    before.set(sentenceStart, later + 1);
    return (
      signsOf(candidate, plainTitle) +
      MAGNITUDE_WEIGHT * Math.min(1, Math.log10(1 + Math.abs(quantity.high)) / 12) +
      LEAD_WEIGHT * place ** 2 +
      TITLE_WEIGHT * overlap(topic, letters) +
      TITLE_WORDS_WEIGHT * worthOf(titleWordsIn(statement.toLowerCase(), words), words) +
      REPETITION_WEIGHT * Math.min(2, places - 1) +
      LATER_WEIGHT * Math.min(MOST_BEFORE, later)
    );
  });
}

/** What a candidate has or has not. */
function signsOf(candidate: Candidate, plainTitle: string): number {
  const { quantity, sentence, statement, unit } = candidate;
  const signs: readonly (readonly [holds: boolean, weight: number])[] = [
    [candidate.inTitle, IN_TITLE_WEIGHT],
    [unit !== "" && plainTitle.includes(unit), TITLE_UNIT_WEIGHT],
    [candidate.inGist, GIST_WEIGHT],
    [[...OPENING_QUOTES].some((sign) => sentence.includes(sign)), QUOTES_WEIGHT],
    [candidate.namesQuantity, NAMES_QUANTITY_WEIGHT],
    [candidate.changed, CHANGE_WEIGHT],
    [namesHarm(statement), CASUALTIES_WEIGHT],
    [candidate.inHeading, HEADING_WEIGHT],
    [candidate.isOldLevel, OLD_LEVEL_WEIGHT],
    [candidate.isPast, PAST_WEIGHT],
    [candidate.isCondition, CONDITION_WEIGHT],
    [candidate.isSmall, SMALL_WEIGHT],
    [candidate.lacksSubject, LACKS_SUBJECT_WEIGHT],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), KIND_WEIGHT[quantity.kind]);
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
