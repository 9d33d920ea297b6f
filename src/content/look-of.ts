import type { Look, LookOf } from "../core/page/look.ts";

/** CSS calls 700 bold and 600 semi-bold: both stand out from running text. */
const BOLD_WEIGHT = 600;

const ALIGNMENTS: Readonly<Record<string, Look["align"]>> = {
  center: "center",
  "-webkit-center": "center",
  "-moz-center": "center",
  right: "end",
  end: "end",
};

/** Elements whose style is asked for in one reading of a page; an article with its page around it has far fewer. */
const MOST_LOOKS = 10_000;

/** Answers how elements of the live page look; `null` for one that stands in no page, and for all after too many. */
export function createLookOf(): LookOf {
  let asked = 0;
  return (element) => (asked++ < MOST_LOOKS ? lookOf(element) : null);
}

function lookOf(element: Element): Look | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style?.fontSize) return null;
  return {
    hidden: style.display === "none" || style.visibility !== "visible",
    bold: Number(style.fontWeight) >= BOLD_WEIGHT,
    size: Number.parseFloat(style.fontSize),
    align: ALIGNMENTS[style.textAlign] ?? "start",
  };
}
