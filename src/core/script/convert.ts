import type { ChineseVariant } from "../article.ts";

/** How text is to be converted. */
export interface ConversionJob {
  readonly texts: readonly string[];
  readonly from: ChineseVariant;
  readonly to: ChineseVariant;
  /** `region`: “ ” become 「」 in Traditional and the reverse in Simplified. */
  readonly quotes: "keep" | "region";
  /** Regional words too: 软件 → 軟體. */
  readonly vocabulary: boolean;
  /** The text is fake Traditional: what was never converted in it (干部) is mended on the way. */
  readonly mendFake: boolean;
}

/** Converts a batch of texts: as many out as in, in order. The background's in the browser, direct in Node. */
export type ConvertTexts = (job: ConversionJob) => Promise<readonly string[]>;
