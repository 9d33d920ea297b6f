import type { Block, TextRun } from "../../page/blocks.ts";
import { isElement, tagOf } from "../../page/dom.ts";
import { oneLine } from "../../text/one-line.ts";
import { countLetters, readsAsProse } from "../../text/prose.ts";

/** A line of the composed body, with what trimming weighs. */
export interface BodyLine {
  readonly block: Block;
  /** White space folded. */
  readonly text: string;
  readonly letters: number;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly isProse: boolean;
}

/** Share of links from which a line is a link, not a sentence with one. */
export const LINK_LINE_SHARE = 0.75;

/** The blocks of a composed body as lines to judge, in order. */
export function readBodyLines(blocks: readonly Block[]): BodyLine[] {
  return blocks.map((block) => {
    const text = oneLine(block.text);
    const letters = countLetters(text);
    let linkLetters = 0;
    for (const { node, inLink } of block.runs) if (inLink) linkLetters += countLetters(node.data);
    return {
      block,
      text,
      letters,
      linkShare: letters > 0 ? Math.min(1, linkLetters / letters) : 0,
      isProse: readsAsProse(text, letters, linkLetters),
    };
  });
}

/** True for text in a link to a place of its own page. */
export function leadsIntoPage({ node }: TextRun): boolean {
  return node.parentElement?.closest("a[href^='#']") != null;
}

/** The largest element inside `body` that holds the line and nothing else; `null` for a line between two `<br>`. */
export function elementOf(line: BodyLine, body: Element): Element | null {
  let at = line.block.element;
  if (at === body || countLetters(at.textContent ?? "") !== line.letters) return null;
  while (at.parentElement && at.parentElement !== body && isAlone(at)) at = at.parentElement;
  return at;
}

/** True for an element without a neighbour that a reader would see; the nearest neighbours are asked first. */
function isAlone(element: Element): boolean {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    if (isSeen(before)) return false;
  }
  for (let after = element.nextSibling; after; after = after.nextSibling) {
    if (isSeen(after)) return false;
  }
  return true;
}

function isSeen(node: Node): boolean {
  if (node.textContent?.trim()) return true;
  return isElement(node) && (SEEN_TAGS.has(tagOf(node)) || node.querySelector(SEEN) !== null);
}

const SEEN_TAGS = new Set(["img", "iframe", "video", "audio", "math"]);
const SEEN = [...SEEN_TAGS].join(",");
