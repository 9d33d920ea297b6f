// @ts-check
// The order of the units and nodes of a trie: see src/core/lexicon/dictionary-format.ts.

/**
 * The UTF-16 units of keys in the order of their codes: the frequent ones first, so that most steps are small numbers
 * and compress well. In steps of four, for within a step the units ascend, which is short to write.
 *
 * @param {Iterable<string>} keys
 * @returns {{ units: number[], counts: number[] }} counts: of the units of each high byte, step by step
 */
export function orderUnits(keys) {
  /** @type {Map<number, number>} */
  const frequencies = new Map();
  for (const key of new Set(keys))
    for (const unit of unitsOf(key)) frequencies.set(unit, (frequencies.get(unit) ?? 0) + 1);
  const most = Math.max(0, ...[...frequencies.values()].map(stepOf));
  const steps = Array.from({ length: most + 1 }, (_, step) =>
    [...frequencies.keys()]
      .filter((unit) => stepOf(frequencies.get(unit) ?? 0) === most - step)
      .sort((a, b) => a - b),
  );
  const counts = steps.flatMap((units) =>
    Array.from({ length: 256 }, (_, high) => units.filter((unit) => unit >> 8 === high).length),
  );
  return { units: steps.flat(), counts };
}

/** @param {number} frequency from 1 */
function stepOf(frequency) {
  return Math.floor(Math.log2(frequency) / 2);
}

/**
 * The nodes of a trie, each as what leads to it: all beginnings of phrases, also the empty one, the shorter first, in
 * the order of their units' codes.
 * @param {Iterable<string>} phrases @param {readonly number[]} units see {@link orderUnits} @returns {readonly string[]}
 */
export function nodePaths(phrases, units) {
  const places = new Map(units.map((unit, index) => [unit, String.fromCharCode(index)]));
  /** @type {Map<string, string>} */
  const paths = new Map([["", ""]]);
  for (const phrase of phrases)
    for (let length = 1; length <= phrase.length; length++) {
      const path = phrase.slice(0, length);
      if (!paths.has(path))
        paths.set(
          path,
          unitsOf(path)
            .map((unit) => places.get(unit) ?? "")
            .join(""),
        );
    }
  return [...paths].sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1)).map(([path]) => path);
}

/** @param {string} text */
export function unitsOf(text) {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
