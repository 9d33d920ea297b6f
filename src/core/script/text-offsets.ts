import { readBlocks } from "../page/blocks.ts";
import { isElement, isText } from "../page/dom.ts";
import type { Span } from "../text/span.ts";
import type { NodeOffsets } from "./text-runs.ts";

/** A copy of a body whose text was rewritten, and where the original's places are in it. */
export interface FollowedText {
  /** The copy's lines, a line a block. */
  readonly textContent: string;
  /** Where a stretch of the original's `textContent` is now. */
  spanOf(span: Span): Span;
}

/**
 * Follows places of `textContent` from a body into a copy of it. Call it before the copy's nodes are rewritten, and
 * what it returns afterwards, with how the offsets of each of the copy's nodes moved (absent: not at all).
 */
export function followText(
  original: Element,
  copy: Element,
): (moved: ReadonlyMap<Text, NodeOffsets>) => FollowedText {
  const copies = textNodesOf(copy);
  const copyOf = new Map(textNodesOf(original).map((node, index) => [node, copies[index]]));
  const oldBlocks = readBlocks(original);

  return (moved) => {
    const newBlocks = readBlocks(copy);
    const newStarts = new Map<Text, number>();
    for (const { start, runs } of newBlocks)
      for (const run of runs) newStarts.set(run.node, start + run.start);
    const last = oldBlocks.at(-1);
    const places = new Uint32Array((last ? last.start + last.text.length : 0) + 1);
    oldBlocks.forEach((block, index) => {
      const newBlock = newBlocks[index];
      const [first, end] = [newBlock?.start ?? 0, (newBlock?.start ?? 0) + (newBlock?.text.length ?? 0)];
      for (const run of block.runs) {
        const node = copyOf.get(run.node);
        const offsets = node && moved.get(node);
        const newStart = (node && newStarts.get(node)) ?? first;
        for (let at = Math.max(0, -run.start); at <= run.node.data.length; at++) {
          const place = newStart + (offsets ? offsets(at) : at);
          if (run.start + at <= block.text.length)
            places[block.start + run.start + at] = clamp(place, first, end);
        }
      }
    });
    return {
      textContent: newBlocks.map((block) => block.text).join("\n"),
      spanOf: ({ start, end }) => ({ start: places[start] ?? 0, end: places[end] ?? 0 }),
    };
  };
}

function clamp(place: number, low: number, high: number): number {
  return Math.min(Math.max(place, low), high);
}

function textNodesOf(root: Node): Text[] {
  const nodes: Text[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) nodes.push(node);
    else if (isElement(node)) for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return nodes;
}
