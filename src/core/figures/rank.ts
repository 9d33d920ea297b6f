import type { UnitKind } from "./units.ts";

/** What the ranking looks at. */
export interface Candidate {
  readonly kind: UnitKind;
  readonly value: number;
  readonly metric: string | null;
  readonly changed: boolean;
  readonly sentence: string;
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
  readonly isSmall: boolean;
}

/** At most so many figures are key: what fits a card list without scrolling. */
const MOST_KEY = 8;
/** Of a short list nearly all is key: the labelled pages keep about six of seven. */
const KEY_SHARE = 0.85;

/** Money and shares tell more than counts, counts more than spans of time. Casualties come before all. */
const KIND_WEIGHT: Readonly<Record<UnitKind, number>> = {
  ...{ money: 1.6, share: 1.5, points: 0.9, multiple: 0.8, people: 1.2, count: 0.9, size: 0.8, area: 0.9 },
  ...{ score: 0.7, time: 0.2, none: 0.6 },
};
const CASUALTIES = /死|亡|遇难|失踪|受伤|伤者|确诊|感染|病例|killed|dead|deaths|injured/;

const WEIGHTS = {
  /** All of the metric's characters are in the title. */
  title: 2.2,
  /** The number itself is in the title. */
  inTitle: 5,
  lead: 2.4,
  change: 0.6,
  repetition: 0.7,
  heading: 1,
  oldLevel: -1.2,
  laterInSentence: -0.18,
  small: -0.8,
};

/** Order of importance: the indices of the key figures, the first the most important; at most eight. */
export function rankFigures(candidates: readonly Candidate[], plainTitle: string): number[] {
  const title = new Set(plainTitle.replace(/[\s\p{P}]/gu, ""));
  const length = candidates.reduce((most, { order }) => Math.max(most, order), 0);
  const scored = candidates.map((candidate, index) => ({ index, score: scoreOf(candidate, title, length) }));
  scored.sort((a, b) => b.score - a.score || a.index - b.index);
  const count =
    candidates.length <= 3 ? candidates.length : Math.min(MOST_KEY, Math.ceil(candidates.length * KEY_SHARE));
  return scored.slice(0, count).map(({ index }) => index);
}

function scoreOf(candidate: Candidate, title: ReadonlySet<string>, length: number): number {
  const casualties = CASUALTIES.test(candidate.metric ?? "") ? 1.2 : 0;
  const place = 1 - candidate.order / (length + 2);
  const magnitude = Math.min(1, Math.log10(1 + candidate.value) / 12);
  return (
    KIND_WEIGHT[candidate.kind] +
    casualties +
    magnitude * 0.8 +
    WEIGHTS.lead * place ** 2 +
    WEIGHTS.title * overlap(candidate.metric ?? "", title) +
    0.6 * overlap(candidate.sentence.slice(0, 60), title) +
    (candidate.inTitle ? WEIGHTS.inTitle : 0) +
    (candidate.changed ? WEIGHTS.change : 0) +
    WEIGHTS.repetition * Math.min(2, candidate.places - 1) +
    (candidate.inHeading ? WEIGHTS.heading : 0) +
    (candidate.isOldLevel ? WEIGHTS.oldLevel : 0) +
    (candidate.isSmall ? WEIGHTS.small : 0) +
    WEIGHTS.laterInSentence * Math.min(6, candidate.indexInSentence)
  );
}

/** Share of the text's characters that the title has too, 0 to 1. */
function overlap(text: string, title: ReadonlySet<string>): number {
  const letters = [...new Set(text.replace(/[\s\p{P}0-9]/gu, ""))];
  if (letters.length === 0 || title.size === 0) return 0;
  return letters.filter((letter) => title.has(letter)).length / letters.length;
}
