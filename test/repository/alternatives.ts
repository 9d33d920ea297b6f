/** The alternatives of one group of an expression, and what follows the group. */
export interface Alternatives {
  readonly words: readonly string[];
  readonly after: string;
}

/** What a group begins with: `(?:`, `(?<!`, `(?<name>`. */
const GROUP_HEAD = /^\?(?::|<?[=!]|<\w+>)/;

/** Every group of an expression's source, inner ones first, the expression itself last. */
export function alternativesIn(source: string): Alternatives[] {
  const found: Alternatives[] = [];
  const open: { words: string[]; start: number }[] = [{ words: [""], start: 0 }];
  for (let at = 0; at < source.length; at++) {
    const group = open.at(-1);
    if (!group) return found;
    const { words } = group;
    const atom = /^(?:\\.|\[(?:\\.|[^\]\\])*\]|.)/su.exec(source.slice(at))?.[0] ?? "";
    if (atom === "|") words.push("");
    else if (atom === "(") open.push({ words: [""], start: at });
    else if (atom === ")") {
      open.pop();
      const head = GROUP_HEAD.exec(words[0] ?? "")?.[0].length ?? 0;
      found.push({ words: [words[0]?.slice(head) ?? "", ...words.slice(1)], after: source.slice(at + 1) });
      extendLast(open.at(-1)?.words, source.slice(group.start, at + 1));
    } else extendLast(words, atom);
    at += atom.length - 1;
  }
  return [...found, { words: open[0]?.words ?? [], after: "" }];
}

function extendLast(words: string[] | undefined, text: string): void {
  if (words) words[words.length - 1] += text;
}
