import { type Dictionary, resultOf } from "../lexicon/dictionary.ts";
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
      isWrittenSo(page, at, chosen);
    text += keep ? page.charAt(at) : restored.charAt(at);
  }
  return text;
}

/** Whether a word of the dictionary has this character beside one of its neighbours, chosen against the character table. */
function isWrittenSo(text: string, at: number, { forms, pairs }: ChosenForms): boolean {
  const written = text.charCodeAt(at);
  if (!forms.has(written)) return false;
  const before = at > 0 && pairs.has(pairOf(text.charCodeAt(at - 1), written));
  return before || (at + 1 < text.length && pairs.has(pairOf(written, text.charCodeAt(at + 1))));
}

/** Forms that phrases choose against the one of the character table: 乾, 髮, 裏. */
interface ChosenForms {
  readonly forms: ReadonlySet<number>;
  /** Neighbours in phrases of which one is such a form: see {@link pairOf}. */
  readonly pairs: ReadonlySet<number>;
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

const chosenOnce = new WeakMap<Dictionary, ChosenForms>();

function chosenForms(dictionary: Dictionary): ChosenForms {
  const made = chosenOnce.get(dictionary);
  if (made) return made;
  const forms = new Set<number>();
  const pairs = new Set<number>();
  for (const { key, places } of chosenPlaces(dictionary)) {
    const value = key.map((unit) => mappedUnit(dictionary, unit));
    for (const [place, unit] of places) value[place] = unit;
    for (const [place, unit] of places) {
      forms.add(unit);
      for (const [before, after] of [
        [value[place - 1], unit],
        [unit, value[place + 1]],
      ] as const)
        if (before !== undefined && after !== undefined) pairs.add(pairOf(before, after));
    }
  }
  chosenOnce.set(dictionary, { forms, pairs });
  return { forms, pairs };
}

interface ChosenPlaces {
  /** Units of a phrase. */
  readonly key: number[];
  /** Places of it, each with the unit that stands there against the character table. */
  readonly places: readonly (readonly [number, number])[];
}

/** Phrases that become something else than their characters one by one, found by going down the dictionary's tree. */
function* chosenPlaces(dictionary: Dictionary): Generator<ChosenPlaces> {
  const { codes, firstChildren, labels, valueStarts, valuePool } = dictionary;
  const units = new Uint16Array(labels.length + 1);
  codes.forEach((code, unit) => {
    if (code !== 0) units[code] = unit;
  });
  const open: { node: number; key: number[] }[] = [{ node: 0, key: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, key } = next;
    const result = resultOf(dictionary, node);
    const start = result < 2 ? -1 : (valueStarts[result - 2] ?? -1);
    const count = start < 0 ? 0 : (valuePool[start] ?? 0);
    if (count > 0 && count <= key.length) {
      const places = Array.from(
        { length: count },
        (_, index) => [valuePool[start + 1 + 2 * index] ?? 0, valuePool[start + 2 + 2 * index] ?? 0] as const,
      );
      yield { key, places };
    }
    for (let child = firstChildren[node] ?? 0; child < (firstChildren[node + 1] ?? 0); child++)
      open.push({ node: child, key: [...key, units[labels[child] ?? 0] ?? 0] });
  }
}
