import { BLOCK_TAGS } from "../../page/blocks.ts";
import { isElement } from "../../page/dom.ts";
import { type Visitor, walk } from "../../page/walk.ts";
import type { Judgement } from "../removal-log.ts";
import { DROPPED_ELEMENTS } from "./allowed-markup.ts";
import { breakLine, endLine, openBoxOf, placeBlock, writeObject, writeText } from "./body-writer.ts";
import { startLineWriter } from "./line-writer.ts";
import { closeElement, openElement } from "./open-element.ts";
import { findPagePlaces } from "./page-places.ts";
import { hasPicture, isMedia, placeMedia } from "./place-media.ts";
import type { Rebuilding, RebuildPlan, RebuiltBody } from "./rebuilding.ts";
import { MATHML, rebuildMath } from "./safe-math.ts";
import { startStyledBold } from "./styled-bold.ts";
import { startLookNotes } from "./text-looks.ts";

const HTML = "http://www.w3.org/1999/xhtml";

/**
 * Writes a tree of the page anew in `document`, an inert one, out of what the allowlist has and nothing else: one element
 * a line (`<br>` ends a paragraph), layout tables undone, images with their true addresses, and a mark wherever clutter
 * was left out. One walk without recursion: the tree may nest thousands of levels deep. Nothing of the page is changed.
 */
export function rebuildBody(root: Node, document: Document, plan: RebuildPlan): RebuiltBody {
  const body = document.createElement("div");
  const work = startRebuilding(root, body, plan);
  const visitor: Visitor = {
    enter: (element, tag) => enter(element, tag, work),
    leave: (element, tag) => closeElement(element, tag, work),
    text: (text) => writeText(text, work),
  };
  for (const hero of plan.heroes) walk(hero, visitor);
  walk(root, visitor);
  work.spaces.endLine();
  return { body, captions: work.captions, looks: work.looks, bold: work.bold };
}

/** True: its children are to be visited. */
function enter(element: Element, tag: string, work: Rebuilding): boolean {
  if (element.namespaceURI === MATHML) {
    const formula = rebuildMath(element, work.document);
    if (formula) writeObject(formula, work);
    return false;
  }
  const isHtml = element.namespaceURI === HTML || element.namespaceURI === null;
  if (isMedia(tag) || (!isHtml && hasPicture(element))) {
    placeMedia(element, tag, work);
    return false;
  }
  if (!isHtml || DROPPED_ELEMENTS.has(tag)) return false;
  const judgement = element === work.root ? null : work.plan.reasonToLeaveOut(element);
  if (judgement) {
    leaveOut(element, tag, judgement, work);
    return false;
  }
  if (hasPicture(element)) {
    placeMedia(element, tag, work);
    return false;
  }
  if (tag === "hr") {
    placeBlock(work.document.createElement("hr"), work);
    return false;
  }
  if (tag !== "br") openElement(element, tag, work);
  else if (isInShortLink(work)) writeText(" ", work);
  else breakLine(work);
  return tag !== "br";
}

/** Letters that a link has at most whose lines are words of one; longer, it holds paragraphs. */
const MAX_LINK_LETTERS = 60;

function isInShortLink({ frames }: Rebuilding): boolean {
  const link = frames.at(-1)?.link;
  return link ? (link.textContent ?? "").length <= MAX_LINK_LETTERS : false;
}

function leaveOut(element: Element, tag: string, judgement: Judgement, work: Rebuilding): void {
  if (BLOCK_TAGS.has(tag)) endLine(work);
  work.plan.removals?.leaveOut(element, judgement, work.line ?? openBoxOf(work));
}

function startRebuilding(root: Node, body: Element, plan: RebuildPlan): Rebuilding {
  const document = body.ownerDocument;
  return {
    document,
    plan,
    root,
    spaces: startLineWriter(document),
    looks: startLookNotes(),
    bold: startStyledBold(),
    places: isElement(root) ? findPagePlaces(root, plan.url) : null,
    captions: new Set(),
    boxes: [body],
    frames: [],
    inlines: [],
    line: null,
    breakDue: false,
    picture: null,
    images: new Set(),
  };
}
