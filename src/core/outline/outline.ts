import type { Outline } from "../article.ts";
import type { Block } from "../blocks.ts";
import type { Mark } from "../marks.ts";
import type { ReadingContext } from "../reading-context.ts";

export interface FoundOutline {
  readonly outline: Outline;
  readonly marks: readonly Mark[];
}

/** Sections of the article: its headings, what serves as headings, or the key sentences. */
export function buildOutline(_blocks: readonly Block[], _context: ReadingContext): FoundOutline {
  return { outline: { kind: "lead-sentences", sections: [] }, marks: [] };
}
