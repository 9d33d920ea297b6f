import { AFTER_NAME_VERBS } from "./after-name-verbs.ts";
import { AFTER_NAME_WORDS, LIFE_VERBS, SPEECH_VERBS } from "./name-boundaries.ts";
import { isHan } from "./name-text.ts";
import { OFFICES } from "./posts.ts";

/** How surely a name ends where it was read to end. */
export type NameEnd = "open" | "likely" | "sure";

/** How surely a name ends before `at`: by punctuation, or by a word that follows names. */
export function nameEndAt(text: string, at: number): NameEnd {
  if (!isHan(text, at)) return text.charAt(at) === "·" ? "open" : "sure";
  const length = lengthOfWordAfter(text, at);
  if (length === 0) return "open";
  return length >= 2 ? "sure" : "likely";
}

/** Length of the longest word at `at` that follows names. */
export function lengthOfWordAfter(text: string, at: number): number {
  const word = longest(
    SPEECH_VERBS.startingAt(text, at),
    LIFE_VERBS.startingAt(text, at),
    AFTER_NAME_WORDS.startingAt(text, at),
    OFFICES.startingAt(text, at),
    AFTER_NAME_VERBS.startingAt(text, at),
  );
  return word?.length ?? 0;
}

/** The longest of the words that are there. */
export function longest(...words: readonly (string | null)[]): string | null {
  let found: string | null = null;
  for (const word of words) if (word && word.length > (found?.length ?? 0)) found = word;
  return found;
}
