import { bareText } from "../text/bare-text.ts";
import type { MetadataHints } from "./metadata.ts";
import { readStructuredMetadata, type StructuredMetadata } from "./structured-metadata.ts";

/** What a page says of its article outside the text. */
export interface Statements {
  readonly documentTitle: string;
  readonly structured: StructuredMetadata;
  readonly hints: MetadataHints;
}

/**
 * What the page's head says, in so far as it is about the article with these headings. `isPart`: the page has several
 * articles; its head describes one of them, most often the first.
 */
export function statementsAbout(
  page: Document,
  headings: readonly string[],
  isPart: boolean,
  hints: MetadataHints,
): Statements {
  const structured = readStructuredMetadata(page);
  const [heading = ""] = headings;
  const bare = bareText(heading);
  const names = (title: string | null): boolean => bareText(title ?? "").includes(bare);
  if (!isPart) {
    const isStale = bare !== "" && names(page.title) && isOfAnotherPage(page, structured);
    const told = isStale ? withoutArticle(structured) : structured;
    return { documentTitle: page.title, structured: told, hints: isStale ? NO_HINTS(hints) : hints };
  }
  if (names(page.title) || names(structured.headline))
    return { documentTitle: page.title, structured, hints };
  return { documentTitle: heading, structured: withoutArticle(structured), hints: NO_HINTS(hints) };
}

/** Share of a headline's pairs of characters that its page's title has at least, however an editor turned its words. */
const LEAST_SHARED = 0.2;

/**
 * A page that moved on inside itself keeps the description of the article before: its headline has nothing of the
 * title, and the address that it names is another.
 */
function isOfAnotherPage(page: Document, { headline, address }: StructuredMetadata): boolean {
  if (!headline || bareText(headline).length < SHORTEST_HEADLINE) return false;
  if (address && URL.canParse(address, page.URL) && URL.canParse(page.URL)) {
    if (new URL(address, page.URL).pathname === new URL(page.URL).pathname) return false;
  }
  return sharedPairs(bareText(headline), bareText(page.title)) < LEAST_SHARED;
}

/** A shorter one is a site's name or a section. */
const SHORTEST_HEADLINE = 6;

function sharedPairs(text: string, other: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < text.length; at++) if (other.includes(text.slice(at, at + 2))) shared++;
  return shared / Math.max(1, text.length - 1);
}

function withoutArticle({ siteName }: StructuredMetadata): StructuredMetadata {
  return {
    headline: null,
    siteName,
    authors: [],
    source: null,
    editor: null,
    dates: [],
    description: null,
    address: null,
  };
}

const NO_HINTS = (hints: MetadataHints): MetadataHints => ({
  ...hints,
  title: null,
  excerpt: null,
});
