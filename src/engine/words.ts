import { type Analysis, analyseArticle } from "../core/analyse-article.ts";
import type { ConversionService } from "../core/script/conversion-service.ts";
import type { ReadingContext } from "../core/text/reading-context.ts";
import type { TextBlock } from "../core/text/text-block.ts";
import { loadLexicon } from "./load-lexicon.ts";

/** What the engine does with words alone: it needs compiled words and no page. */
export interface Words extends ConversionService {
  /** What the words of an article say; without a lexicon, what can be told without one. */
  analyse(blocks: readonly TextBlock[], context: ReadingContext): Promise<Analysis>;
}

/** The words of compiled files, which `load` gives by name. The code of conversion is loaded when something is to be converted. */
export function createWords(load: (name: string) => Promise<Uint8Array>): Words {
  const lexicon = loadLexicon(load);
  let loading: Promise<ConversionService> | undefined;
  const conversion = (): Promise<ConversionService> => {
    loading ??= loadConversion(load);
    return loading;
  };
  return {
    convertTexts: async (job) => (await conversion()).convertTexts(job),
    findTerms: async (job) => (await conversion()).findTerms(job),
    isFakeTraditional: async (text) => (await conversion()).isFakeTraditional(text),
    analyse: async (blocks, context) => analyseArticle(blocks, context, await lexicon()),
  };
}

async function loadConversion(load: (name: string) => Promise<Uint8Array>): Promise<ConversionService> {
  const { createConversionService } = await import("../core/script/conversion-service.ts");
  return createConversionService(load);
}
