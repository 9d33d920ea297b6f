import { isElement, isText } from "./dom.ts";

/** What a walk does at each node. */
export interface Visitor {
  /** False: leave out what stands inside; `leave` is then not called. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Visits a tree in document order without recursion: pages nest thousands of levels deep. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) {
    let inside: Node | null = null;
    if (isText(node)) visitor.text(node);
    else if (!isElement(node) || visitor.enter(node)) {
      inside = node.firstChild;
      if (!inside && isElement(node)) visitor.leave(node);
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (isElement(node)) visitor.leave(node);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}
