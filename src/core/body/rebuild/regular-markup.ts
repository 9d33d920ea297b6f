import { BLOCK_TAGS } from "../../page/blocks.ts";
import { isElement, isText, tagOf } from "../../page/dom.ts";
import { REMOVAL_MARK } from "../removal-log.ts";
import { LOOK } from "./text-looks.ts";

/** What may hold a lone paragraph's text without the paragraph. */
const HOLDERS = new Set("li td th dt dd figcaption caption summary h1 h2 h3 h4 h5 h6".split(" "));

/** Level of the article's first headings: the title is 1. */
const TOP_LEVEL = 2;

/**
 * Brings a rebuilt body into the form that a parser leaves as it is: no block in a `p`, text beside blocks in
 * paragraphs of its own, a `div` only where it says something, heading levels without gaps. Its text stays.
 */
export function makeRegular(body: Element): void {
  // Inner boxes stand after outer ones in document order.
  const loose = new Set<Element>();
  for (const box of [...body.querySelectorAll("p, div, blockquote")].reverse()) regularise(box, loose);
  for (const box of loose) if (box.parentElement) unwrapChildren(box.parentElement, loose);
  makeParagraphs(body);
  regulariseHeadings(body);
}

/** `loose` holds the boxes that say nothing: they go when their parent's turn comes, all in one go. */
function regularise(box: Element, loose: Set<Element>): void {
  unwrapChildren(box, loose);
  const tag = tagOf(box);
  if (tag === "p" && !box.firstElementChild) return;
  const parent = box.parentElement;
  if (tag === "p" && !hasBlockInside(box) && !box.querySelector("br")) return;
  if (!parent || tagOf(parent) === "dl") return;
  const isLone = HOLDERS.has(tagOf(parent)) && !box.previousSibling && !box.nextSibling && isBare(box);
  if (!isLone || hasBlockInside(box)) makeParagraphs(box);
  if (tag === "blockquote") return;
  if (isBare(box)) loose.add(box);
  else if (tag === "p") rename(box, "div");
}

/**
 * Wraps each run of inline nodes in a `p`; two line breaks in a row part paragraphs. The children pass through a
 * fragment, and none is reached through `childNodes`: in jsdom a node put in before a sibling, and any change to a
 * node whose `childNodes` were once asked for, takes as long as the list is.
 */
function makeParagraphs(box: Element): void {
  if (hasBlocksAlone(box)) return;
  const children = box.ownerDocument.createDocumentFragment();
  let paragraph: Element | null = null;
  let breaks: Element[] = [];
  for (let node = box.firstChild; node; node = box.firstChild) {
    if (isElement(node) && tagOf(node) === "br") {
      breaks.push(node);
      if (breaks.length > 1) paragraph = null;
      node.remove();
    } else if (isElement(node) && (BLOCK_TAGS.has(tagOf(node)) || hasBlockInside(node))) {
      paragraph = null;
      breaks = [];
      children.append(node);
    } else if (!paragraph && isNothingYet(node)) {
      children.append(node);
    } else {
      if (paragraph) paragraph.append(...breaks);
      breaks = [];
      paragraph ??= children.appendChild(startParagraph(box));
      paragraph.append(node);
    }
  }
  box.append(children);
}

/** True where no text stands beside the blocks. */
function hasBlocksAlone(box: Element): boolean {
  for (let node = box.firstChild; node; node = node.nextSibling) {
    const isBlock = isElement(node) && BLOCK_TAGS.has(tagOf(node));
    if (!isBlock && !isNothingYet(node)) return false;
  }
  return true;
}

function startParagraph(box: Element): Element {
  const paragraph = box.ownerDocument.createElement("p");
  const look = box.getAttribute(LOOK);
  if (look) paragraph.setAttribute(LOOK, look);
  return paragraph;
}

/** White space and marks of removals make no paragraph. */
function isNothingYet(node: Node): boolean {
  return isText(node) ? node.data.trim() === "" : isElement(node) && node.hasAttribute(REMOVAL_MARK);
}

function regulariseHeadings(body: Element): void {
  const headings = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = [...new Set(headings.map(tagOf))].sort();
  for (const heading of headings) {
    const level = `h${Math.min(6, TOP_LEVEL + levels.indexOf(tagOf(heading)))}`;
    if (tagOf(heading) !== level) rename(heading, level);
  }
}

function hasBlockInside(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCK_TAGS.has(tagOf(child)) || hasBlockInside(child)) return true;
  }
  return false;
}

/** No place to jump to, and no language of its own. */
function isBare(element: Element): boolean {
  return !element.id && !element.hasAttribute("lang") && !element.hasAttribute("dir");
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  while (element.firstChild) renamed.append(element.firstChild);
  element.replaceWith(renamed);
}

/** Puts what the loose children hold in their place. Through a fragment, for the reason that makeParagraphs gives. */
function unwrapChildren(parent: Element, loose: Set<Element>): void {
  if (loose.size === 0 || !hasLooseChild(parent, loose)) return;
  const children = parent.ownerDocument.createDocumentFragment();
  for (let node = parent.firstChild; node; node = parent.firstChild) {
    if (isElement(node) && loose.delete(node)) {
      while (node.firstChild) children.append(node.firstChild);
      node.remove();
    } else {
      children.append(node);
    }
  }
  parent.append(children);
}

function hasLooseChild(parent: Element, loose: ReadonlySet<Element>): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (loose.has(child)) return true;
  }
  return false;
}
