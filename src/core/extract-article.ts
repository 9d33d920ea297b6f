import { analyseArticle } from "./analyse-article.ts";
import type { PageVerdict } from "./article.ts";
import { type FindingOptions, findArticle } from "./find-article.ts";
import { type FinishedArticle, finishArticle } from "./finish-article.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

export interface ExtractionOptions extends FindingOptions {
  /** The words of the language; without it nothing is found that takes words to find. */
  readonly lexicon?: Lexicon;
}

export interface Extraction {
  readonly verdict: PageVerdict;
  /** `null` where the page holds no article. */
  readonly finished: FinishedArticle | null;
}

/**
 * Makes an article of a page. The document given is read, never changed. Never throws on any page: what can't be
 * read comes back as a verdict without an article.
 */
export function extractArticle(page: Document, options: ExtractionOptions): Extraction {
  const { verdict, found } = findArticle(page, options);
  if (!found) return { verdict, finished: null };
  return {
    verdict,
    finished: finishArticle(found, analyseArticle(found.blocks, found.facts, options.lexicon)),
  };
}
