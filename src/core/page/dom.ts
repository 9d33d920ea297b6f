/** The only place where text becomes DOM, and DOM becomes text. Nothing here touches the live document. */

/** As in Node and NodeFilter, which are no names everywhere. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** That one node comes after another. */
export const FOLLOWING = 4;
export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 4;

/** Narrows without `instanceof`, which fails across windows and jsdom realms. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === ELEMENT_NODE;
}

/** Narrows without `instanceof`, which fails across windows and jsdom realms. */
export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === TEXT_NODE;
}

/**
 * What a node's own kind answers to a name: of a document and of a form the page answers, with an image or a control that
 * bears it.
 */
export function askOf<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

/** Child elements in order; `children` is a live list, which jsdom makes anew for every element and asked again. */
export function* childElements(element: Element): Generator<Element> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) yield child;
}

/** Whether one node begins before another. */
export function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** The elements below one, in order: a selector in an inert document costs jsdom many times as much. */
export function* elementsBelow(root: Element): Generator<Element> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  // It shows elements alone.
  while (walker.nextNode()) yield walker.currentNode as Element;
}

/** A document without a window: it loads no image, runs no script and fires no handler. */
export function createInertDocument(near: Document): Document {
  return near.implementation.createHTMLDocument("");
}

/** What the source of a fragment holds, in an inert document: the text of a `noscript` of a live page. */
export function parseFragment(html: string, near: Document): Element {
  const holder = createInertDocument(near).createElement("div");
  holder.innerHTML = html;
  return holder;
}

/** HTML source of what stands inside `root`. */
export function contentHtml(root: Element): string {
  return root.innerHTML;
}

/** Lower-case tag name; XHTML and HTML documents differ in case. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** UTF-16 units of class names that tell one element from another; a longer list costs each of its lines. */
const CLASS_REACH = 200;

/** Tag and class, by which boxes that are built alike are known: `div card wide`. */
export function formOf(element: Element): string {
  return `${tagOf(element)} ${(element.getAttribute("class") ?? "").slice(0, CLASS_REACH)}`.trim();
}

/** A namespace of no meaning. */
const NO_STYLE = "urn:jingdu:noted";

/**
 * Notes a style on an element: `getAttribute("style")` finds it, and no browser takes it for one. (A real one meets the
 * policy of the extension's pages, which forbids it even in a document that is never shown.)
 */
export function noteStyle(element: Element, style: string): void {
  element.setAttributeNS(NO_STYLE, "style", style);
}
