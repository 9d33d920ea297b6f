import type { Figure } from "../article.ts";
import type { Block } from "../blocks.ts";
import type { Mark } from "../marks.ts";
import type { ReadingContext } from "../reading-context.ts";

export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly marks: readonly Mark[];
}

/** Every figure of the text, in order; at most eight carry a rank. */
export function findFigures(_blocks: readonly Block[], _context: ReadingContext): FoundFigures {
  return { figures: [], marks: [] };
}
