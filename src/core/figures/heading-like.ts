import { startWordsOf, wordAtStart } from "../text/edge-words.ts";
import type { TextBlock } from "../text/text-block.ts";

/** Shorter lines without an end are headings, titles or bylines, UTF-16 units. */
const LONGEST_HEADING = 40;

const FORMER_TITLE = startWordsOf("原标题 原標題 (原标题 (原標題 （原标题 （原標題");
const ENDS = new Set("。！？；：…!?;:.”」』");

/** Whether a line heads what follows, or might: its numbers give way to those of running text. */
export function isHeadingLike({ kind, text }: TextBlock): boolean {
  if (kind === "heading" || wordAtStart(text, FORMER_TITLE)) return true;
  return kind === "paragraph" && text.length <= LONGEST_HEADING && !ENDS.has(text.slice(-1));
}
