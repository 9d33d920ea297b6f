import type { PageVerdict } from "./article.ts";

/** True for an article, a short article and a page of several articles. */
export function isArticleKind(kind: PageVerdict["kind"]): boolean {
  return kind === "article" || kind === "short-article" || kind === "articles";
}

/** What this page is. Reads the document, forces no layout. */
export function detectPage(page: Document): PageVerdict {
  let proseLength = 0;
  let proseBlocks = 0;
  for (const element of page.querySelectorAll("p")) {
    const length = element.textContent?.trim().length ?? 0;
    if (length < 40) continue;
    proseLength += length;
    proseBlocks++;
  }
  const kind = proseLength > 300 ? "article" : "other";
  return { kind, evidence: { proseLength, proseBlocks, linkDensity: 0 } };
}
