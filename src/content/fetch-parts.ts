import { type ArticlePages, findArticlePages } from "../core/body/article-pages.ts";
import { decodeHtml } from "../core/decode-html.ts";
import { parseHtml } from "../core/dom.ts";
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

/** A page of this origin in an inert document; `null` where it can't be had. */
async function fetchPage(url: string, signal: AbortSignal): Promise<Document | null> {
  try {
    const response = await fetch(url, { credentials: "same-origin", signal });
    const isOurs = new URL(response.url).origin === new URL(url).origin;
    if (!response.ok || !isOurs) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return parseHtml(decodeHtml(bytes, response.headers.get("content-type")));
  } catch {
    // No network, or the site refused: the reader is told how many parts are missing.
    return null;
  }
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, "");
}
