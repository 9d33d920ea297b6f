import type { PageVerdict } from "../core/article.ts";
import { findArticlePages } from "../core/body/article-pages.ts";
import {
  type Extraction,
  type ExtractionOptions,
  extractArticle,
  type FinishedArticle,
} from "../core/extract-article.ts";
import type { ArticleParts } from "../platform/protocol.ts";
import { type FetchedParts, fetchParts } from "./fetch-parts.ts";
import { livingPageConverter } from "./living-page-converter.ts";
import { createLookOf } from "./look-of.ts";
import { viewOf } from "./view-of.ts";

/** The article of a page as the last look at it found it. */
export interface PageArticle {
  readonly verdict: PageVerdict;
  readonly original: FinishedArticle | null;
  readonly parts: ArticleParts | null;
  /** Damage is left as the page has it, on the reader's wish. */
  readonly unrepaired: boolean;
}

/** The articles that a page holds, one after the other. */
export interface PageArticles {
  /**
   * The page's article, read anew when the page's address or text has changed. As long as the article is the same, so
   * is the object: what hangs on it (variants, what was put back) stays.
   */
  look(force: boolean): PageArticle;
  /** Fetches the article's other parts from its site, and reads them as one. */
  joinParts(signal: AbortSignal): Promise<PageArticle>;
  /** `false`: the next look leaves damage as this page has it (baked-in pinyin). */
  setRepairs(kept: boolean): void;
}

/** The articles of a page. Nothing is read before it is asked for. */
export function createPageArticles(page: Document): PageArticles {
  let last: PageArticle | null = null;
  let lastState = "";
  let forcedAddress: string | null = null;
  let unrepairedAddress: string | null = null;

  const look = (force: boolean): PageArticle => {
    const state = stateOf(page);
    // What was read on the reader's wish stays readable until the page is another.
    const wasForced = forcedAddress === page.URL;
    if (last && state === lastState && (wasForced || !force)) return last;
    const forced = force || wasForced;
    lastState = state;
    forcedAddress = forced ? page.URL : null;
    const fresh = read(page, forced, unrepairedAddress !== page.URL);
    last = last && isSame(last, fresh) ? last : fresh;
    return last;
  };

  return {
    look,
    setRepairs(kept) {
      unrepairedAddress = kept ? null : page.URL;
      last = null;
    },
    async joinParts(signal) {
      const found = look(false);
      const pages = found.original && findArticlePages(page, page.URL);
      if (!pages) return found;
      const address = page.URL;
      const fetched = await fetchParts(page, pages, signal);
      // The reader moved on meanwhile: these parts are of the page before.
      if (page.URL !== address) return look(false);
      last = readJoined(page, fetched);
      return last;
    },
  };
}

function read(page: Document, force: boolean, repair: boolean): PageArticle {
  const { verdict, finished } = extractOriginal(page, {
    url: page.URL,
    lookOf: createLookOf(),
    viewOf,
    force,
    repair,
  });
  const pages = finished && findArticlePages(page, page.URL);
  const parts = pages && {
    current: pages.current + 1,
    total: pages.complete ? pages.addresses.length : null,
    joined: false,
    failed: 0,
  };
  return { verdict, original: finished, parts, unrepaired: !repair };
}

function readJoined(page: Document, { parts, failed }: FetchedParts): PageArticle {
  const [first, ...following] = parts;
  const start = first ?? { page, url: page.URL };
  const { verdict, finished } = extractOriginal(start.page, {
    url: start.url,
    force: true,
    following,
    ...(start.page === page && { lookOf: createLookOf() }),
  });
  const total = parts.length + failed;
  return {
    verdict,
    original: finished,
    parts: { current: 1, total, joined: true, failed },
    unrepaired: false,
  };
}

/** A page that is converted in place is read as its site wrote it. */
function extractOriginal(page: Document, options: ExtractionOptions): Extraction {
  const extract = (): Extraction => extractArticle(page, options);
  return livingPageConverter()?.withOriginals(extract) ?? extract();
}

/**
 * Tells one state of a page from another without reading it: the address, how much text there is, and where the reader
 * is if the page may hold several articles.
 */
function stateOf(page: Document): string {
  return `${page.URL} ${page.title} ${page.body?.textContent?.length ?? 0} ${screenOf(page)}`;
}

/** Number of the screen that the reader has scrolled to, 0 on a page of one article. */
function screenOf(page: Document): number {
  const view = page.querySelectorAll("article").length > 1 ? page.defaultView : null;
  return view ? Math.round(view.scrollY / Math.max(1, view.innerHeight)) : 0;
}

function isSame(one: PageArticle, other: PageArticle): boolean {
  const [a, b] = [one.original?.article, other.original?.article];
  return one.verdict.kind === other.verdict.kind && a?.url === b?.url && a?.content === b?.content;
}
