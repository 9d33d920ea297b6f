import { isElement, isText } from "../../page/dom.ts";
import { walk } from "../../page/walk.ts";
import { joinTexts } from "./join-texts.ts";
import { breaksLine, startLineWriter } from "./line-writer.ts";
import { findPagePlaces } from "./page-places.ts";
import { openFrame } from "./rebuild-element.ts";
import { type Frame, firstFrame, type Rebuilding, type SanitizeOptions } from "./rebuild-frame.ts";
import { isTablePart, makeCell } from "./table-context.ts";
import { startLookNotes } from "./text-looks.ts";

/** Deeper nesting than this is flattened; no article needs it, and readers of the tree may recurse. */
const MAX_DEPTH = 100;

/** Share of the text from which bold by style is the article's own face, and no emphasis. */
const COMMON_BOLD_SHARE = 0.5;

/** Appends the safe copy of a tree of the page to `body`, in one walk without recursion. */
export function rebuildTree(root: Node, body: Element, options: SanitizeOptions): void {
  const work = startRebuilding(root, body.ownerDocument, options);
  const bold = startStyledBold();
  const outermost = firstFrame(body);
  const frames: Frame[] = [outermost];
  const top = (): Frame => frames.at(-1) ?? outermost;
  let hasGaps = false;
  const text = (data: string): void => {
    writeText(data, top(), work, bold);
  };
  if (isText(root)) text(root.data);
  if (isElement(root)) {
    walk(root, {
      enter(element, tag) {
        if (breaksLine(tag)) work.writer.endLine();
        const frame = openFrame(element, tag, top(), work, frames.length > MAX_DEPTH);
        if (frame) frames.push(frame);
        return frame !== null;
      },
      leave(_element, tag) {
        const frame = frames.pop();
        if (frame?.flattened) work.breakDue = true;
        if (breaksLine(tag)) work.writer.endLine();
        if (frame?.filled) top().filled = true;
        else if (frame?.created && !/^t[dhr]$/.test(frame.targetTag)) {
          frame.created.remove();
          hasGaps = true;
        }
      },
      text,
    });
  }
  work.writer.endLine();
  work.notes.mark();
  const isUnwrapped = bold.finish();
  if (isUnwrapped || hasGaps || work.writer.leavesNeighbours()) joinTexts(body);
}

function startRebuilding(root: Node, document: Document, options: SanitizeOptions): Rebuilding {
  return {
    document,
    base: options.base ?? options.url,
    options,
    writer: startLineWriter(document),
    notes: startLookNotes(),
    places: isElement(root) ? findPagePlaces(root, options.url) : null,
    images: new Set(),
    breakDue: false,
  };
}

function writeText(text: string, frame: Frame, work: Rebuilding, bold: StyledBold): void {
  const length = text.trim().length;
  if (length > 0) frame.filled = true;
  if (frame.inPre) {
    work.writer.keep(text, frame.target);
    return;
  }
  let parent = frame.target;
  if (isTablePart(frame.targetTag)) {
    if (length === 0) return;
    parent = makeCell(parent);
  }
  if (work.breakDue && length > 0) {
    work.breakDue = false;
    if (parent.lastChild) parent.append(work.document.createElement("br"));
  }
  const isBold = frame.look.bold && !frame.inStrong && length > 0;
  bold.count(length, isBold);
  work.notes.note(frame.block, frame.look, length);
  work.writer.fold(text, isBold ? bold.strongIn(parent) : parent);
}

/** `strong` elements for text that is bold by style alone. */
interface StyledBold {
  count(length: number, isBold: boolean): void;
  /** The one that stands open at the end of `parent`, or a new one. */
  strongIn(parent: Element): Element;
  /** Takes them back where most of the text is bold; whether it was. */
  finish(): boolean;
}

function startStyledBold(): StyledBold {
  const made = new Set<Element>();
  let all = 0;
  let bold = 0;
  return {
    count(length, isBold) {
      all += length;
      if (isBold) bold += length;
    },
    strongIn(parent) {
      const last = parent.lastChild;
      if (isElement(last) && made.has(last)) return last;
      const strong = parent.appendChild(parent.ownerDocument.createElement("strong"));
      made.add(strong);
      return strong;
    },
    finish() {
      if (bold <= all * COMMON_BOLD_SHARE) return false;
      for (const strong of made) strong.replaceWith(...strong.childNodes);
      return true;
    },
  };
}
