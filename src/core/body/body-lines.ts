import { type Block, readBlocks } from "../blocks.ts";
import { tagOf } from "../dom.ts";
import { countLetters, readsAsProse } from "./page-survey.ts";

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

/** Lines of the body in order. */
export function readBodyLines(body: Element): BodyLine[] {
  return readBlocks(body).map((block) => {
    const text = block.text.replace(/\s+/gu, " ").trim();
    const letters = countLetters(text);
    let linkLetters = 0;
    for (const { node } of block.runs) {
      if (isInLink(node, block.element)) linkLetters += countLetters(node.data);
    }
    return {
      block,
      text,
      letters,
      linkShare: letters > 0 ? Math.min(1, linkLetters / letters) : 0,
      isProse: readsAsProse(text, letters, linkLetters),
    };
  });
}

/** The element that holds the line and no other text, the largest inside `body`; `null` for a line between `<br>`. */
export function elementOf(line: BodyLine, body: Element): Element | null {
  let at: Element | null = null;
  const own = countLetters(line.block.element.textContent ?? "");
  if (own !== line.letters) return null;
  for (
    let next: Element | null = line.block.element;
    next && next !== body && !next.querySelector("img, iframe, video, audio, math");
    next = next.parentElement
  ) {
    if (next !== line.block.element && countLetters(next.textContent ?? "") !== own) break;
    at = next;
    if (next.parentElement && next.parentElement.childElementCount > 12) break;
  }
  return at;
}

function isInLink(node: Node, within: Element): boolean {
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (tagOf(at) === "a") return true;
    if (at === within) return false;
  }
  return false;
}
