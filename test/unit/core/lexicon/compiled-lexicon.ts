import { type Lexicon, readLexicon } from "../../../../src/core/lexicon/lexicon.ts";
import { compiledFile } from "../compiled-files.ts";

/** The lexicon for tests. */
export const lexicon: Lexicon = readLexicon(compiledFile("lexicon"));
