import { articleToHtml } from "../core/export/html.ts";
import { articleToMarkdown } from "../core/export/markdown.ts";
import { articleToPlainText } from "../core/export/plain-text.ts";
import type { FinishedArticle } from "../core/finish-article.ts";
import type { ArticleCopy } from "./protocol.ts";
import { articleWith } from "./put-back.ts";

/** An article with what was put back, without the lines that were taken out, in every form that a clipboard takes. */
export function copyOf(
  finished: FinishedArticle,
  putBack: ReadonlySet<string>,
  takenOut?: ReadonlySet<number>,
): ArticleCopy {
  const { article, body } = articleWith(finished, putBack, takenOut);
  return {
    html: articleToHtml(article, body),
    text: articleToPlainText(article),
    markdown: articleToMarkdown(article, body),
  };
}
