/** A set of words that can be looked up at a place in a text. */
export interface WordTable {
  /** Longest word of the table that begins at `at`, or `null`. */
  startingAt(text: string, at: number): string | null;
  /** Longest word of the table that ends before `end`, or `null`. */
  endingAt(text: string, end: number): string | null;
  has(word: string): boolean;
}

/** A table of the words of `source`, separated by white space. */
export function wordTable(source: string): WordTable {
  return tableOf(source.split(/\s+/u).filter(Boolean));
}

/** A table of words that may hold white space. Looking up costs the words that share a character. */
export function tableOf(list: readonly string[]): WordTable {
  const words = [...new Set(list)].sort((a, b) => b.length - a.length);
  const byFirst = groupBy(words, (word) => word.charAt(0));
  const byLast = groupBy(words, (word) => word.charAt(word.length - 1));
  const all = new Set(words);
  return {
    startingAt: (text, at) => byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? null,
    endingAt: (text, end) =>
      byLast.get(text.charAt(end - 1))?.find((word) => text.startsWith(word, end - word.length)) ?? null,
    has: (word) => all.has(word),
  };
}

/** The characters of a string as a set, white space left out. */
export function characterSet(source: string): ReadonlySet<string> {
  return new Set(source.replace(/\s/gu, ""));
}

function groupBy(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}
