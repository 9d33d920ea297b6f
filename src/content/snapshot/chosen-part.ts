/** What a reader chose as the article by hand: an element, or a stretch of the page's text. */
export type ChosenPart = Element | ChosenText;

/** A stretch of text, as it was when it was chosen: a live range would move with what the page does to its nodes. */
export type ChosenText = Pick<StaticRange, "startContainer" | "startOffset" | "endContainer" | "endOffset">;

/** Where one script leaves word for the next: the isolated world's own global, unseen by the page. */
const KEY = "jingduChosenPart";
const scope = globalThis as { [KEY]?: ChosenPart };

/** What is chosen; `null` for the page as a whole. */
export function chosenPart(): ChosenPart | null {
  // Not what a page names so: its elements answer under their ids.
  return Object.hasOwn(scope, KEY) ? (scope[KEY] ?? null) : null;
}

/** Chooses a part of the page, for the scripts that are injected later; `null`: the page as a whole again. */
export function choosePart(part: ChosenPart | null): void {
  if (part) Object.defineProperty(scope, KEY, { value: part, configurable: true });
  else delete scope[KEY];
}

/** What is selected in a page; `null` where nothing is. */
export function selectedText(page: Document): ChosenText | null {
  const selection = page.defaultView?.getSelection();
  if (!selection || selection.rangeCount === 0 || !selection.toString().trim()) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return { startContainer, startOffset, endContainer, endOffset };
}
