import { readFileSync } from "node:fs";
import { type Lexicon, readLexicon } from "../core/lexicon/lexicon.ts";

let known: Lexicon | null = null;

/** The lexicon that the build puts beside the library, read when it is first asked for. */
export function lexicon(): Lexicon {
  known ??= readLexicon(readFileSync(new URL("dictionaries/lexicon.bin", import.meta.url)));
  return known;
}
