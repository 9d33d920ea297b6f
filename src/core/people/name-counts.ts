import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAME_STARTS, surnameKind } from "./surnames.ts";

/** How often each stretch of an article that begins like a name occurs. */
export type NameCounts = ReadonlyMap<string, number>;

/** Longest given name that is looked at, in characters (小泉纯一郎, 鸠山由纪夫). */
export const LONGEST_GIVEN = 3;

/** Counts what follows every surname in the folded texts, once for each possible length. Linear. */
export function countNames(texts: readonly string[]): NameCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const surname = surnameAt(text, at);
      if (!surname) continue;
      for (let given = 1; given <= LONGEST_GIVEN && at + surname.length + given <= text.length; given++) {
        const name = text.slice(at, at + surname.length + given);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}

let startsOnce: Uint8Array | null = null;

/** Answers for the four characters in five that begin no surname, before any table is looked into. */
function beginsSurname(code: number): boolean {
  if (!startsOnce) {
    startsOnce = new Uint8Array(0x10000);
    for (const character of SURNAME_STARTS) startsOnce[character.charCodeAt(0)] = 1;
  }
  return startsOnce[code] === 1;
}

/** The surname that begins at a place of a folded text, the longest that there is. */
export function surnameAt(text: string, at: number): string | null {
  if (!beginsSurname(text.charCodeAt(at))) return null;
  const long = COMPOUND_SURNAMES.startingAt(text, at) ?? JAPANESE_SURNAMES.startingAt(text, at);
  if (long) return long;
  const single = text.charAt(at);
  return surnameKind(single) ? single : null;
}
