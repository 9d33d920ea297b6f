// @ts-check
// Conversion through several dictionaries, as OpenCC's chains do it: slow and plain, for compiling them into one.

/** @typedef {ReadonlyMap<string, string>} Entries */

/**
 * A chain: `segment` cuts the text at the borders of its phrases, and no later stage looks across a border; `stages`
 * replace the longest phrase at each place, one after the other. Words of `decided` come before all of that.
 * @typedef {{ segment: Entries | null, stages: readonly Entries[], decided?: Entries }} StagedChain
 */

/** A converter of short texts. @param {StagedChain} chain @returns {(text: string) => string} */
export function createStagedConverter({ segment, stages, decided = new Map() }) {
  const words = longestFinder(decided);
  const cut = segment ? longestFinder(segment) : null;
  const finders = stages.map(longestFinder);
  /** @param {string} text */
  const throughStages = (text) =>
    finders.reduce((staged, find, index) => replaceAll(staged, find, stages[index] ?? new Map()), text);
  /** @param {string} text */
  const inSegments = (text) => (cut ? cutText(text, cut).map(throughStages).join("") : throughStages(text));
  return (text) => {
    let converted = "";
    let undecided = "";
    for (let at = 0; at < text.length; ) {
      const word = words(text, at);
      if (word === "") undecided += text.charAt(at++);
      else {
        converted += inSegments(undecided) + decided.get(word);
        undecided = "";
        at += word.length;
      }
    }
    return converted + inSegments(undecided);
  };
}

/** Finds the longest key at a place, "" where there is none. @param {Entries} entries @returns {(text: string, at: number) => string} */
function longestFinder(entries) {
  /** @type {Map<string, number>} */
  const longest = new Map();
  for (const key of entries.keys()) {
    const first = key.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
  }
  return (text, at) => {
    for (let length = longest.get(text.charAt(at)) ?? 0; length > 0; length--) {
      const key = text.slice(at, at + length);
      if (key.length === length && entries.has(key)) return key;
    }
    return "";
  };
}

/** @param {string} text @param {(text: string, at: number) => string} find @param {Entries} entries */
function replaceAll(text, find, entries) {
  let replaced = "";
  for (let at = 0; at < text.length; ) {
    const key = find(text, at) || text.charAt(at);
    replaced += entries.get(key) ?? key;
    at += key.length;
  }
  return replaced;
}

/** Phrases, and what lies between them. @param {string} text @param {(text: string, at: number) => string} find */
function cutText(text, find) {
  const segments = [""];
  for (let at = 0; at < text.length; ) {
    const key = find(text, at) || text.charAt(at);
    if ([...key].length > 1) segments.push(key, "");
    else segments[segments.length - 1] += key;
    at += key.length;
  }
  return segments;
}
