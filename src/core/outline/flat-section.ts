import type { Span } from "../text/span.ts";

/** What stands for a section before the tree is made. */
export interface FlatSection {
  readonly heading: string;
  readonly level: number;
  /** In `textContent`. */
  readonly span: Span;
}
