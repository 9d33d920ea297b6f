/** Words, longest first, from a list separated by white space; `_` stands for a space. */
export function wordsOf(source: string): readonly string[] {
  const words = source.split(/\s+/u).filter(Boolean);
  return words.map((word) => word.replaceAll("_", " ")).sort((a, b) => b.length - a.length);
}

/** `text` without any of `words` at its end, again and again: 下降了约, with 了 and 约 → 下降. White space goes too. */
export function stripEnd(text: string, words: readonly string[]): string {
  let rest = text.trimEnd();
  for (;;) {
    const word = words.find((candidate) => rest.endsWith(candidate));
    if (!word) return rest;
    rest = rest.slice(0, -word.length).trimEnd();
  }
}
