import { type Analysis, analyseArticle } from "../core/analyse-article.ts";
import { type ConversionService, createConversionService } from "../core/script/conversion-service.ts";
import type { ReadingContext } from "../core/text/reading-context.ts";
import type { TextBlock } from "../core/text/text-block.ts";
import { loadLexicon } from "./load-lexicon.ts";

/** What the engine does with words alone: it needs compiled words and no page. */
export interface Words extends ConversionService {
  /** What the words of an article say; without a lexicon, what can be told without one. */
  analyse(blocks: readonly TextBlock[], context: ReadingContext): Promise<Analysis>;
}

/** The words of compiled files, which `load` gives by name. */
export function createWords(load: (name: string) => Promise<Uint8Array>): Words {
  const lexicon = loadLexicon(load);
  return {
    ...createConversionService(load),
    analyse: async (blocks, context) => analyseArticle(blocks, context, await lexicon()),
  };
}
