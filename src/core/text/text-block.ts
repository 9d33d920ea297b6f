export type BlockKind = "paragraph" | "heading" | "list-item" | "quote" | "cell" | "code";

/** A line of the body without its tree: what extraction hands to analysis. Plain data. */
export interface TextBlock {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, else `null`. */
  readonly level: number | null;
  /** The very characters of its text nodes, joined; no line break in it, no white space at its ends. */
  readonly text: string;
  /** Offset of `text` in the article's `textContent`, UTF-16 units. */
  readonly start: number;
  /** All of its text stands in `b` or `strong`. */
  readonly bold: boolean;
  /** All of its text stands in links. */
  readonly linked: boolean;
  /** How it stands out from the text around, as the rebuilding walk noted it (`data-look`): center, large, coloured. */
  readonly looks: readonly string[];
  /** A line break alone parts it from the line before: both stand in one block element. */
  readonly goesOn?: boolean;
}

/** The lines of a plain text as blocks, for analyses of text alone. */
export function blocksOfText(text: string): TextBlock[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const block: TextBlock = {
      kind: "paragraph",
      level: null,
      text: line,
      start,
      bold: false,
      linked: false,
      looks: [],
    };
    start += line.length + 1;
    return block;
  });
}
