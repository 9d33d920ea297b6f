import type { ChineseVariant } from "../core/article.ts";
import type { ShownVariant, WishedVariant } from "./protocol.ts";
import type { Settings } from "./settings-table.ts";

/** Which Chinese is read where: a row a kind of tag (BCP 47), the first that fits. */
const VARIANTS: readonly (readonly [RegExp, ChineseVariant])[] = [
  [/^zh-(?:Hant-)?(?:HK|MO)\b/iu, "zh-Hant-HK"],
  [/^zh-(?:Hant|TW)\b/iu, "zh-Hant-TW"],
  [/^zh\b/iu, "zh-Hans"],
];

/** The Chinese of a reader of these languages (BCP 47, the preferred first); `null` for one who names none. */
export function ownVariant(languages: readonly string[]): ChineseVariant | null {
  for (const language of languages) {
    const row = VARIANTS.find(([pattern]) => pattern.test(language));
    if (row) return row[1];
  }
  return null;
}

/** What an article is asked for in at first, of the setting and the reader's languages. */
export function wishedVariant(setting: Settings["variant"], languages: readonly string[]): WishedVariant {
  if (setting !== "own") return setting;
  const own = ownVariant(languages);
  return own ? { own } : "original";
}

/**
 * The setting after a variant was chosen over an article. A look at the original and back changes nothing where the
 * reader's own script holds; any other choice is remembered for the next page.
 */
export function variantAfter(
  setting: Settings["variant"],
  chosen: ShownVariant,
  languages: readonly string[],
): Settings["variant"] {
  const isWithinOwn = chosen === "original" || chosen === ownVariant(languages);
  return setting === "own" && isWithinOwn ? "own" : chosen;
}
