import type { ChineseVariant } from "../article.ts";

/** A dictionary of `<name>.bin`. */
export type DictionaryName =
  | "compatibility"
  | "simplified-traditional"
  | "traditional-simplified"
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
  "zh-Hant-TW>zh-Hans": { normalize: COMPATIBILITY, segment: T2S, stages: [TW2T, T2S] },
  // hk2s
  "zh-Hant-HK>zh-Hans": { normalize: COMPATIBILITY, segment: T2S, stages: [HK2T, T2S] },
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

/** The chain of a direction, with no stages where `from` and `to` are the same. */
export function directionOf(from: ChineseVariant, to: ChineseVariant, vocabulary: boolean): Direction {
  const chain = DIRECTIONS[`${from}>${to}`] ?? SAME;
  if (!vocabulary) return { ...chain, hasVocabulary: false };
  return {
    ...chain,
    hasVocabulary: true,
    stages: chain.stages.flatMap((stage) => [VOCABULARY_BEFORE[stage] ?? [], stage].flat()),
  };
}
