import type { Article } from "../article.ts";
import { outletOf, wallTime } from "./citation.ts";
import { escapeHtml } from "./html.ts";

/** Words of an article with where they come from, in two forms. */
export interface CitedQuotation {
  readonly text: string;
  readonly html: string;
}

/**
 * Words of an article, verbatim, and under them title, outlet, date and address, those that are known.
 *
 * @param words  a line a paragraph; empty lines are left out
 */
export function quoteArticle(article: Article, words: string): CitedQuotation {
  const { title, url, publishedTime } = article;
  const source = [title, outletOf(article), publishedTime && wallTime(publishedTime)].filter(
    (part): part is string => Boolean(part),
  );
  const lines = words
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`);
  return {
    text: `${lines.join("\n")}\n\n—— ${[...source, url].join(" · ")}\n`,
    html: `<blockquote cite="${escapeHtml(url)}">${paragraphs.join("")}</blockquote>\n<p>—— ${[...source.map(escapeHtml), link].join(" · ")}</p>\n`,
  };
}
