import { type ArticlePages, findArticlePages } from "../core/body/article-pages.ts";
import type { FollowingPage } from "../core/extract-article.ts";

/** The parts of a split article, in order. */
export interface FetchedParts {
  /** With the page that is open, at its place. */
  readonly parts: readonly FollowingPage[];
  /** Parts that could not be had. */
  readonly failed: number;
}

/** A site with more parts than this is a pager that never ends. */
const MAX_PARTS = 50;

/**
 * Fetches the other parts of the article on `page`, one after the other, from the page's own origin. Each fetched part
 * may name yet another. One that fails is left out and counted.
 */
export async function fetchParts(
  page: Document,
  { addresses }: ArticlePages,
  signal: AbortSignal,
): Promise<FetchedParts> {
  const known = [...addresses];
  const parts: FollowingPage[] = [];
  let failed = 0;
  for (let index = 0; index < known.length && index < MAX_PARTS; index++) {
    const url = known[index] ?? "";
    const part = url === withoutFragment(page.URL) ? page : await fetchPage(url, signal);
    if (part) parts.push({ page: part, url });
    else failed++;
    for (const address of (part && findArticlePages(part, url)?.addresses) ?? []) {
      if (!known.includes(address)) known.push(address);
    }
  }
  return { parts, failed };
}

/**
 * A page of this origin in an inert document; `null` where it can't be had. XMLHttpRequest decodes by header, then
 * `<meta charset>`, as the browser does; the bytes that `fetch` gives a content script can't be read in Firefox.
 */
function fetchPage(url: string, signal: AbortSignal): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.addEventListener("loadend", () => resolve(pageIn(request, url)));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.open("GET", url);
    request.responseType = "document";
    request.send();
  });
}

function pageIn(request: XMLHttpRequest, url: string): Document | null {
  if (request.status !== 200) return null;
  const isOurs = new URL(request.responseURL).origin === new URL(url).origin;
  return isOurs ? request.responseXML : null;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, "");
}
