import type { Article } from "../core/article.ts";
import type { ShownVariant } from "../platform/protocol.ts";

/** Regions whose Traditional differs, as they stand in a `lang`. */
const REGIONS: readonly (readonly [pattern: RegExp, tag: string])[] = [
  [/-(?:HK|MO)\b/iu, "zh-Hant-HK"],
  [/-TW\b/iu, "zh-Hant-TW"],
];

/**
 * BCP 47 tag of an article's text in a variant, so that fonts and voices follow. For the original, the script of the
 * text counts more than what the page says of itself, which gives the region alone. Empty where nothing is known.
 */
export function languageShown(article: Pick<Article, "lang" | "script">, variant: ShownVariant): string {
  const { script, language } = article.script;
  if (language === "ja" || language === "ko") return language;
  if (language !== "zh") return article.lang ?? "";
  if (variant !== "original") return variant;
  if (script === "Hans") return "zh-Hans";
  if (script !== "Hant") return "zh";
  return REGIONS.find(([pattern]) => pattern.test(article.lang ?? ""))?.[1] ?? "zh-Hant";
}
