import type { ChineseVariant } from "../core/article.ts";
import { askEngine } from "./ask-engine.ts";
import type { Settings } from "./settings.ts";

/** What our samples are written in. */
export const SAMPLE_LANG = "zh-Hans";

/** Texts of a sample in another variant; `null` where the engine can't be had, and it stays as it is written. */
export function convertSample(
  texts: readonly string[],
  to: ChineseVariant,
  { quotes, vocabulary }: Pick<Settings, "quotes" | "vocabulary">,
): Promise<readonly string[] | null> {
  const job = { texts, from: SAMPLE_LANG, to, quotes, vocabulary, mendFake: false } as const;
  return askEngine("convertTexts", job).catch(() => null);
}
