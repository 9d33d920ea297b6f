import { leaveGlobal, leftGlobal } from "../../platform/left-global.ts";

/** What a reader chose as the article by hand: an element, or a stretch of the page's text. */
export type ChosenPart = Element | ChosenText;

/** A stretch of text, as it was when it was chosen: a live range would move with what the page does to its nodes. */
export type ChosenText = Pick<StaticRange, "startContainer" | "startOffset" | "endContainer" | "endOffset">;

const KEY = "jingduChosenPart";

/** What is chosen; `null` for the page as a whole. */
export function chosenPart(): ChosenPart | null {
  return leftGlobal<ChosenPart>(KEY) ?? null;
}

/** Chooses a part of the page, for the scripts that are injected later; `null`: the page as a whole again. */
export function choosePart(part: ChosenPart | null): void {
  leaveGlobal(KEY, part ?? undefined);
}

/** What is selected in a page; `null` where nothing is. */
export function selectedText(page: Document): ChosenText | null {
  const selection = page.defaultView?.getSelection();
  if (!selection || selection.rangeCount === 0 || !selection.toString().trim()) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return { startContainer, startOffset, endContainer, endOffset };
}
