import type { Article, ChineseVariant, ScriptVerdict } from "../core/article.ts";
import { detectPage, isArticleKind } from "../core/detect/detect-page.ts";
import { detectScript as detect } from "../core/script/detect-script.ts";
import { isFakeTraditional } from "../core/script/fake-traditional.ts";
import { conversion } from "./conversion.ts";
import { readSource, withPage } from "./read-source.ts";

export type { Article, ChineseVariant } from "../core/article.ts";

/**
 * The article of a page, or `null` where it holds none, with `variant` in that variant (its quotation marks kept).
 * Never throws on any HTML.
 */
export function extractArticle(
  html: string,
  options: { url: string; variant?: ChineseVariant },
): Article | null {
  return readSource(html, { ...options, force: true }).finished?.article ?? null;
}

/** True for an article, a short article and a page of several articles. */
export function isArticlePage(html: string, options: { url: string }): boolean {
  return withPage(html, options.url, (page) => isArticleKind(detectPage(page).kind));
}

/** How a text is to be converted. */
export interface TextConversion {
  readonly from: ChineseVariant;
  readonly to: ChineseVariant;
  /** `region`: the quotation marks that the variant writes. Kept as they are by default. */
  readonly quotes?: "keep" | "region";
  /** Regional words too: 软件 → 軟體. Off by default. */
  readonly vocabulary?: boolean;
  /** `false`: what OpenCC makes of it, character for character. On by default. */
  readonly improvements?: boolean;
}

/** Text in another variant of Chinese. Never throws on any text. */
export function convertText(text: string, options: TextConversion): string {
  const { from, to, quotes = "keep", vocabulary = false, improvements = true } = options;
  const job = { texts: [text], from, to, quotes, vocabulary, improvements, mendFake: false };
  return conversion.convertTexts(job)[0] ?? "";
}

/** Script of a text, judged as a whole. */
export function detectScript(text: string): ScriptVerdict {
  const verdict = detect(text);
  const isChinese = verdict.language === "zh" && verdict.script !== "Hans";
  return { ...verdict, fakeTraditional: isChinese && isFakeTraditional(text, conversion.convertTexts) };
}
