/** One text in the forms that a clipboard takes. */
export interface ClipboardFlavours {
  readonly text: string;
  /** `null`: plain text alone. */
  readonly html: string | null;
}

/**
 * Writes all flavours in one go. Call it inside the click handler, with a promise where the text is still being made:
 * browsers remember the click for it. No page sees it, and no page's `copy` handler runs.
 *
 * @throws what the browser throws where the document has no focus, or where its policy forbids the clipboard
 */
export async function writeClipboard(
  flavours: Promise<ClipboardFlavours>,
  kinds: "rich" | "plain",
): Promise<void> {
  const text = flavours.then((copy) => new Blob([copy.text], { type: "text/plain" }));
  const html = flavours.then((copy) => new Blob([copy.html ?? ""], { type: "text/html" }));
  const item = kinds === "rich" ? { "text/plain": text, "text/html": html } : { "text/plain": text };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}

/**
 * Copies by answering the `copy` event, the only way on a page of plain http. Ours is the last word on the event: the
 * page's own handlers that come later don't run, and what earlier ones wrote is replaced.
 *
 * @returns whether the browser copied
 */
export function copyByEvent(flavours: ClipboardFlavours, scope: Window): boolean {
  let written = false;
  const write = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.clearData();
    event.clipboardData.setData("text/plain", flavours.text);
    if (flavours.html !== null) event.clipboardData.setData("text/html", flavours.html);
    written = true;
  };
  scope.addEventListener("copy", write, { capture: true });
  try {
    return scope.document.execCommand("copy") && written;
  } finally {
    scope.removeEventListener("copy", write, { capture: true });
  }
}
