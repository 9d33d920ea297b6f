/** What a {@link RegExp} answers of a whole text. */
export interface Expression {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * An expression every match of which has one of the words, which are parted by spaces: it is run, and so compiled, only on
 * text that has one. Compiling takes a new process longer than all that most expressions ever search.
 */
export function expressionWith(words: string, pattern: RegExp): Expression {
  const list = words.split(" ");
  const exec = (text: string): RegExpExecArray | null =>
    list.some((word) => text.includes(word)) ? pattern.exec(text) : null;
  return { exec, test: (text) => exec(text) !== null };
}
