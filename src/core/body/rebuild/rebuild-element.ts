import { BLOCK_TAGS } from "../../page/blocks.ts";
import { isElement, parseFragment, tagOf } from "../../page/dom.ts";
import { REMOVAL_MARK } from "../removal-log.ts";
import { ALLOWED_ELEMENTS, DROPPED_ELEMENTS, RENAMED_ELEMENTS } from "./allowed-markup.ts";
import { copyAttributes, linkAddress } from "./copied-attributes.ts";
import { isLayoutTable } from "./layout-table.ts";
import type { Frame, Rebuilding } from "./rebuild-frame.ts";
import { MATHML, rebuildMath } from "./safe-math.ts";
import { safeEmbed, safeImageElement } from "./safe-media.ts";
import { belongsInTable, fittingTag, isTablePart, makeCell } from "./table-context.ts";
import { lookIn } from "./text-looks.ts";

const HTML = "http://www.w3.org/1999/xhtml";
const HEADING = /^h[1-6]$/;
/** Of this page or of a later part; a page may write the attribute too. */
const REMOVAL_ID = /^(?:page-\d+-)?removal-\d+$/;
const STRONG = /^(?:b|strong|th|h[1-6])$/;

/** Parts of a table that go, with their children kept, where the table only places things. */
const LAYOUT_PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr"]);

/** What an element becomes, children and all. */
type Replacement = (element: Element, work: Rebuilding) => readonly Node[];

/** Elements that become one thing, whatever stands inside them. */
const REPLACED: ReadonlyMap<string, Replacement> = new Map([
  ["img", image],
  ["amp-img", image],
  ["noscript", hiddenImages],
  ["iframe", embed],
  ["video", embed],
  ["audio", embed],
  ["br", (_element, work) => [work.document.createElement("br")]],
  ["hr", (_element, work) => [work.document.createElement("hr")]],
]);

/**
 * Begins the copy of an element. `null`: the element is done with, its children are not to be visited. Nothing is
 * copied of an element at `tooDeep` but its text and its line borders.
 */
export function openFrame(
  element: Element,
  tag: string,
  outer: Frame,
  work: Rebuilding,
  tooDeep: boolean,
): Frame | null {
  const hasAttributes = element.hasAttributes();
  const removal = hasAttributes && element.getAttribute(REMOVAL_MARK);
  if (removal && REMOVAL_ID.test(removal)) return append([removalMark(removal, work.document)], outer, work);
  const namespace = element.namespaceURI;
  if (namespace === MATHML) return append([rebuildMath(element, work.document)], outer, work);
  const isHtml = namespace === HTML || namespace === null;
  if (!isHtml || DROPPED_ELEMENTS.has(tag) || (hasAttributes && isHidden(element))) return null;
  const replace = REPLACED.get(tag);
  if (replace) return append(replace(element, work), outer, work);
  const inLayoutTable = tag === "table" ? isLayoutTable(element) : outer.inLayoutTable;
  const look = lookIn(element, tag, outer.look);
  const inner: Frame = { ...outer, created: null, inLayoutTable, look, flattened: false, filled: false };
  const created = tooDeep ? null : copyShallow(element, tag, inner, work);
  if (!created) {
    inner.flattened = BLOCK_TAGS.has(tag) && !LAYOUT_PARTS.has(tag);
    if (inner.flattened) work.breakDue = true;
    return inner;
  }
  const name = tagOf(created);
  inner.target = created;
  inner.targetTag = name;
  inner.created = created;
  if (BLOCK_TAGS.has(name)) inner.block = created;
  inner.inStrong ||= STRONG.test(name);
  inner.inLink ||= name === "a";
  inner.inHeading ||= HEADING.test(name);
  inner.inPre ||= name === "pre";
  inner.filled = hasAttributes && created.id !== "";
  return inner;
}

function removalMark(id: string, document: Document): Element {
  const mark = document.createElement("span");
  mark.setAttribute(REMOVAL_MARK, id);
  return mark;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found";
}

/** Appends what an element became. Always `null`, so that its children are not visited. */
function append(nodes: readonly (Node | null)[], outer: Frame, work: Rebuilding): null {
  for (const node of nodes) {
    if (!node) continue;
    const isBreak = isElement(node) && tagOf(node) === "br";
    if (isBreak && (outer.inPre || !outer.target.firstChild)) {
      if (outer.inPre) work.writer.keep("\n", outer.target);
      continue;
    }
    const isMark = isElement(node) && node.hasAttribute(REMOVAL_MARK);
    const parent = isTablePart(outer.targetTag) && !isMark ? makeCell(outer.target) : outer.target;
    parent.appendChild(node);
    if (isBreak) continue;
    outer.filled = true;
    if (!isMark) work.writer.object();
  }
  return null;
}

/** The copy of one element, in its place, without children; `null` where only its children are kept. */
function copyShallow(element: Element, tag: string, outer: Frame, work: Rebuilding): Element | null {
  const name = nameOfCopy(element, tag, outer, work);
  const hasAttributes = element.hasAttributes();
  if (!name && !hasAttributes) return null;
  const copy = work.document.createElement(name ?? "span");
  if (hasAttributes && !copyAttributes(element, name, copy, work)) return null;
  if (name === "details") copy.setAttribute("open", "");
  parentFor(name ?? "", outer).append(copy);
  return copy;
}

/** Where a parser puts an element: rows that stand in a table itself into a `tbody`, what is no part of it in a cell. */
function parentFor(name: string, { target, targetTag }: Frame): Element {
  if (isTablePart(targetTag) && !belongsInTable(name)) return makeCell(target);
  if (name !== "tr" || targetTag !== "table") return target;
  const last = target.lastElementChild;
  if (last && tagOf(last) === "tbody") return last;
  return target.appendChild(target.ownerDocument.createElement("tbody"));
}

/** What an element is called in the copy; `null`: its children alone are kept. */
function nameOfCopy(element: Element, tag: string, outer: Frame, work: Rebuilding): string | null {
  const name = Object.hasOwn(RENAMED_ELEMENTS, tag) ? RENAMED_ELEMENTS[tag] : tag;
  if (!name || !Object.hasOwn(ALLOWED_ELEMENTS, name)) return null;
  if (name === "a") return !outer.inLink && linkAddress(element, work) ? name : null;
  if (outer.inHeading && HEADING.test(name)) return null;
  if (outer.inPre && BLOCK_TAGS.has(name)) return null;
  if ((name === "b" || name === "strong") && (outer.inStrong || isLight(element, outer))) return null;
  if (outer.inLayoutTable && (LAYOUT_PARTS.has(name) || /^(?:t[dh]|caption)$/.test(name))) {
    return LAYOUT_PARTS.has(name) ? null : "div";
  }
  return fittingTag(name, outer.targetTag);
}

/** `<b style="font-weight:normal">` wraps what some editors paste. */
function isLight(element: Element, inner: Frame): boolean {
  return !inner.look.bold && /font-weight/i.test(element.getAttribute("style") ?? "");
}

function image(element: Element, work: Rebuilding): Node[] {
  const copy = safeImageElement(element, work.base, work.document);
  if (isElement(copy)) work.images.add(copy.getAttribute("src") ?? "");
  return copy ? [copy] : [];
}

/** Lazy loaders keep the real image in a `noscript`: elements in a parsed file, text on a live page. */
function hiddenImages(noscript: Element, work: Rebuilding): Node[] {
  const source = noscript.textContent ?? "";
  const holder =
    !noscript.querySelector("img") && /<img/i.test(source) ? parseFragment(source, work.document) : noscript;
  return [...holder.querySelectorAll("img")].flatMap((element) => {
    const copy = safeImageElement(element, work.base, work.document);
    return isElement(copy) && !work.images.has(copy.getAttribute("src") ?? "") ? image(element, work) : [];
  });
}

function embed(element: Element, work: Rebuilding): Node[] {
  work.writer.endLine();
  const figure = safeEmbed(element, work.base, work.document);
  return figure ? [figure] : [];
}
