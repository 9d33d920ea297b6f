import type { ReadingContext } from "../text/reading-context.ts";
import type { Lexicon } from "./lexicon.ts";

/** What the analyses that read words know beside the article's text: each text is cut once for all of them. */
export interface WordsContext extends ReadingContext {
  readonly lexicon: Lexicon;
}
