import { createInertDocument, isElement } from "../../page/dom.ts";
import { marksIn, REMOVAL_MARK, type RemovalLog, type RemovedPart } from "../removal-log.ts";
import type { SanitizeOptions } from "./rebuild-frame.ts";
import { rebuildTree } from "./rebuild-tree.ts";
import { makeRegular } from "./regular-markup.ts";

/**
 * Rebuilds the body from an allowlist of elements, attributes and address schemes, in an inert document. The tree
 * that comes back is one that an HTML parser makes, so that its source read again gives the same tree. `root` is
 * read, never changed; it may nest thousands of levels deep.
 *
 * White space is folded outside `pre`. Bold by style becomes `strong`; other looks become `data-look`.
 */
export function sanitizeBody(
  root: Element,
  removals: RemovalLog,
  options: SanitizeOptions,
): { body: HTMLElement; removedParts: readonly RemovedPart[] } {
  const document = createInertDocument(root.ownerDocument);
  const baseOf = readBases(options.url);
  const body = sanitizeNode(root, document, { ...options, base: baseOf(root) });
  const placed = marksIn(body);
  // Clutter that stood in other clutter: it is told of, and goes back with nothing of its own.
  const nested = new Set(removals.entries.flatMap(({ node }) => (isElement(node) ? [...marksIn(node)] : [])));
  const removedParts = removals.entries
    .filter(({ id }) => placed.has(id) || nested.has(id))
    .map(({ id, reason, rule, text, node }) =>
      placed.has(id)
        ? {
            id,
            reason,
            rule,
            text,
            part: sanitizeNode(node, document, { url: options.url, base: baseOf(node) }),
          }
        : { id: null, reason, rule, text, part: null },
    );
  return { body, removedParts };
}

/** One node of a page as a `div` of `document` that holds its safe copy. */
function sanitizeNode(node: Node, document: Document, options: SanitizeOptions): HTMLElement {
  const body = document.createElement("div");
  const isMark = isElement(node) && node.hasAttribute(REMOVAL_MARK);
  if (!isMark) rebuildTree(node, body, options);
  makeRegular(body);
  return body;
}

/** Answers for a node with the base address of its document, which is looked up once. */
function readBases(url: string): (node: Node) => string {
  const bases = new Map<Document, string>();
  return (node) => {
    const document = node.ownerDocument;
    if (!document) return url;
    const known = bases.get(document);
    if (known) return known;
    const stated = document.querySelector("base[href]")?.getAttribute("href") ?? "";
    const base = URL.canParse(stated, url) ? new URL(stated, url).href : url;
    bases.set(document, base);
    return base;
  };
}
