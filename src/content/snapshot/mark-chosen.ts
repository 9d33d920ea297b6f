import { isElement, isText, tagOf } from "../../core/page/dom.ts";
import { LIVE } from "../../platform/snapshot-format.ts";
import type { ChosenPart, ChosenText } from "./chosen-part.ts";
import { nodesOf, parentOf } from "./live-reads.ts";

/** What may hold a whole article. */
const CONTAINERS = new Set("article blockquote body center dd div figure form li main section td".split(" "));

/** The nodes between which a chosen part stands. */
export function endsOf(part: ChosenPart | null): Node[] {
  if (!part) return [];
  return "startContainer" in part ? [part.startContainer, part.endContainer] : [part];
}

/** The nodes of a fresh copy that stand where nodes of its original do; `null` for one that is not in it. */
export function copiesOf(nodes: readonly Node[], original: Element, copy: Element): (Node | null)[] {
  return nodes.map((node) => {
    const path: number[] = [];
    let at = node;
    while (at !== original) {
      const parent = parentOf(at);
      if (!parent) return null;
      path.unshift([...nodesOf(parent)].indexOf(at as ChildNode));
      at = parent;
    }
    return path.reduce<Node | null>((found, index) => found?.childNodes[index] ?? null, copy);
  });
}

/**
 * Marks in a copy of the page what its reader chose, and takes what was not chosen out of the block around it.
 *
 * @param ends  the copies of {@link endsOf} the part
 * @returns whether the copy holds it
 */
export function markChosen(part: ChosenPart | null, ends: readonly (Node | null)[]): boolean {
  const [start, end] = ends;
  if (!part || !start) return false;
  const root = "startContainer" in part ? end && shrunk(part, start, end) : start;
  if (!isElement(root)) return false;
  root.setAttribute(LIVE.root, "");
  return true;
}

/** The block around a stretch of text, without what stands before and behind the stretch. */
function shrunk({ startOffset, endOffset }: ChosenText, start: Node, end: Node): Element | null {
  const range = new Range();
  // A page that was converted in place is copied in its own characters, which may be fewer.
  range.setStart(start, Math.min(startOffset, lengthOf(start)));
  range.setEnd(end, Math.min(endOffset, lengthOf(end)));
  const root = blockAround(range.commonAncestorContainer);
  if (!root) return null;
  const rest = range.cloneRange();
  rest.collapse(false);
  rest.setEnd(root, root.childNodes.length);
  rest.deleteContents();
  rest.setStart(root, 0);
  rest.setEnd(range.startContainer, range.startOffset);
  rest.deleteContents();
  return root;
}

function blockAround(node: Node): Element | null {
  let at: Node | null = node;
  while (at && !(isElement(at) && CONTAINERS.has(tagOf(at)))) at = at.parentNode;
  return at;
}

function lengthOf(node: Node): number {
  return isText(node) ? node.length : node.childNodes.length;
}
