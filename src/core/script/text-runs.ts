import { BLOCK_TAGS } from "../page/blocks.ts";
import { isElement, isText, tagOf } from "../page/dom.ts";
import { offsetMap } from "./offset-map.ts";

/** Text nodes that are read as one line: 头<b>发</b> is one word over two of them. */
export type TextGroup = readonly Text[];

/** Code, what readers type and what is never shown are no prose. */
const UNTOUCHED_TAGS = new Set(
  "code kbd pre samp var input textarea script style noscript template".split(" "),
);

/** Attributes whose text is shown or said. */
const TEXT_ATTRIBUTES = ["alt", "title", "aria-label"] as const;

/**
 * Text of a tree that is to be converted, in document order: nodes of one line together, across inline elements but not
 * across blocks, `<br>` and what stays as it is (code, and anything marked with a `lang` that is not Chinese).
 */
export function groupTextNodes(root: Element): TextGroup[] {
  const groups: Text[][] = [];
  let group: Text[] = [];
  const flush = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  const visit = (element: Element): void => {
    for (const child of element.childNodes) {
      if (isText(child)) group.push(child);
      else if (isElement(child)) enter(child);
    }
  };
  const enter = (element: Element): void => {
    const tag = tagOf(element);
    const isBorder = BLOCK_TAGS.has(tag) || tag === "br" || isUntouched(element);
    if (isBorder) flush();
    if (!isUntouched(element)) visit(element);
    if (isBorder) flush();
  };
  visit(root);
  flush();
  return groups.filter((nodes) => nodes.some((node) => node.data.trim() !== ""));
}

/** An attribute with text in it. */
export interface TextAttribute {
  readonly element: Element;
  readonly name: string;
  readonly text: string;
}

/** Attributes of a tree whose text is to be converted. */
export function findTextAttributes(root: Element): TextAttribute[] {
  return TEXT_ATTRIBUTES.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)]
      .filter((element) => !isInUntouched(element, root))
      .map((element) => ({ element, name, text: element.getAttribute(name) ?? "" })),
  );
}

/** Joined text of a group. */
export function textOfGroup(group: TextGroup): string {
  return group.map((node) => node.data).join("");
}

/** Maps offsets of a node's old text to its new one. */
export type NodeOffsets = (offset: number) => number;

/**
 * Writes a group's converted text back into its nodes: each gets what its own characters became. Returns for every node
 * how its offsets moved.
 */
export function writeGroup(group: TextGroup, converted: string): ReadonlyMap<Text, NodeOffsets> {
  const moved = offsetMap(textOfGroup(group), converted);
  const offsets = new Map<Text, NodeOffsets>();
  let start = 0;
  for (const node of group) {
    const [from, length] = [start, node.data.length];
    const newStart = moved(from);
    node.data = converted.slice(newStart, moved(from + length));
    offsets.set(node, (offset) => moved(from + offset) - newStart);
    start += length;
  }
  return offsets;
}

function isUntouched(element: Element): boolean {
  if (UNTOUCHED_TAGS.has(tagOf(element)) || isEditable(element)) return true;
  const lang = element.getAttribute("lang");
  return lang !== null && lang !== "" && !/^(?:zh|cmn)\b/iu.test(lang);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute("contenteditable");
  return editable !== null && editable !== "false";
}

/**
 * Whether an element stands in what stays as it is. `root` itself is not asked: `<html lang="en">` on a Chinese page is
 * a template's word, not the writer's.
 */
export function isInUntouched(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isUntouched(at)) return true;
  }
  return false;
}
