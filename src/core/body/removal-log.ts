import type { Removal, RemovalReason } from "../article.ts";
import { isElement } from "../page/dom.ts";
import { visibleText } from "./prune/visible-text.ts";

/** Attribute of the empty `<span>` that stands where clutter was taken out of the tree. */
export const REMOVAL_MARK = "data-removal";

/** Clutter that was taken out, with its sanitised tree so that the reader can put it back. */
export interface RemovedPart extends Removal {
  readonly part: HTMLElement | null;
}

/** That something is clutter: of what kind, and by which rule. */
export interface Judgement {
  readonly reason: RemovalReason;
  readonly rule: string;
}

/** Clutter as it stood in the page or in the body; not yet rebuilt. */
export interface LoggedRemoval extends Judgement {
  readonly id: string;
  /** A line a block. */
  readonly text: string;
  /** May still stand in the page, which is never changed: read it, don't move it. */
  readonly node: Node;
}

export interface RemovalLog {
  /** Takes a node out of the tree, leaves a mark in its place, and remembers it. A node without text goes unmarked. */
  take(node: Element, judgement: Judgement): void;
  /** Remembers a node of the page that is left out of the body, with a mark at the end of `parent`. */
  leaveOut(node: Node, judgement: Judgement, parent: Element): void;
  readonly entries: readonly LoggedRemoval[];
  /** Puts the entries into the order of their marks in `root`. */
  sortBy(root: Element): void;
}

interface Entry extends LoggedRemoval {
  rule: string;
  text: string;
  node: Node;
  /** `node`, once it holds the parts of an entry that grew out of neighbours. */
  group: Element | null;
}

/** Between the names of the rules that took out neighbours for one reason. */
const RULES_BETWEEN = " + ";

/** An empty log. Neighbours taken for the same reason share an entry. Ids are `removal-1`, `removal-2` … */
export function startRemovalLog(prefix = "removal"): RemovalLog {
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();

  const log = (node: Node, { reason, rule }: Judgement, text: string): Entry => {
    const entry: Entry = { id: `${prefix}-${entries.length + 1}`, reason, rule, text, node, group: null };
    entries.push(entry);
    byId.set(entry.id, entry);
    return entry;
  };

  const joinNeighbour = (node: Element, { reason, rule }: Judgement, text: string): boolean => {
    const mark = markBefore(node.previousSibling);
    const neighbour = mark && byId.get(mark.getAttribute(REMOVAL_MARK) ?? "");
    if (!neighbour || neighbour.reason !== reason || neighbour.node.ownerDocument !== node.ownerDocument) {
      return false;
    }
    joinTo(neighbour, node, rule, text);
    return true;
  };

  return {
    entries,
    take(node, judgement) {
      const text = visibleText(node);
      if (text && joinNeighbour(node, judgement, text)) return;
      if (text) node.before(makeMark(log(node, judgement, text), node.ownerDocument));
      node.remove();
    },
    leaveOut(node, judgement, parent) {
      const text = visibleText(node);
      if (text) parent.append(makeMark(log(node, judgement, text), parent.ownerDocument));
    },
    sortBy(root) {
      const places = new Map([...marksIn(root)].map((id, place) => [id, place]));
      const placeOf = (entry: Entry): number => places.get(entry.id) ?? places.size;
      entries.sort((a, b) => placeOf(a) - placeOf(b));
    },
  };
}

function joinTo(neighbour: Entry, node: Element, rule: string, text: string): void {
  groupOf(neighbour).append(node);
  neighbour.text += `\n${text}`;
  if (!neighbour.rule.split(RULES_BETWEEN).includes(rule)) neighbour.rule += `${RULES_BETWEEN}${rule}`;
}

/** Ids of the marks that are left in a tree: what was taken out of the body rather than from around it. */
export function marksIn(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const mark of root.querySelectorAll(`[${REMOVAL_MARK}]`))
    ids.add(mark.getAttribute(REMOVAL_MARK) ?? "");
  return ids;
}

function makeMark(entry: Entry, document: Document): Element {
  const mark = document.createElement("span");
  mark.setAttribute(REMOVAL_MARK, entry.id);
  return mark;
}

function groupOf(entry: Entry): Element {
  if (entry.group) return entry.group;
  const own = entry.node as Element; // `take` logs elements
  entry.group = own.ownerDocument.createElement("div");
  entry.group.append(own);
  entry.node = entry.group;
  return entry.group;
}

/** The mark that `node` is, white space before it aside. */
function markBefore(node: Node | null): Element | null {
  let at = node;
  while (at && at.nodeType === 3 && !at.textContent?.trim()) at = at.previousSibling;
  return isElement(at) && at.hasAttribute(REMOVAL_MARK) ? at : null;
}
