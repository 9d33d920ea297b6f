import type { Removal, RemovalReason } from "../article.ts";
import { isElement } from "../dom.ts";

/** Attribute of the empty `<span>` that stands where clutter was taken out of the tree. */
export const REMOVAL_MARK = "data-removal";

/** Clutter that was taken out, with its sanitised tree so that the reader can put it back. */
export interface RemovedPart extends Removal {
  readonly part: HTMLElement | null;
}

/** Clutter as it was taken from the cloned page; not yet sanitised. */
export interface LoggedRemoval {
  readonly id: string;
  readonly reason: RemovalReason;
  readonly text: string;
  readonly node: Node;
}

export interface RemovalLog {
  /** Takes a node out of the tree, leaves a mark in its place, and remembers it. */
  take(node: Node, reason: RemovalReason): void;
  readonly entries: readonly LoggedRemoval[];
}

/** An empty log. Ids are `removal-1`, `removal-2` … in the order taken. */
export function startRemovalLog(): RemovalLog {
  const entries: LoggedRemoval[] = [];
  return {
    entries,
    take(node, reason) {
      const text = (node.textContent ?? "").replace(/\s+/gu, " ").trim();
      const id = `removal-${entries.length + 1}`;
      const document = node.ownerDocument;
      if (document && text) {
        const mark = document.createElement("span");
        mark.setAttribute(REMOVAL_MARK, id);
        node.parentNode?.replaceChild(mark, node);
        entries.push({ id, reason, text, node });
      } else {
        node.parentNode?.removeChild(node);
      }
    },
  };
}

/** Ids of the marks that are left in a tree: what was taken out of the body rather than from around it. */
export function marksIn(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const mark of root.querySelectorAll(`[${REMOVAL_MARK}]`)) {
    if (isElement(mark)) ids.add(mark.getAttribute(REMOVAL_MARK) ?? "");
  }
  return ids;
}
