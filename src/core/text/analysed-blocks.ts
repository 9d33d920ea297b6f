import type { TextBlock } from "./text-block.ts";

/**
 * UTF-16 units of a text that are read for its script, figures, people and dates. Beyond, a page is a
 * book or a dump of data, and reading it all would keep its reader waiting for seconds.
 */
export const MOST_ANALYSED = 60_000;

/** The blocks from the beginning that fit into what is analysed. */
export function analysedBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const end = blocks.findIndex((block) => block.start + block.text.length > MOST_ANALYSED);
  return end < 0 ? blocks : blocks.slice(0, end);
}
