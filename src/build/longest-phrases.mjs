// @ts-check

/** @typedef {Map<string, string>} Entries  phrases and characters, Simplified, with what they become */

/**
 * What a text becomes where the longest entry that fits is taken, from the left on.
 *
 * @param {string} text
 * @param {Entries} entries
 */
export function longestPhrases(text, entries) {
  let value = "";
  for (let at = 0; at < text.length; ) {
    let end = text.length;
    while (end > at + 1 && !entries.has(text.slice(at, end))) end--;
    value += entries.get(text.slice(at, end)) ?? text.slice(at, end);
    at = end;
  }
  return value;
}
