import type { ChineseVariant } from "../article.ts";

/** A dictionary of `<name>.bin`. */
export type DictionaryName =
  | "compatibility"
  | "simplified-traditional"
  | "traditional-simplified"
  | "traditional-simplified-improved"
  | "taiwan-simplified"
  | "taiwan-simplified-improved"
  | "hongkong-simplified"
  | "hongkong-simplified-improved"
  | "traditional-taiwan"
  | "taiwan-traditional"
  | "traditional-hongkong"
  | "hongkong-traditional"
  | "vocabulary-taiwan"
  | "taiwan-vocabulary"
  | "vocabulary-hongkong"
  | "hongkong-vocabulary";

/** How one direction is made of dictionaries, as OpenCC's configurations say. */
interface Chain {
  /** Characters that are other code points for the same character, first. */
  readonly normalize: DictionaryName | null;
  /** Phrases of this dictionary cut the text into segments that later stages don't look across. */
  readonly segment: DictionaryName | null;
  readonly stages: readonly DictionaryName[];
  /** One dictionary that does what segment and stages do, but for what it leaves to them. */
  readonly composed?: DictionaryName;
}

/** A chain, with or without the regions' words. */
export interface Direction extends Chain {
  readonly hasVocabulary: boolean;
}

const COMPATIBILITY = "compatibility";
const S2T = "simplified-traditional";
const T2S = "traditional-simplified";
const T2TW = "traditional-taiwan";
const TW2T = "taiwan-traditional";
const T2HK = "traditional-hongkong";
const HK2T = "hongkong-traditional";

/** `from>to`. Each row is OpenCC's configuration of that name; the last two, which it lacks, are opencc-js's chain. */
const DIRECTIONS: Readonly<Record<string, Chain>> = {
  // s2t
  "zh-Hans>zh-Hant": { normalize: COMPATIBILITY, segment: null, stages: [S2T] },
  // s2tw
  "zh-Hans>zh-Hant-TW": { normalize: COMPATIBILITY, segment: S2T, stages: [S2T, T2TW] },
  // s2hk
  "zh-Hans>zh-Hant-HK": { normalize: COMPATIBILITY, segment: S2T, stages: [S2T, T2HK] },
  // t2s
  "zh-Hant>zh-Hans": { normalize: COMPATIBILITY, segment: null, stages: [T2S] },
  // tw2s
  "zh-Hant-TW>zh-Hans": {
    normalize: COMPATIBILITY,
    segment: T2S,
    stages: [TW2T, T2S],
    composed: "taiwan-simplified",
  },
  // hk2s
  "zh-Hant-HK>zh-Hans": {
    normalize: COMPATIBILITY,
    segment: T2S,
    stages: [HK2T, T2S],
    composed: "hongkong-simplified",
  },
  // t2tw
  "zh-Hant>zh-Hant-TW": { normalize: COMPATIBILITY, segment: null, stages: [T2TW] },
  // t2hk
  "zh-Hant>zh-Hant-HK": { normalize: COMPATIBILITY, segment: null, stages: [T2HK] },
  // tw2t
  "zh-Hant-TW>zh-Hant": { normalize: COMPATIBILITY, segment: null, stages: [TW2T] },
  // hk2t
  "zh-Hant-HK>zh-Hant": { normalize: COMPATIBILITY, segment: null, stages: [HK2T] },
  "zh-Hant-TW>zh-Hant-HK": { normalize: null, segment: null, stages: [TW2T, T2HK] },
  "zh-Hant-HK>zh-Hant-TW": { normalize: null, segment: null, stages: [HK2T, T2TW] },
};

/** Nothing to convert. */
const SAME: Chain = { normalize: null, segment: null, stages: [] };

/** Regional words by stage: before the stage that brings a region's glyphs, or before the one that takes them away. */
const VOCABULARY_BEFORE: Partial<Record<DictionaryName, DictionaryName>> = {
  [T2TW]: "vocabulary-taiwan",
  [TW2T]: "taiwan-vocabulary",
  [T2HK]: "vocabulary-hongkong",
  [HK2T]: "hongkong-vocabulary",
};

const VOCABULARIES: ReadonlySet<DictionaryName> = new Set(Object.values(VOCABULARY_BEFORE));

/** Whether a dictionary replaces words, not characters. */
export function isVocabulary(name: DictionaryName): boolean {
  return VOCABULARIES.has(name);
}

/** Dictionaries that have improvements in them, by those of OpenCC that they stand for. */
const IMPROVED: Partial<Record<DictionaryName, DictionaryName>> = {
  [T2S]: "traditional-simplified-improved",
  "taiwan-simplified": "taiwan-simplified-improved",
  "hongkong-simplified": "hongkong-simplified-improved",
};

/** What a direction is to have. */
export interface DirectionOptions {
  readonly vocabulary: boolean;
  /** With improvements, as far as they are in dictionaries. */
  readonly improved: boolean;
}

/** The chain of a direction, with no stages where `from` and `to` are the same. */
export function directionOf(from: ChineseVariant, to: ChineseVariant, options: DirectionOptions): Direction {
  const { composed, ...chain } = DIRECTIONS[`${from}>${to}`] ?? SAME;
  const better = (name: DictionaryName): DictionaryName => (options.improved && IMPROVED[name]) || name;
  const stages = chain.stages.map(better);
  if (!options.vocabulary)
    return { ...chain, stages, ...(composed && { composed: better(composed) }), hasVocabulary: false };
  return {
    ...chain,
    hasVocabulary: true,
    stages: stages.flatMap((stage) => [VOCABULARY_BEFORE[stage] ?? [], stage].flat()),
  };
}
