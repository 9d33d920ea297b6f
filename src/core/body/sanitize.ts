import { createInertDocument, isElement, isText, tagOf } from "../dom.ts";
import { marksIn, REMOVAL_MARK, type RemovalLog, type RemovedPart } from "./removal-log.ts";

const ALLOWED = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code b strong i em u s sub sup br hr table thead tbody tfoot tr td th caption figure figcaption img a div".split(
    " ",
  ),
);

/** Rebuilds the body from an allowlist in an inert document, with absolute links and folded white space. */
export function sanitizeBody(
  root: Element,
  removals: RemovalLog,
  url: string,
): { body: HTMLElement; removedParts: readonly RemovedPart[] } {
  const document = createInertDocument(root.ownerDocument);
  const body = document.createElement("div");
  for (const child of root.childNodes) rebuild(child, body, url);
  const placed = marksIn(body);
  const removedParts = removals.entries
    .filter(({ id }) => placed.has(id))
    .map(({ id, reason, text, node }) => {
      const part = document.createElement("div");
      rebuild(node, part, url);
      return { id, reason, text, part };
    });
  return { body, removedParts };
}

function rebuild(node: Node, parent: Element, url: string): void {
  const document = parent.ownerDocument;
  if (isText(node)) {
    parent.append(document.createTextNode(node.data.replace(/\s+/gu, " ")));
  } else if (isElement(node)) {
    const mark = node.getAttribute(REMOVAL_MARK);
    if (mark) {
      const copy = document.createElement("span");
      copy.setAttribute(REMOVAL_MARK, mark);
      parent.append(copy);
      return;
    }
    const tag = tagOf(node);
    const target = ALLOWED.has(tag) ? document.createElement(tag) : parent;
    if (target !== parent) parent.append(target);
    for (const child of node.childNodes) rebuild(child, target, url);
  }
}
