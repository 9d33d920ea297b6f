// @ts-check

/**
 * Entries of dictionaries in opencc-js's form, `key value|key value`. Where several hold a key, the first wins; within
 * one, the last.
 *
 * @param {readonly string[]} sources
 * @returns {Map<string, string>}
 */
export function mergeSources(sources) {
  /** @type {Map<string, string>} */
  const entries = new Map();
  for (const source of sources.toReversed()) {
    for (const line of source.split("|")) {
      const [key = "", value = ""] = line.split(" ");
      entries.set(key, value);
    }
  }
  return entries;
}
