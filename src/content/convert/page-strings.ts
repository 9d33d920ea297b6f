import { isElement, tagOf } from "../../core/page/dom.ts";
import { isUntouched, walkTextGroups } from "../../core/script/text-runs.ts";
import type { Slot } from "./text-memory.ts";

/** Strings that are read as one: the text nodes of a line, or an attribute. */
export type Line = readonly Slot[];

/** A tree of its own: a document, or an open shadow root in one. */
export type TreeRoot = Document | ShadowRoot;

/** Attributes that people read or hear, with the elements that have them read; what a form submits is none. */
const READ_ATTRIBUTES: readonly (readonly [name: string, selector: string])[] = [
  ["title", "*"],
  ["alt", "img, area, input"],
  ["placeholder", "input, textarea"],
  ["aria-label", "*"],
  ["label", "optgroup, option, track"],
  // A button with a name submits its value.
  ["value", "input[type=button i], input[type=reset i], input[type=submit i]:not([name])"],
];

/** Names of the attributes that may be converted, for who watches them. */
export const READ_ATTRIBUTE_NAMES: readonly string[] = READ_ATTRIBUTES.map(([name]) => name);

const ANY_READ = READ_ATTRIBUTES.map(([name]) => `[${name}]`).join(",");

/** Tags whose text is what readers type, while their attributes are the page's. */
const FIELDS: ReadonlySet<string> = new Set(["input", "textarea"]);

/** Lines of a tree that are to be converted, one by one; those of trees inside it are not among them. */
export function* linesOf(root: ParentNode & Node): Generator<Line> {
  yield* walkTextGroups(root);
  if (isElement(root)) yield* attributesOf(root);
  for (const element of root.querySelectorAll(ANY_READ)) yield* attributesOf(element);
}

/** Attributes of one element that are to be converted. */
export function* attributesOf(element: Element): Generator<Line> {
  const own = READ_ATTRIBUTES.flatMap(([name, selector]) => {
    const attribute = element.getAttributeNode(name);
    return attribute && attribute.value.trim() !== "" && element.matches(selector) ? [attribute] : [];
  });
  if (own.length === 0 || staysAsItIs(element)) return;
  for (const attribute of own) yield [attribute];
}

function staysAsItIs(element: Element): boolean {
  const isField = FIELDS.has(tagOf(element)) && isForeign(element) === false;
  const top = element.ownerDocument.documentElement;
  for (let at = isField ? element.parentElement : element; at && at !== top; at = at.parentElement) {
    if (isUntouched(at)) return true;
  }
  return false;
}

function isForeign(element: Element): boolean {
  const lang = element.getAttribute("lang");
  return lang !== null && lang !== "" && !/^(?:zh|cmn)\b/iu.test(lang);
}

/** The trees inside a tree: open shadow roots and frames of the same origin, and theirs. */
export function treesIn(root: ParentNode & Node): readonly TreeRoot[] {
  const found: TreeRoot[] = [];
  const elements = isElement(root) ? [root, ...root.querySelectorAll("*")] : root.querySelectorAll("*");
  for (const element of elements) {
    const tree = element.shadowRoot ?? frameDocument(element);
    if (tree) found.push(tree, ...treesIn(tree));
  }
  return found;
}

/** `null` for what is no frame, and for a frame of another origin. */
export function frameDocument(element: Element): Document | null {
  if (tagOf(element) !== "iframe" && tagOf(element) !== "frame") return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    // Some browsers throw where others say null.
    return null;
  }
}

/** Whether a node is a page of its own: the page, or the one in a frame. */
export function isDocument(node: Node): node is Document {
  return "documentElement" in node;
}
