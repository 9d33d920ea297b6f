/** A set of words that can be looked up at a place in a text. */
export interface WordTable {
  /** Longest word of the table that begins at `at`, or `null`. */
  startingAt(text: string, at: number): string | null;
  /** Longest word of the table that ends before `end`, or `null`. */
  endingAt(text: string, end: number): string | null;
  has(word: string): boolean;
  /** All of them, for the tests that hold every row. */
  words(): readonly string[];
}

/**
 * A table of the words of `source`, separated by white space; read where it is first looked into. Words of two characters
 * that begin alike may be written as one: 高:度层 is 高度 and 高层; 省长+ is 省长 and
 * 副省长.
 */
export function wordTable(source: string): WordTable {
  return tableOf(() => source.trim().split(/\s+/).flatMap(wordsOf));
}

function wordsOf(entry: string): string | string[] {
  if (entry.endsWith("+")) return [entry.slice(0, -1), `副${entry.slice(0, -1)}`];
  if (entry.charAt(1) !== ":") return entry;
  return Array.from(entry.slice(2), (second) => entry.charAt(0) + second);
}

/** A table of words that may hold white space. Looking up costs the words that share a character. */
export function tableOf(list: () => readonly string[]): WordTable {
  const byFirst = lazily(() => groupBy(list(), (word) => word.charAt(0)));
  const byLast = lazily(() => groupBy(list(), (word) => word.charAt(word.length - 1)));
  return {
    startingAt: (text, at) =>
      byFirst()
        .get(text.charAt(at))
        ?.find((word) => text.startsWith(word, at)) ?? null,
    endingAt: (text, end) =>
      byLast()
        .get(text.charAt(end - 1))
        ?.find((word) => text.startsWith(word, end - word.length)) ?? null,
    has: (word) => byFirst().get(word.charAt(0))?.includes(word) ?? false,
    words: () => [...byFirst().values()].flat(),
  };
}

/** A set of characters, white space left out. */
export function characterSet(source: string): ReadonlySet<string> {
  const set = new Set(source);
  for (const space of " \n") set.delete(space);
  return set;
}

/** Most tables are not looked into before an article has something to look up, and most of their words never. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Words by a character, the longest first. */
function groupBy(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => b.length - a.length);
  return groups;
}
