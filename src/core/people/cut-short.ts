import type { Lexicon } from "../lexicon/lexicon.ts";
import { AFTER_NAME } from "./grammar.ts";
import { wordsAfter } from "./line.ts";
import type { Sighting } from "./sighting.ts";

/**
 * Whether a stretch is a part of a word that the lexicon lacks: one and the same syllable follows it at each of several
 * places (白巧克|力, 凤毛麟|角). A stretch seen once tells nothing.
 */
export function isCutShort(places: readonly Sighting[], lexicon: Lexicon): boolean {
  const [first] = places;
  if (!first || places.length < 2) return false;
  const next = first.line.folded.charAt(first.end);
  if (!/[㐀-鿿]/u.test(next) || (lexicon.kindsOf(next) & AFTER_NAME) !== 0) return false;
  return places.every(({ line, end }) => wordsAfter(line, end, lexicon)[0]?.text === next);
}
