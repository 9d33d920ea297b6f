import { expect, test } from "vitest";
import type { Article, ScriptVerdict } from "../../../src/core/article.ts";
import { languageShown } from "../../../src/engine/language-shown.ts";
import type { ShownVariant } from "../../../src/platform/protocol.ts";

function articleIn(
  lang: string | null,
  script: ScriptVerdict["script"],
  language: ScriptVerdict["language"] = "zh",
): Article {
  return { lang, script: { script, fakeTraditional: false, language } } as Article;
}

test.each<[string, Article, ShownVariant, string]>([
  ["Simplified", articleIn("zh-CN", "Hans"), "original", "zh-Hans"],
  ["Simplified on a page that says nothing", articleIn(null, "Hans"), "original", "zh-Hans"],
  ["Simplified on a page that says Taiwan", articleIn("zh-TW", "Hans"), "original", "zh-Hans"],
  ["Traditional", articleIn("zh", "Hant"), "original", "zh-Hant"],
  ["Traditional of Taiwan", articleIn("zh-TW", "Hant"), "original", "zh-Hant-TW"],
  ["Traditional of Hong Kong", articleIn("zh-Hant-HK", "Hant"), "original", "zh-Hant-HK"],
  ["Traditional of Macau", articleIn("zh-MO", "Hant"), "original", "zh-Hant-HK"],
  ["Traditional on a page that says Simplified", articleIn("zh-CN", "Hant"), "original", "zh-Hant"],
  ["both scripts", articleIn("zh-CN", "mixed"), "original", "zh"],
  ["a variant", articleIn("zh-CN", "Hans"), "zh-Hant-TW", "zh-Hant-TW"],
  ["English", articleIn("en-GB", "none", null), "original", "en-GB"],
  ["English, of which no variant is made", articleIn("en-GB", "none", null), "zh-Hans", "en-GB"],
  ["Japanese on a page that says English", articleIn("en", "none", "ja"), "original", "ja"],
  ["Korean, of which no variant is made", articleIn("ko", "none", "ko"), "zh-Hans", "ko"],
  ["a language that the page doesn't tell", articleIn(null, "none", null), "original", ""],
])("%s", (_name, article, variant, lang) => {
  expect(languageShown(article, variant)).toBe(lang);
});
