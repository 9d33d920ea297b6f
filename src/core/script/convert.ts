import type { ChineseVariant } from "../article.ts";
import type { RegionalTerm } from "./regional-terms.ts";

/** How text is to be converted. */
export interface ConversionStyle {
  readonly from: ChineseVariant;
  readonly to: ChineseVariant;
  /** `region`: “ ” become 「」 in Traditional and the reverse in Simplified. */
  readonly quotes: "keep" | "region";
  /** Regional words too: 软件 → 軟體. */
  readonly vocabulary: boolean;
  /** The text is fake Traditional: what was never converted in it (干部) is mended on the way. */
  readonly mendFake: boolean;
  /** `false`: phrase for phrase what OpenCC makes of it. Absent: with our improvements. */
  readonly improvements?: boolean;
}

/** Texts to convert alike. */
export interface ConversionJob extends ConversionStyle {
  readonly texts: readonly string[];
}

/** Converts a batch of texts: as many out as in, in order. The background's in the browser, direct in Node. */
export type ConvertTexts = (job: ConversionJob) => Promise<readonly string[]>;

/** Tells which words the region's vocabulary replaces in a batch of texts. Where {@link ConvertTexts} is. */
export type FindTerms = (job: ConversionJob) => Promise<readonly RegionalTerm[]>;
