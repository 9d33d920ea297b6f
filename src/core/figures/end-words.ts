/** Words by their last character, longest first: looking one up costs those that end alike. */
export type EndWords = ReadonlyMap<string, readonly string[]>;

/** The words of a list separated by white space; `_` stands for a space. */
export function endWordsOf(source: string): EndWords {
  const words = new Set(source.split(/\s+/u).filter(Boolean));
  const byLast = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const plainWord = word.replaceAll("_", " ");
    const last = plainWord.charAt(plainWord.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), plainWord]);
  }
  return byLast;
}

/** The longest of `words` that `text` ends with; `null` without one. */
export function wordAtEnd(text: string, words: EndWords): string | null {
  return words.get(text.charAt(text.length - 1))?.find((word) => text.endsWith(word)) ?? null;
}
