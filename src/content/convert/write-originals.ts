import { isElement, isText, tagOf } from "../../core/page/dom.ts";
import { READ_ATTRIBUTE_NAMES } from "./page-strings.ts";
import type { TextMemory } from "./text-memory.ts";

/** Text and elements, as NodeFilter numbers them: it is no value in a page without a window. */
const SHOWN = 0x1 | 0x4;

/** What a filter answers to pass over a node and what stands in it, and to take it. */
const [TAKEN, PASSED_OVER] = [1, 2];

/**
 * Writes what the page's site wrote into a copy of a part of the page, node for node like it but for what stands in
 * templates. The page itself stays as it is: to give it back and convert it again would lay it out twice.
 */
export function writeOriginals(live: Node, copy: Node, { originalOf }: Pick<TextMemory, "originalOf">): void {
  const [ofPage, ofCopy] = [nodesFrom(live), nodesFrom(copy)];
  let copied: Node | null = copy;
  for (let node: Node | null = live; node && copied; node = ofPage.nextNode(), copied = ofCopy.nextNode()) {
    if (isText(node)) (copied as Text).data = originalOf(node);
    else if (isElement(node) && isElement(copied)) writeAttributes(node, copied, originalOf);
  }
}

function writeAttributes(live: Element, copy: Element, originalOf: TextMemory["originalOf"]): void {
  if (!Element.prototype.hasAttributes.call(live)) return;
  for (const name of READ_ATTRIBUTE_NAMES) {
    const attribute = Element.prototype.getAttributeNode.call(live, name);
    if (attribute) Element.prototype.setAttribute.call(copy, name, originalOf(attribute));
  }
}

function nodesFrom(root: Node): TreeWalker {
  const top = root.ownerDocument ?? (root as Document);
  // A page may have an image of that name.
  return Document.prototype.createTreeWalker.call(top, root, SHOWN, ({ parentNode }) =>
    isElement(parentNode) && tagOf(parentNode) === "template" ? PASSED_OVER : TAKEN,
  );
}
