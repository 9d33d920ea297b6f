import { contentHtml, tagOf } from "../../../core/page/dom.ts";
import type { ClipboardFlavours } from "../../../platform/clipboard.ts";
import { selectedPart, wordsIn } from "../../save/selected-words.ts";
import { selectedRange } from "./selected-range.ts";

/** Attributes that the article's own elements keep; the reader's classes, ids and names go. Targets of footnotes stay. */
const isKept = (element: Element, { name, value }: Attr): boolean =>
  name === "id"
    ? value.startsWith("note-")
    : !/^(?:class|role|tabindex|data-|aria-)/.test(name) && !(name === "title" && tagOf(element) === "span");

/**
 * What is selected inside a shadow root, to be pasted elsewhere: its words, and its markup without the reader's marks,
 * colours and buttons. `null` where nothing is selected there.
 */
export function selectedFlavours(root: ShadowRoot): ClipboardFlavours | null {
  const range = selectedRange(root);
  if (!range) return null;
  const part = selectedPart(range);
  const text = wordsIn(part);
  for (const element of part.querySelectorAll("*")) {
    for (const attribute of [...element.attributes])
      if (!isKept(element, attribute)) element.removeAttribute(attribute.name);
    if (tagOf(element) === "span" && !element.hasAttributes()) element.replaceWith(...element.childNodes);
  }
  return { text, html: contentHtml(part) };
}
