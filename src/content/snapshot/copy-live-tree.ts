import { isElement } from "../../core/page/dom.ts";
import type { Look } from "../../core/page/look.ts";
import { lookText } from "../../core/page/look-text.ts";
import { SPEECHLESS_TAGS } from "../../core/page/survey.ts";
import { LIVE } from "../../platform/snapshot-format.ts";
import {
  baseOf,
  bodyOf,
  firstElementOf,
  localNameOf,
  nextElementOf,
  nodesOf,
  shadowRootOf,
} from "./live-reads.ts";
import { isOffPage, lookOf } from "./look-of.ts";
import { copiesOf } from "./mark-chosen.ts";
import { prepareAttributes, resolveAddresses } from "./prepare-attributes.ts";

/** Elements whose style is asked for in one page; an article with its page around it has far fewer. */
const MOST_LOOKS = 10_000;

/** A copy of a live tree in an inert document. */
export interface LiveCopy {
  readonly copy: Element;
  /** Frames of the page's own origin, each with a copy of what it shows. */
  readonly frames: readonly CopiedFrame[];
  /** Copies of the nodes that were asked about; `null` for one that is not in the tree. */
  readonly found: readonly (Node | null)[];
}

interface CopiedFrame {
  /** The frame's copy. */
  readonly place: Element;
  readonly content: Element;
}

/** Copies a part of the page, as its site wrote it, into an inert document. */
export type CopyPart = <Live extends Node>(live: Live) => Live;

/** Where copies go, and how they are made. */
interface CopyHome {
  readonly inert: Document;
  readonly copyPart: CopyPart;
}

interface Copying extends CopyHome {
  readonly views: ReadonlyMap<Element, number>;
  readonly frames: CopiedFrame[];
  looksLeft: number;
}

/**
 * Copies a live tree with the looks of its elements and, where `views` knows them, how much of them is seen; an open
 * shadow root takes the place of its host's children, as it does on the screen. An inert copy loads no image and wakes
 * no custom element.
 */
export function copyLiveTree(
  root: Element,
  home: CopyHome,
  views: ReadonlyMap<Element, number>,
  asked: readonly Node[] = [],
): LiveCopy {
  const work: Copying = { ...home, views, frames: [], looksLeft: MOST_LOOKS };
  const copy = work.copyPart(root);
  // As long as both trees are the same.
  const found = copiesOf(asked, root, copy);
  addLooks(root, copy, work);
  return { copy, frames: work.frames, found };
}

function addLooks(root: Element, copy: Element, work: Copying): void {
  prepareAttributes(copy);
  describe(root, copy, null, work);
}

function describe(live: Element, copy: Element, outer: string | null, work: Copying): void {
  const tag = localNameOf(live);
  if (tag === "iframe" || tag === "frame") noteFrame(live, copy, work);
  if (SPEECHLESS_TAGS.has(tag) && tag !== "head") return;
  const { text, look } = describeLook(live, copy, outer, work);
  if (look?.hidden && isOffPage(live) && !holdsParagraph(live)) {
    for (const child of copy.children) child.setAttribute(LIVE.look, "");
    return;
  }
  if (work.views.size > 0) describeView(live, copy, work);
  if (tag === "img") describeImage(live, copy);
  const root = shadowRootOf(live);
  if (root) flatten(root, live, copy, text, work);
  else if (tag !== "head") describeChildren(firstElementOf(live), copy.firstElementChild, text, work);
}

/**
 * A part that is not displayed and has no paragraph is a menu or a dialogue, and no folded rest of a story. Nobody
 * asks how its elements would look: a browser works each of them out for the question alone, which on a page of many
 * menus takes three quarters of a snapshot's time.
 */
function holdsParagraph(hidden: Element): boolean {
  return Element.prototype.querySelector.call(hidden, "p") !== null;
}

function describeChildren(
  firstLive: Element | null,
  firstCopy: Element | null,
  outer: string | null,
  work: Copying,
): void {
  let live = firstLive;
  let copy = firstCopy;
  while (live && copy) {
    // What stands in for a shadow root's host has its children replaced, never its siblings.
    const next = copy.nextElementSibling;
    describe(live, copy, outer, work);
    live = nextElementOf(live);
    copy = next;
  }
}

/** An element's look, written down unless it is the look of what it stands in: the text of both is given back. */
function describeLook(
  live: Element,
  copy: Element,
  outer: string | null,
  work: Copying,
): { readonly text: string | null; readonly look: Look | null } {
  const look = work.looksLeft-- > 0 ? lookOf(live) : null;
  const text = look ? lookText(look) : outer;
  if (look && text && text !== outer) copy.setAttribute(LIVE.look, text);
  return { text, look };
}

function describeView(live: Element, copy: Element, { views }: Copying): void {
  const view = views.get(live);
  if (view) copy.setAttribute(LIVE.view, String(Math.round(view)));
}

/** An image that takes its address from a list of sources shows one of them. */
function describeImage(live: Element, copy: Element): void {
  const { currentSrc = "" } = live as Partial<HTMLImageElement>;
  if (currentSrc && !copy.getAttribute("src")) copy.setAttribute("src", currentSrc);
}

/** Puts what an open shadow root shows into the copy of its host: slots hold what is put into them. */
function flatten(root: ShadowRoot, host: Element, copy: Element, outer: string | null, work: Copying): void {
  const slotted = new Map([...nodesOf(host)].map((child, index) => [child as Node, copy.childNodes[index]]));
  const tree = work.inert.createDocumentFragment();
  tree.append(...[...root.childNodes].map((child) => work.copyPart(child)));
  prepareAttributes(tree);
  const slots = [...root.querySelectorAll("slot")];
  const slotCopies = [...tree.querySelectorAll("slot")];
  describeChildren(root.firstElementChild, tree.firstElementChild, outer, work);
  slots.forEach((slot, index) => {
    const place = slotCopies[index];
    const assigned = slot.assignedNodes();
    if (!place || assigned.length === 0) return;
    const shown = assigned.map((node) => slotted.get(node)).filter((node) => node !== undefined);
    place.replaceChildren(...shown);
    assigned.forEach((node) => {
      const own = slotted.get(node);
      if (isElement(node) && isElement(own)) describe(node, own, outer, work);
    });
  });
  // To a reader a slot is nothing, and what stands in it is all.
  for (const place of slotCopies) place.replaceWith(...place.childNodes);
  copy.replaceChildren(tree);
}

function noteFrame(live: Element, place: Element, work: Copying): void {
  const page = documentIn(live);
  const body = page && bodyOf(page);
  if (!page || !body?.firstElementChild) return;
  const base = baseOf(page);
  const content = work.inert.createElement("div");
  const copy = work.copyPart(body);
  addLooks(body, copy, work);
  content.append(...copy.childNodes);
  resolveAddresses(content, base);
  work.frames.push({ place, content });
}

/** `null` for a frame of another origin. */
function documentIn(frame: Element): Document | null {
  return (frame as Partial<HTMLIFrameElement>).contentDocument ?? null;
}
