import type { TextBlock } from "../text/text-block.ts";
import { readEnumerator } from "./enumerator.ts";
import { isNoHeading } from "./not-headings.ts";
import { widthOf } from "./text-width.ts";

/** A heading that its page sets in several lines, as one. */
export interface WholeLine {
  readonly block: TextBlock;
  /** Blocks that it takes. */
  readonly lines: number;
}

/** The first line of a split title ends so: 黨建+業務工作——. */
const CONTINUES = /(?:—|--|――|：|:)$/u;

/** A heading has no more lines than these, nor is it wider, in Chinese characters. */
const MOST_JOINED = 3;
const WIDEST = 60;

/**
 * The line at an index with those that continue it: of one heading or one bold paragraph, parted by line breaks alone;
 * of one quotation; or behind a dash or a colon.
 */
export function joinLines(blocks: readonly TextBlock[], index: number): WholeLine {
  let block = blocks[index] ?? EMPTY;
  let lines = 1;
  for (let next = blocks[index + 1]; next && lines < MOST_JOINED; next = blocks[index + lines]) {
    if (!continues(block, next) || widthOf(block.text) + widthOf(next.text) > WIDEST) break;
    block = { ...block, text: block.text + (CONTINUES.test(block.text) ? "" : " ") + next.text };
    lines++;
  }
  return { block, lines };
}

const EMPTY: TextBlock = {
  kind: "paragraph",
  level: null,
  text: "",
  start: 0,
  bold: false,
  linked: false,
  looks: [],
};

function continues(block: TextBlock, next: TextBlock): boolean {
  const isAlike =
    block.kind === next.kind &&
    block.level === next.level &&
    block.bold === next.bold &&
    block.looks.join() === next.looks.join();
  if (!isAlike || readEnumerator(next.text) || /[。！？；]$/u.test(next.text)) return false;
  if (CONTINUES.test(block.text)) return !isNoHeading(block.text);
  const isMarked = block.kind === "heading" || block.bold;
  if (!isMarked || /[。！？；]$/u.test(block.text)) return false;
  return next.goesOn === true || (opens(block.text) && closes(next.text));
}

const opens = (text: string): boolean => /[“「『][^”」』]*$/u.test(text);
const closes = (text: string): boolean => /^[^“「『]*[”」』]/u.test(text);
