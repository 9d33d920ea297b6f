import type { Article } from "../article.ts";
import { citationOf } from "./citation.ts";

/** Title, where it comes from, and the body with an empty line between its lines. Ends in a line break. */
export function articleToPlainText(article: Article): string {
  const { title, details, url } = citationOf(article);
  const head = [title, [details.join(" · "), url].filter(Boolean).join("\n")];
  return `${[...head, ...article.textContent.split("\n")].filter(Boolean).join("\n\n")}\n`;
}
