import { tagOf } from "../../page/dom.ts";
import { copyAttributes } from "./copied-attributes.ts";
import type { OpenInline, Rebuilding } from "./rebuilding.ts";
import { isTablePart, makeCell, parentFor } from "./table-context.ts";
import { PLAIN_LOOK } from "./text-looks.ts";

/** Boxes whose lines stand in them directly; elsewhere each line is a paragraph. */
const LINE_HOLDERS = new Set("h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption pre summary".split(" "));

/** The innermost box that stands open. */
export function openBoxOf(work: Rebuilding): Element {
  return work.boxes.at(-1) ?? work.document.body;
}

/** The figure that stands open, however deep the walk is in it; `null` where none does. */
export function openFigureOf(work: Rebuilding): Element | null {
  return work.boxes.findLast((box) => tagOf(box) === "figure") ?? null;
}

/** True for a box whose lines stand in it directly. */
export function holdsLines(box: Element): boolean {
  return LINE_HOLDERS.has(tagOf(box));
}

/** Opens a box of the copy where the walk stands; `source` lends what is kept of its attributes. */
export function openBox(name: string, source: Element, work: Rebuilding): void {
  const box = work.document.createElement(name);
  copyAttributes(source, box, work);
  if (name === "details") box.setAttribute("open", "");
  const figure = name === "figcaption" ? openFigureOf(work) : null;
  (figure ?? parentFor(name, openBoxOf(work))).append(box);
  work.boxes.push(box);
}

/** Closes the innermost box; one that has nothing in it goes, but for a cell, which keeps others in their columns. */
export function closeBox(work: Rebuilding): void {
  const box = work.boxes.pop();
  work.breakDue = false;
  if (box && !box.firstChild && !box.id && !/^t[dh]$/.test(tagOf(box))) box.remove();
}

/** The border of a block: in a cell or an item, which holds its lines itself, what follows is a line of its own. */
export function endLine(work: Rebuilding): void {
  work.spaces.endLine();
  closeCopies(work);
  work.line = null;
  const box = openBoxOf(work);
  if (holdsLines(box) && box.firstChild) work.breakDue = true;
}

/** A `br`. */
export function breakLine(work: Rebuilding): void {
  work.spaces.endLine();
  closeCopies(work);
  if (work.line && holdsLines(work.line)) work.breakDue = true;
  else work.line = null;
}

function closeCopies(work: Rebuilding): void {
  for (const inline of work.inlines) inline.copy = null;
}

/** Writes the text of one node; white space that a reader does not see is none. */
export function writeText(text: string, work: Rebuilding): void {
  const frame = work.frames.at(-1);
  const length = text.trim().length;
  const inPre = tagOf(openBoxOf(work)) === "pre";
  if (length === 0 && (inPre ? !text : !work.line)) return;
  if (length > 0) work.picture = null;
  if (inPre) {
    work.spaces.keep(text, placeToWrite(work));
    return;
  }
  work.spaces.fold(text, () => placeToWrite(work));
  if (length === 0 || !work.line) return;
  work.bold.count(
    length,
    work.inlines.some(({ isStyled }) => isStyled),
  );
  work.looks.note(work.line, frame?.look ?? PLAIN_LOOK, length);
}

/** Writes what stands in the line like a character: a formula, a mark. */
export function writeObject(node: Node, work: Rebuilding): void {
  placeToWrite(work).append(node);
  work.spaces.object();
}

/** Puts a picture into the line of a box that holds its lines itself, beside the inline elements that stand open. */
export function placeInLine(node: Node, work: Rebuilding): void {
  closeCopies(work);
  work.spaces.object();
  openBoxOf(work).append(node);
}

/** Puts a figure or a rule where a block may stand: beside the lines, not in one. */
export function placeBlock(node: Node, work: Rebuilding): void {
  const box = openBoxOf(work);
  endLine(work);
  work.breakDue = false;
  (isTablePart(tagOf(box)) ? makeCell(box) : box).append(node);
}

/** Where the next character goes: into copies of the inline elements that stand open, in the line. */
function placeToWrite(work: Rebuilding): Element {
  let parent = openLine(work);
  if (work.breakDue && parent.firstChild) {
    if (tagOf(parent) === "pre") work.spaces.keep("\n", parent);
    else parent.append(work.document.createElement("br"));
  }
  work.breakDue = false;
  for (const inline of work.inlines) {
    inline.copy ??= parent.appendChild(copyInline(inline, work));
    parent = inline.copy;
  }
  return parent;
}

function openLine(work: Rebuilding): Element {
  if (work.line) return work.line;
  const box = openBoxOf(work);
  if (holdsLines(box)) work.line = box;
  else if (isTablePart(tagOf(box))) work.line = makeCell(box);
  else work.line = box.appendChild(startParagraph(work));
  return work.line;
}

function startParagraph(work: Rebuilding): Element {
  const frame = work.frames.at(-1);
  const line = work.document.createElement("p");
  if (frame?.paragraph) copyAttributes(frame.paragraph, line, work);
  if (frame?.isCaption) work.captions.add(line);
  return line;
}

function copyInline({ name, source, isStyled }: OpenInline, work: Rebuilding): Element {
  const copy = work.document.createElement(name);
  copyAttributes(source, copy, work);
  if (isStyled) work.bold.made(copy);
  return copy;
}
