import type { TextBlock } from "../text/text-block.ts";

/** Shorter lines without an end are headings, titles or bylines, UTF-16 units. */
const LONGEST_HEADING = 40;

/** Whether a line heads what follows, or might: its numbers give way to those of running text. */
export function isHeadingLike({ kind, text }: TextBlock): boolean {
  if (kind === "heading" || /^[(（]?原[标標][题題]/u.test(text)) return true;
  return kind === "paragraph" && text.length <= LONGEST_HEADING && !/[。！？；：…!?;:.”」』]$/u.test(text);
}
