import { findArticlePages } from "../../core/body/article-pages.ts";
import type { FetchedParts } from "../../platform/protocol.ts";
import type { PageSnapshot } from "../../platform/snapshot-format.ts";
import { livingPageConverter } from "../convert/living-page-converter.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** A site with more parts than this is a pager that never ends. */
const MAX_PARTS = 50;

/**
 * Fetches the other parts of the article on `page`, one after the other, from the page's own origin: the only request
 * that the extension ever causes. Each fetched part may name yet another. One that fails is left out and counted.
 *
 * @returns `null` where the article stands on one page, or where the page has moved on meanwhile
 */
export async function partsOfPage(page: Document, signal: AbortSignal): Promise<FetchedParts | null> {
  const address = page.URL;
  const known = [...(findArticlePages(page, address)?.addresses ?? [])];
  if (known.length === 0) return null;
  const pages: PageSnapshot[] = [];
  let failed = 0;
  for (let index = 0; index < known.length && index < MAX_PARTS; index++) {
    const url = known[index] ?? "";
    const isOpen = url === withoutFragment(address);
    const part = isOpen ? page : await fetchPage(url, signal);
    if (part) pages.push({ ...snapshotOf(part, isOpen ? livingPageConverter() : null), address: url });
    else failed++;
    for (const other of (part && findArticlePages(part, url)?.addresses) ?? []) {
      if (!known.includes(other)) known.push(other);
    }
  }
  return page.URL === address ? { pages, failed } : null;
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
