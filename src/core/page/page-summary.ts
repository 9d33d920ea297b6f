import { bareText } from "../text/bare-text.ts";

/** Letters of a summary that are looked for: enough that two texts share them by copying alone. */
const OPENING_LETTERS = 16;

const METAS =
  'meta[property="og:description"], meta[name="description"], meta[name="twitter:description"], meta[itemprop="description"]';

/** Bare openings of what the page says its article says: descriptions, which sites take from its first lines. */
export function summaryOpenings(page: Document): string[] {
  const openings = new Set<string>();
  for (const meta of page.querySelectorAll(METAS)) {
    const opening = bareText((meta.getAttribute("content") ?? "").slice(0, 200)).slice(0, OPENING_LETTERS);
    if (opening.length === OPENING_LETTERS) openings.add(opening);
  }
  return [...openings];
}
