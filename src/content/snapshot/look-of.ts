import type { Look } from "../../core/page/look.ts";
import { documentOf, firstElementOf, nodesOf, windowOf } from "./live-reads.ts";

/** CSS calls 700 bold and 600 semi-bold: both stand out from running text. */
const BOLD_WEIGHT = 600;

const ALIGNMENTS: Readonly<Record<string, Look["align"]>> = {
  center: "center",
  "-webkit-center": "center",
  "-moz-center": "center",
  right: "end",
  end: "end",
};

/** Out of the flow and a pixel wide, or cut to nothing: what a screen reader says and nobody sees. */
function isForTheEar(style: CSSStyleDeclaration): boolean {
  // Asked first: a width has the page laid out.
  if (style.position !== "absolute" && style.position !== "fixed") return false;
  if (/^rect\((\d)px,? \1px,? \1px,? \1px\)$/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%\)$/.test(style.clipPath)) return true;
  return (
    style.overflow !== "visible" &&
    Number.parseFloat(style.width) <= 1 &&
    Number.parseFloat(style.height) <= 1
  );
}

/** Takes no place on the page, and nothing in it does. */
export function isOffPage(element: Element): boolean {
  return windowOf(documentOf(element))?.getComputedStyle(element).display === "none";
}

/** How an element of the live page looks; `null` for one that stands in no page. */
export function lookOf(element: Element): Look | null {
  const style = windowOf(documentOf(element))?.getComputedStyle(element);
  if (!style?.fontSize) return null;
  // Around elements of a size of their own it takes the gaps between them away.
  const isNoSize = style.fontSize === "0px" && !firstElementOf(element);
  return {
    hidden:
      style.display === "none" ||
      style.visibility !== "visible" ||
      // A picture that is yet to be loaded has no size either.
      (nodesOf(element).length > 0 && (isForTheEar(style) || isNoSize)),
    bold: Number(style.fontWeight) >= BOLD_WEIGHT,
    size: Number.parseFloat(style.fontSize),
    align: ALIGNMENTS[style.textAlign] ?? "start",
  };
}
