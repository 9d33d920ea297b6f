import type { Look } from "../../core/page/look.ts";
import { documentOf, windowOf } from "./live-reads.ts";

/** CSS calls 700 bold and 600 semi-bold: both stand out from running text. */
const BOLD_WEIGHT = 600;

const ALIGNMENTS: Readonly<Record<string, Look["align"]>> = {
  center: "center",
  "-webkit-center": "center",
  "-moz-center": "center",
  right: "end",
  end: "end",
};

/** How an element of the live page looks; `null` for one that stands in no page. */
export function lookOf(element: Element): Look | null {
  const style = windowOf(documentOf(element))?.getComputedStyle(element);
  if (!style?.fontSize) return null;
  return {
    hidden: style.display === "none" || style.visibility !== "visible",
    bold: Number(style.fontWeight) >= BOLD_WEIGHT,
    size: Number.parseFloat(style.fontSize),
    align: ALIGNMENTS[style.textAlign] ?? "start",
  };
}
