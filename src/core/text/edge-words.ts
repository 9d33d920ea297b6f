/** Words by their first character, longest first: looking one up costs those that begin alike. */
export type StartWords = ReadonlyMap<string, readonly string[]>;

/** The same by their last character. */
export type EndWords = ReadonlyMap<string, readonly string[]>;

/** The words of a list separated by white space; `_` stands for a space. */
export function startWordsOf(source: string): StartWords {
  return byEdge(source, (word) => word.charAt(0));
}

/** The same for {@link wordAtEnd}. */
export function endWordsOf(source: string): EndWords {
  return byEdge(source, (word) => word.charAt(word.length - 1));
}

/** The longest of `words` that begins at `at`; `null` without one. */
export function wordAt(text: string, at: number, words: StartWords): string | null {
  return words.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? null;
}

/** The longest of `words` that `text` begins with; `null` without one. */
export function wordAtStart(text: string, words: StartWords): string | null {
  return wordAt(text, 0, words);
}

/** The longest of `words` that `text` ends with; `null` without one. */
export function wordAtEnd(text: string, words: EndWords): string | null {
  return words.get(text.charAt(text.length - 1))?.find((word) => text.endsWith(word)) ?? null;
}

function byEdge(source: string, edgeOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const byCharacter = new Map<string, string[]>();
  const words = new Set(source.split(/\s+/u).filter(Boolean));
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const plainWord = word.replaceAll("_", " ");
    byCharacter.set(edgeOf(plainWord), [...(byCharacter.get(edgeOf(plainWord)) ?? []), plainWord]);
  }
  return byCharacter;
}
