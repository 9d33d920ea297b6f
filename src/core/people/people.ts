import type { Person } from "../article.ts";
import type { Block } from "../blocks.ts";
import type { Mark } from "../marks.ts";
import type { ReadingContext } from "../reading-context.ts";

export interface FoundPeople {
  readonly people: readonly Person[];
  readonly marks: readonly Mark[];
}

/** People of the story, in order of importance; its authors are credits. */
export function findPeople(_blocks: readonly Block[], _context: ReadingContext): FoundPeople {
  return { people: [], marks: [] };
}
