import type { TextBlock } from "../text/text-block.ts";
import { type Enumerator, readEnumerator } from "./enumerator.ts";

/** A line that may head a section, with the line that continues it. */
export interface HeadingLine {
  /** Index of its first block. */
  readonly index: number;
  /** Blocks that it takes: 1, or 2 for a title that is split over two lines. */
  readonly lines: number;
  readonly text: string;
  readonly style: HeadingStyle;
  readonly enumerator: Enumerator | null;
}

/** What a line's form says it is; lines of one article that are headings share a style. */
export type HeadingStyle =
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "bold"
  | "bracket"
  | "symbol"
  | "enumerated"
  | "large"
  | "center"
  | "coloured"
  | "plain";

/** A heading of the page may be a whole sentence, as those of interviews and reviews are. */
const LONGEST_REAL = 90;

/** Longest line, in characters of Chinese, that can be a heading when it is marked as one; Latin text takes twice that. */
const LONGEST_MARKED = 50;

/** The same for a line that nothing marks. */
const LONGEST_PLAIN = 32;

/** The line as a heading would be, or `null` where its form rules that out. Says nothing of its neighbours yet. */
export function readHeadingLine(block: TextBlock, index: number): HeadingLine | null {
  const { text } = block;
  if (block.kind === "cell" || block.kind === "code") return null;
  const style = styleOf(block);
  const isMarked = style !== "plain";
  const isReal = block.kind === "heading";
  const longest = isReal ? LONGEST_REAL : isMarked ? LONGEST_MARKED : LONGEST_PLAIN;
  if (widthOf(text) > longest || widthOf(text) < 2) return null;
  if ((isReal ? ENDS_REAL : isMarked ? ENDS_MARKED : ENDS_PLAIN).test(text)) return null;
  if (!isMarked && (block.kind !== "paragraph" || /[，。；,;]|\d{4}[-/]\d{1,2}[-/]\d/u.test(text)))
    return null;
  return { index, lines: 1, text, style, enumerator: readEnumerator(text) };
}

/** Sentences end so, headings don't. */
const ENDS_REAL = /[。；;，,、]$/u;
const ENDS_MARKED = /[。；;，,、….](?:[”"』」’)）])?$/u;
const ENDS_PLAIN = /[。；;，,、….！!：:～~](?:[”"』」’)）])?$|[)）\]】>》]$/u;

/** Width in Chinese characters: two Latin letters take the room of one. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 0.5 : 1;
  return width;
}

function styleOf(block: TextBlock): HeadingStyle {
  if (block.kind === "heading") return HEADING_STYLES[(block.level ?? 2) - 1] ?? "h2";
  if (block.bold) return "bold";
  if (/^[【〔［[][^】〕］\]]+[】〕］\]]$/u.test(block.text)) return "bracket";
  if (block.kind === "list-item") return "plain";
  if (readEnumerator(block.text)) return "enumerated";
  if (/^[■◆▲●★▶►◎□◇▍▌❑❖※]\s*[^\s■◆▲●★]/u.test(block.text)) return "symbol";
  return (["large", "center", "coloured"] as const).find((look) => block.looks.includes(look)) ?? "plain";
}

const HEADING_STYLES = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;
