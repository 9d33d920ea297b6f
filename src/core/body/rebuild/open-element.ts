import { BLOCK_TAGS } from "../../page/blocks.ts";
import { tagOf } from "../../page/dom.ts";
import { isNamedCaption } from "../prune/clutter-rules.ts";
import { ALLOWED_ELEMENTS, RENAMED_ELEMENTS } from "./allowed-markup.ts";
import { closeBox, endLine, openBox, openBoxOf, openFigureOf, writeObject } from "./body-writer.ts";
import { isLayoutTable } from "./layout-table.ts";
import type { Frame, Rebuilding } from "./rebuilding.ts";
import { fittingTag } from "./table-context.ts";
import { lookIn, PLAIN_LOOK } from "./text-looks.ts";

/** Nesting beyond this is flattened: a reader sees no difference, recursive readers overflow. */
const MAX_BOXES = 60;

/** Inline elements open at once; a writer nests three or four, a broken editor thousands. */
const MAX_INLINES = 20;

const HEADING = /^h[1-6]$/;
const BOLD_BY_NATURE = /^(?:b|strong|th|h[1-6])$/;

/** Parts of a table that go, with their children kept, where the table only places things. */
const LAYOUT_ROWS = /^(?:table|thead|tbody|tfoot|tr)$/;
const LAYOUT_CELLS = /^(?:td|th|caption)$/;

const OUTERMOST: Frame = {
  boxes: 1,
  inlines: 0,
  paragraph: null,
  look: PLAIN_LOOK,
  isCaption: false,
  inLayoutTable: false,
  inStrong: false,
  link: null,
  inHeading: false,
};

/** Begins the copy of an element: a box, an inline element, or nothing but what holds for the text inside. */
export function openElement(element: Element, tag: string, work: Rebuilding): void {
  const outer = work.frames.at(-1) ?? OUTERMOST;
  const name = nameOfCopy(tag);
  const isBlock = BLOCK_TAGS.has(name ?? tag) && !isTornOff(element);
  const look = lookIn(element, tag, outer.look, work.plan.lookOf);
  const inLayoutTable = tag === "table" ? isLayoutTable(element) : outer.inLayoutTable;
  const inner = { ...outer, boxes: work.boxes.length, inlines: work.inlines.length, look, inLayoutTable };
  if (isBlock || isCodeLine(element, tag, work)) endLine(work);
  if (isBlock) inner.paragraph = name === "p" ? element : null;
  const box = isBlock ? boxOf(element, name, inner, work) : null;
  if (box && work.boxes.length < MAX_BOXES) openBox(box, element, work);
  const inline =
    isBlock && !isStyledBold(tag, outer, inner) ? null : inlineOf(element, name, outer, inner, work);
  if (inline && work.inlines.length < MAX_INLINES) {
    const isStyled = inline === "strong" && name !== inline;
    work.inlines.push({ name: inline, source: element, isStyled, copy: null });
  }
  inner.inStrong ||= BOLD_BY_NATURE.test(inline ?? box ?? "");
  if (inline === "a") inner.link = element;
  inner.inHeading ||= HEADING.test(box ?? "");
  inner.isCaption ||= isCaptionBox(element, tag, work);
  work.frames.push(inner);
}

/** Ends the copy of the element that was opened last. */
export function closeElement(element: Element, tag: string, work: Rebuilding): void {
  const own = work.frames.pop() ?? OUTERMOST;
  const isBlock = BLOCK_TAGS.has(nameOfCopy(tag) ?? tag) && !isTornOff(element);
  if (isBlock && !isTornOff(element.nextElementSibling)) endLine(work);
  writeLostPlace(element, work);
  work.inlines.length = own.inlines;
  while (work.boxes.length > own.boxes) closeBox(work);
}

/**
 * True for the block of `See <a><div>the plan</div></a> first`: in a paragraph, a parser ends it there, with the link
 * empty in it, and begins the link again in the block.
 */
function isTornOff(block: Element | null): boolean {
  const link = block?.previousElementSibling?.lastElementChild;
  const again = block?.firstElementChild;
  if (!link || !again || tagOf(link) !== "a" || tagOf(again) !== "a" || link.textContent) return false;
  return block.childElementCount === 1 && link.getAttribute("href") === again.getAttribute("href");
}

/** A place that the body's links go to, in an element that had nothing to write. */
function writeLostPlace(element: Element, work: Rebuilding): void {
  const id = work.places?.idOf(element);
  if (!id) return;
  const place = work.document.createElement("span");
  place.id = id;
  writeObject(place, work);
}

/** What an element is called in the copy; `null` for one that is not kept. */
function nameOfCopy(tag: string): string | null {
  const name = Object.hasOwn(RENAMED_ELEMENTS, tag) ? RENAMED_ELEMENTS[tag] : tag;
  return name && Object.hasOwn(ALLOWED_ELEMENTS, name) ? name : null;
}

/** Code of a line each, side by side in a `pre`. */
function isCodeLine(element: Element, tag: string, work: Rebuilding): boolean {
  return tag === "code" && tagOf(openBoxOf(work)) === "pre" && element.parentElement?.localName === "pre";
}

/** The box that a block becomes; `null` where its lines are all that is kept. */
function boxOf(element: Element, name: string | null, inner: Frame, work: Rebuilding): string | null {
  const holder = tagOf(openBoxOf(work));
  if (name === "p" || holder === "pre") return null;
  if (element === work.root && (!name || name === "div")) return null;
  if (!name) return "div";
  if (HEADING.test(name) && (inner.inHeading || isLead(element))) return null;
  if (inner.inLayoutTable && LAYOUT_ROWS.test(name)) return null;
  if (inner.inLayoutTable && LAYOUT_CELLS.test(name)) return "div";
  return name === "figcaption" && openFigureOf(work) ? name : fittingTag(name, holder);
}

/** Letters from which a sentence in the element of a heading is a paragraph that the site sets large. */
const MIN_LEAD = 24;

function isLead(heading: Element): boolean {
  const text = (heading.textContent ?? "").trim();
  return text.length >= MIN_LEAD && /。[”」』）]?$/u.test(text);
}

function isStyledBold(tag: string, outer: Frame, inner: Frame): boolean {
  return inner.look.bold && !outer.look.bold && !outer.inStrong && !BOLD_BY_NATURE.test(tag);
}

/** The inline element that an element becomes; `null`: its text stands as it is. */
function inlineOf(
  element: Element,
  name: string | null,
  outer: Frame,
  inner: Frame,
  work: Rebuilding,
): string | null {
  if (name === "a") return work.plan.isLink(element) && !outer.link ? name : null;
  if (name === "b" || name === "strong") return outer.inStrong || isLight(element, inner) ? null : name;
  const holder = work.inlines.at(-1)?.name ?? tagOf(openBoxOf(work));
  if (name && !BLOCK_TAGS.has(name)) return fittingTag(name, holder);
  if (isStyledBold(name ?? "", outer, inner)) return "strong";
  return element.hasAttribute("lang") || element.hasAttribute("dir") ? "span" : null;
}

/** `<b style="font-weight:normal">` wraps what some editors paste. */
function isLight(element: Element, inner: Frame): boolean {
  return !inner.look.bold && /font-weight/i.test(element.getAttribute("style") ?? "");
}

function isCaptionBox(element: Element, tag: string, work: Rebuilding): boolean {
  if (tag === "figcaption") return true;
  const isHero = work.frames.length === 0 && element !== work.root;
  return isHero || work.plan.isPictureGroup(element) || (element.hasAttributes() && isNamedCaption(element));
}
