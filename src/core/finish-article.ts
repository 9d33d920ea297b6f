import type { Analysis } from "./analyse-article.ts";
import type { Article } from "./article.ts";
import type { RemovedPart } from "./body/removal-log.ts";
import type { FoundArticle } from "./find-article.ts";
import { contentHtml } from "./page/dom.ts";
import { placeMarks } from "./page/place-marks.ts";

/** A finished article with the tree that its `content` was written from. */
export interface FinishedArticle {
  readonly article: Article;
  /** Sanitised body in an inert document: adopt a clone of it, never the page's own elements. */
  readonly body: HTMLElement;
  /** Sanitised clutter, in page order; each with a mark in `body` where it stood, if it stood in the body. */
  readonly removedParts: readonly RemovedPart[];
}

/** The article with what its words say, marked in its body. Call it once: `found` is used up. */
export function finishArticle(
  { blocks, body, removedParts, facts }: FoundArticle,
  { marks, ...said }: Analysis,
): FinishedArticle {
  placeMarks(blocks, marks);
  return { article: { ...facts, ...said, content: contentHtml(body) }, body, removedParts };
}
