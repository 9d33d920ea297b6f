import type { Dictionary } from "../lexicon/dictionary.ts";
import { mappedUnit } from "./longest-match.ts";

/** The dictionaries that tell what a page's own characters are evidence of. */
export interface MendingDictionaries {
  readonly toSimplified: Dictionary;
  readonly toTraditional: Dictionary;
}

/**
 * Traditional from a fake one, given its way through Simplified and back. A form of the page that a converter of single
 * characters never writes (乾 for 干, where it writes 幹 or leaves 干) was written by somebody who knew, and stays.
 */
export function keepWrittenForms(
  page: string,
  simplified: string,
  restored: string,
  dictionaries: MendingDictionaries,
): string {
  if (page.length !== simplified.length || page.length !== restored.length) return restored;
  const { toSimplified, toTraditional } = dictionaries;
  const chosen = chosenForms(toTraditional);
  let text = "";
  for (let at = 0; at < page.length; at++) {
    const written = page.charCodeAt(at);
    const simple = simplified.charCodeAt(at);
    const keep =
      written !== simple &&
      written !== restored.charCodeAt(at) &&
      mappedUnit(toSimplified, written) === simple &&
      mappedUnit(toTraditional, simple) !== written &&
      chosen.has(written);
    text += keep ? page.charAt(at) : restored.charAt(at);
  }
  return text;
}

const chosenOnce = new WeakMap<Dictionary, ReadonlySet<number>>();

/** Forms that phrases choose against the one of the character table: 乾, 髮, 裏. */
function chosenForms(dictionary: Dictionary): ReadonlySet<number> {
  const made = chosenOnce.get(dictionary);
  if (made) return made;
  const { valueStarts, valuePool } = dictionary;
  const forms = new Set<number>();
  for (const start of valueStarts) {
    const differences = valuePool[start] ?? 0;
    for (let i = 0; i < differences; i++) forms.add(valuePool[start + 2 + 2 * i] ?? 0);
  }
  chosenOnce.set(dictionary, forms);
  return forms;
}
