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

/** What is said beside a line and is no part of it: readings over characters. */
const READING_TAGS = new Set(["rt", "rp", "rtc"]);

/**
 * Text of a tree that is to be converted, in document order: nodes of one line together, across inline elements but not
 * across blocks, `<br>` and what stays as it is (code, and anything marked with a `lang` that is not Chinese). Readings over
 * characters are lines of their own, so that 干 and 净 in a `ruby` are one word.
 */
export function groupTextNodes(root: Element): TextGroup[] {
  return [...walkTextGroups(root)];
}

/** The same, one by one, so that a long page can be gone through in slices of time. */
export function* walkTextGroups(root: ParentNode & Node): Generator<TextGroup> {
  let group: Text[] = [];
  const isWorth = (nodes: TextGroup): boolean => nodes.some((node) => node.data.trim() !== "");
  function* flush(): Generator<TextGroup> {
    const done = group;
    group = [];
    if (isWorth(done)) yield done;
  }
  function* enter(element: Element): Generator<TextGroup> {
    const tag = tagOf(element);
    if (READING_TAGS.has(tag)) {
      const line = group;
      group = [];
      yield* visit(element);
      yield* flush();
      group = line;
      return;
    }
    const untouched = isUntouched(element);
    const isBorder = untouched || BLOCK_TAGS.has(tag) || tag === "br";
    if (isBorder) yield* flush();
    if (!untouched) yield* visit(element);
    if (isBorder) yield* flush();
  }
  function* visit(element: ParentNode & Node): Generator<TextGroup> {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) group.push(child);
      else if (isElement(child)) yield* enter(child);
    }
  }
  yield* visit(root);
  yield* flush();
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

/** Joined text of a group, without soft hyphens: 干 and 净 with one between them are a word. */
export function textOfGroup(group: TextGroup): string {
  return withoutSoftHyphens(group.map((node) => node.data).join(""));
}

/** A text without the marks of where a line may break in a word. */
export function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, "") : text;
}

const SOFT_HYPHEN = "\u00ad";

/** Maps offsets of a node's old text to its new one. */
export type NodeOffsets = (offset: number) => number;

/**
 * Writes a group's converted text back into its nodes: each gets what its own characters became. Returns for every node
 * how its offsets moved.
 */
export function writeGroup(group: TextGroup, converted: string): ReadonlyMap<Text, NodeOffsets> {
  const text = group.map((node) => node.data).join("");
  const whole = withSoftHyphens(text, converted);
  const moved = offsetMap(text, whole);
  const offsets = new Map<Text, NodeOffsets>();
  let start = 0;
  for (const node of group) {
    const [from, length] = [start, node.data.length];
    const newStart = moved(from);
    node.data = whole.slice(newStart, moved(from + length));
    offsets.set(node, (offset) => moved(from + offset) - newStart);
    start += length;
  }
  return offsets;
}

/** What each part of a text became, given the whole of them converted without its soft hyphens. */
export function convertedParts(parts: readonly string[], converted: string): string[] {
  const text = parts.join("");
  const whole = withSoftHyphens(text, converted);
  if (parts.length === 1) return [whole];
  const moved = offsetMap(text, whole);
  let start = 0;
  return parts.map((part) => {
    const from = moved(start);
    start += part.length;
    return whole.slice(from, moved(start));
  });
}

/** A converted text with the soft hyphens that its original has, where they went. */
function withSoftHyphens(text: string, converted: string): string {
  const pieces = text.split(SOFT_HYPHEN);
  if (pieces.length === 1) return converted;
  const moved = offsetMap(pieces.join(""), converted);
  let start = 0;
  return pieces
    .map((piece) => {
      const from = moved(start);
      start += piece.length;
      return converted.slice(from, moved(start));
    })
    .join(SOFT_HYPHEN);
}

/** Whether an element and what stands in it stay as they are. */
export function isUntouched(element: Element): boolean {
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
