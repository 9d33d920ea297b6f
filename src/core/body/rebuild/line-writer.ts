import { BLOCK_TAGS } from "../../page/blocks.ts";
import { tagOf } from "../../page/dom.ts";

/** Han, kana and their punctuation: no space stands between two of these, so a line break in the source is none; an empty line parts. */
const WIDE = "[\\u2e80-\\u303f\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]";
const BREAK_IN_WIDE_TEXT = new RegExp(`(?<=${WIDE})[ \\t]*(?:\\r\\n|[\\n\\r])[ \\t]*(?=${WIDE})`, "gu");

/** Characters without a width that only get in the way of searching and copying. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

const TO_FOLD = /[\s\u00ad\u200b\u2060]/u;

function foldSpace(text: string): string {
  return text.replace(INVISIBLE, "").replace(BREAK_IN_WIDE_TEXT, "").replace(/\s+/gu, " ");
}

/** Appends text with its white space folded, within nodes and across them. */
export interface LineWriter {
  /** Text outside `pre`; its parent is asked for only where something is left to write. */
  fold(text: string, parentOf: () => Element): void;
  /** Text of `pre`: kept as it is. */
  keep(text: string, parent: Element): void;
  /** Something that stands in the line like a character: an image, a formula. */
  object(): void;
  /** A line ends here: white space before and after is none. */
  endLine(): void;
}

/** True for names of elements that end the line before and after them. */
function breaksLine(tag: string): boolean {
  return tag === "br" || BLOCK_TAGS.has(tag);
}

/** A writer into nodes of `document`, at the start of a line. */
export function startLineWriter(document: Document): LineWriter {
  // The text that ends with a space, which the end of the line takes back.
  let last: Text | null = null;
  let takesSpace = false;

  return {
    fold(text, parentOf) {
      let folded = TO_FOLD.test(text) ? foldSpace(text) : text;
      if (!takesSpace) folded = folded.replace(/^ /, "");
      if (!folded) return;
      takesSpace = !folded.endsWith(" ");
      last = takesSpace ? null : document.createTextNode(folded);
      parentOf().append(last ?? folded);
    },
    keep(text, parent) {
      // The parser drops a line break that begins a `pre`; without it the text is the same when read again.
      const kept = text.replace(/\r\n?/g, "\n");
      const first = parent.firstChild ? kept : kept.replace(/^\n+/, "");
      if (first) parent.append(first);
      last = null;
      takesSpace = true;
    },
    object() {
      last = null;
      takesSpace = true;
    },
    endLine() {
      if (last?.data.endsWith(" ")) {
        last.data = last.data.slice(0, -1);
        if (!last.data) removeWithEmptyParents(last);
      }
      last = null;
      takesSpace = false;
    },
  };
}

/** `text<b> </b>` at the end of a line leaves no empty `b`. */
function removeWithEmptyParents(text: Text): void {
  let parent: Element | null = text.parentElement;
  text.remove();
  while (parent && !parent.firstChild && !breaksLine(tagOf(parent))) {
    const outer: Element | null = parent.parentElement;
    parent.remove();
    parent = outer;
  }
}
