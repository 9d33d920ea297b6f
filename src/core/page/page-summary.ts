import { bareText } from "../text/bare-text.ts";

/** Letters of a summary that are looked for: enough that two texts share them by copying alone. */
const OPENING_LETTERS = 16;

/** What a description is called, by property, name or itemprop. */
const NAMED_BY = ["property", "name", "itemprop"];
const DESCRIPTION = /^(?:(?:og|twitter):)?description$/u;

/** Bare openings of what a page's meta elements say its article says: descriptions, which sites take from its first lines. */
export function summaryOpenings(metas: readonly Element[]): string[] {
  const openings = new Set<string>();
  for (const meta of metas) {
    if (!NAMED_BY.some((attribute) => DESCRIPTION.test(meta.getAttribute(attribute) ?? ""))) continue;
    const opening = bareText((meta.getAttribute("content") ?? "").slice(0, 200)).slice(0, OPENING_LETTERS);
    if (opening.length === OPENING_LETTERS) openings.add(opening);
  }
  return [...openings];
}

/** What the first of a page's meta elements with this `property` says; `null` where none does. */
export function statedProperty(metas: readonly Element[], property: string): string | null {
  return metas.find((meta) => meta.getAttribute("property") === property)?.getAttribute("content") ?? null;
}
