import { isElement } from "../../core/page/dom.ts";
import { localNameOf, nodesOf, parentOf } from "./live-reads.ts";

/**
 * A copy of a live tree in an inert document, its templates empty: no page shows what they hold, and the extension's
 * policy complains of the handlers in it.
 */
export function importTree<Live extends Node>(root: Live, inert: Document): Live {
  return importPart(root, withTemplates(root), inert);
}

/** The templates of a tree and all that stands around them. */
function withTemplates(root: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  if (!isElement(root)) return found;
  const templates = Element.prototype.querySelectorAll.call(root, "template");
  for (const template of localNameOf(root) === "template" ? [root, ...templates] : templates) {
    for (let at: Node | null = template; at && !found.has(at); at = at === root ? null : parentOf(at)) {
      found.add(at);
    }
  }
  return found;
}

function importPart<Live extends Node>(live: Live, around: ReadonlySet<Node>, inert: Document): Live {
  if (!around.has(live)) return inert.importNode(live, true);
  const copy = inert.importNode(live, false);
  if (!isElement(live) || localNameOf(live) === "template") return copy;
  for (const child of nodesOf(live)) copy.appendChild(importPart(child, around, inert));
  return copy;
}
