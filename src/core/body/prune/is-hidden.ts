import { BLOCK_TAGS } from "../../page/blocks.ts";
import type { LookOf } from "../../page/look.ts";

/** Hidden by attribute, inline style or, where the live page is there to ask, by its style sheets. */
export function isHidden(element: Element, tag: string, lookOf: LookOf | undefined): boolean {
  if (element.hasAttributes() && saysHidden(element)) return true;
  // A piece of a line without a class has no style of its own.
  const mayBeHidden = BLOCK_TAGS.has(tag) || element.hasAttribute("class");
  return lookOf && mayBeHidden ? (lookOf(element)?.hidden ?? false) : false;
}

/** Classes of text that is there to be heard alone, as style frameworks and accessibility guides name them. */
const FOR_THE_EAR =
  /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-?(?:text|only))?|a11y-?hidden)(?:$|[\s_-])/iu;

function saysHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  // Of the text and its reading, a page hides one from those who are read to.
  if (element.getAttribute("aria-hidden") === "true" && !element.closest("ruby")) return true;
  if (FOR_THE_EAR.test(element.getAttribute("class") ?? "")) return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}
