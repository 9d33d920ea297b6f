import { isElement, isText, tagOf } from "./dom.ts";

/** What a walk does at each node; `tag` is the element's name in lower case. */
export interface Visitor {
  /** False: leave out what stands inside; `leave` is then not called. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element, tag: string): void;
  /** The text of one node, or of all the nodes of an element that holds nothing else. */
  text(text: string): void;
}

/** A node whose children are being visited. */
interface Opened {
  readonly node: Node;
  readonly tag: string;
}

/**
 * Visits a tree in document order without recursion: pages nest thousands of levels deep. Each node is asked as little
 * as can be: to a content script, the answers of the DOM are what a walk over 100,000 elements costs.
 */
export function walk(root: Node, visitor: Visitor): void {
  const opened: Opened[] = [];
  let node: Node | null = root;
  while (node) node = enterNode(node, visitor, opened) ?? nextAfter(node, visitor, opened);
}

/** The first child to visit, or `null`. */
function enterNode(node: Node, visitor: Visitor, opened: Opened[]): Node | null {
  if (isText(node)) {
    visitor.text(node.data);
    return null;
  }
  const element = isElement(node) ? node : null;
  const tag = element ? tagOf(element) : "";
  if (element && !visitor.enter(element, tag)) return null;
  if (element && !element.firstElementChild) {
    const text = element.textContent;
    if (text) visitor.text(text);
    visitor.leave(element, tag);
    return null;
  }
  const first = node.firstChild;
  if (first) opened.push({ node, tag });
  return first;
}

/** The node after this one and all that is finished with it. */
function nextAfter(node: Node, visitor: Visitor, opened: Opened[]): Node | null {
  let at = node;
  while (opened.length > 0) {
    const next = at.nextSibling;
    if (next) return next;
    const left = opened.pop();
    if (!left) break;
    if (isElement(left.node)) visitor.leave(left.node, left.tag);
    at = left.node;
  }
  return null;
}
