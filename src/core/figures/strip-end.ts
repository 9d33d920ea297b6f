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

/**
 * `text` without any of `words` at its end, again and again: 下降了约, with 了 and 约 → 下降. White space goes too. What
 * `kept` matches stays: 支出 with 出.
 */
export function stripEnd(text: string, words: EndWords, kept?: RegExp): string {
  let rest = text.trimEnd();
  for (let word = wordAtEnd(rest, words); word && !kept?.test(rest); word = wordAtEnd(rest, words)) {
    rest = rest.slice(0, -word.length).trimEnd();
  }
  return rest;
}
