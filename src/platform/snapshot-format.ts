import type { ChineseVariant } from "../core/article.ts";

/** A page as its own document had it when the reader asked: its tree as HTML, and what only the live page knows. */
export interface PageSnapshot {
  /** Of the page, absolute. */
  readonly address: string;
  /** What its own addresses are resolved against. */
  readonly base: string;
  /** The tree, with {@link LIVE} attributes; `null` for a page beyond {@link MOST_CHARACTERS}. */
  readonly html: string | null;
  /** What the page's own text was converted to in place; `null`: it was not. `html` has its originals. */
  readonly pageVariant: ChineseVariant | null;
  /** A part of the page is marked that its reader chose as the article. */
  readonly isChosen: boolean;
  /** Some text of the page is selected. */
  readonly hasSelection: boolean;
  /** The page took away the reader that was open over it last. */
  readonly readerRemoved: boolean;
}

/**
 * Attributes that the snapshot writes beside elements. What a page has under these names is taken away first: it is not
 * to be believed.
 */
export const LIVE = {
  /** {@link lookText}, where it differs from the parent's. */
  look: "data-jingdu-look",
  /** px² of the element that stand in the window; absent for none. */
  view: "data-jingdu-view",
  /** The element's own `style`: parsed as such, it would meet the policy of the engine's page. */
  style: "data-jingdu-style",
  /** Stands on the one element that its reader chose as the article. */
  root: "data-jingdu-root",
} as const;

/**
 * A message holds 64 MiB, and a Chinese character is three bytes in it. A page of this length is a dump of data: its
 * reader is told so.
 */
export const MOST_CHARACTERS = 20_000_000;
