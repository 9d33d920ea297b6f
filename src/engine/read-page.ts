import type { PageVerdict } from "../core/article.ts";
import { findArticlePages } from "../core/body/article-pages.ts";
import { type ExtractionOptions, extractArticle, type FinishedArticle } from "../core/extract-article.ts";
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import type { ArticleParts, FetchedParts } from "../platform/protocol.ts";
import type { PageSnapshot } from "../platform/snapshot-format.ts";
import { type ParseHtml, readSnapshot } from "./read-snapshot.ts";

/** The article of a page, before its variants. */
export interface PageArticle {
  readonly verdict: PageVerdict;
  readonly original: FinishedArticle | null;
  readonly parts: ArticleParts | null;
}

/** How a page is to be read. */
export interface ReadingOptions {
  /** Read a page that the verdict says is no article. */
  readonly force: boolean;
  /** `false`: leave damage as the page has it. */
  readonly repair: boolean;
}

/** What pages are read with. */
export interface ReadingTools {
  readonly parse: ParseHtml;
  readonly lexicon: Lexicon;
}

/** Reads one page. */
export function readPage(
  snapshot: PageSnapshot,
  options: ReadingOptions,
  { parse, lexicon }: ReadingTools,
): PageArticle {
  const { page, lookOf, viewOf } = readSnapshot(snapshot, parse);
  const url = snapshot.address;
  const { verdict, finished } = extractArticle(page, { url, lookOf, viewOf, lexicon, ...options });
  const pages = finished && findArticlePages(page, url);
  const parts = pages && {
    current: pages.current + 1,
    total: pages.complete ? pages.addresses.length : null,
    joined: false,
    failed: 0,
  };
  return { verdict, original: finished, parts };
}

/** Reads the parts of a split article as one. */
export function readParts({ pages, failed }: FetchedParts, { parse, lexicon }: ReadingTools): PageArticle {
  const [first, ...following] = pages.map((snapshot) => ({
    ...readSnapshot(snapshot, parse),
    url: snapshot.address,
  }));
  if (!first) throw new Error("no part of the article could be had");
  const { page, url, lookOf } = first;
  const options: ExtractionOptions = { url, lookOf, lexicon, force: true, following };
  const { verdict, finished } = extractArticle(page, options);
  const parts = { current: 1, total: pages.length + failed, joined: true, failed };
  return { verdict, original: finished, parts };
}
