import { rebuildData } from "../core/body/rebuild/rebuild-data.ts";
import type { FinishedArticle } from "../core/finish-article.ts";
import { contentHtml } from "../core/page/dom.ts";
import { treeData } from "../core/page/tree-data.ts";
import type { ArticleData } from "./protocol.ts";

/** A finished article as data. */
export function articleData({ article, body, removedParts }: FinishedArticle): ArticleData {
  const { content: _content, ...rest } = article;
  return {
    article: rest,
    body: treeData(body),
    removedParts: removedParts.map((removed) => ({
      ...removed,
      part: removed.part && treeData(removed.part),
    })),
  };
}

/** The article that came as data, its trees built anew in `inert` out of what an article may hold. */
export function finishedArticle(
  { article, body, removedParts }: ArticleData,
  inert: Document,
): FinishedArticle {
  const built = rebuildData(body, article.url, inert);
  return {
    article: { ...article, content: contentHtml(built) },
    body: built,
    removedParts: removedParts.map((removed) => ({
      ...removed,
      part: removed.part && rebuildData(removed.part, article.url, inert),
    })),
  };
}
