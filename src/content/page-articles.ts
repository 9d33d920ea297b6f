import type { PageVerdict } from "../core/article.ts";
import { type Extraction, extractArticle, type FinishedArticle } from "../core/extract-article.ts";
import { livingPageConverter } from "./living-page-converter.ts";
import { lookOf } from "./look-of.ts";

/** The article of a page as the last look at it found it. */
export interface PageArticle {
  readonly verdict: PageVerdict;
  readonly original: FinishedArticle | null;
}

/**
 * Reads a page's article, and reads it anew when the page's address or text has changed since. As long as the article
 * is the same, so is the object: what hangs on it (variants, what was put back) stays.
 */
export function createPageArticles(page: Document): (force: boolean) => PageArticle {
  let last: PageArticle | null = null;
  let lastState = "";
  let forcedAddress: string | null = null;
  return (force) => {
    const state = stateOf(page);
    // What was read on the reader's wish stays readable until the page is another.
    const wasForced = forcedAddress === page.URL;
    if (last && state === lastState && (wasForced || !force)) return last;
    const forced = force || wasForced;
    lastState = state;
    forcedAddress = forced ? page.URL : null;
    const fresh = read(page, forced);
    last = last && isSame(last, fresh) ? last : fresh;
    return last;
  };
}

function read(page: Document, force: boolean): PageArticle {
  const extract = (): Extraction => extractArticle(page, { url: page.URL, lookOf, force });
  const { verdict, finished } = livingPageConverter()?.withOriginals(extract) ?? extract();
  return { verdict, original: finished };
}

/** Tells one state of a page from another without reading it: the address, and how much text there is. */
function stateOf(page: Document): string {
  return `${page.URL} ${page.title} ${page.body?.textContent?.length ?? 0}`;
}

function isSame(one: PageArticle, other: PageArticle): boolean {
  const [a, b] = [one.original?.article, other.original?.article];
  return one.verdict.kind === other.verdict.kind && a?.url === b?.url && a?.content === b?.content;
}
