import { readBlocks } from "../../../core/page/blocks.ts";
import { contentHtml } from "../../../core/page/dom.ts";
import { selectedRange } from "./selected-range.ts";

/**
 * Keeps what a reader selects and copies in `root` from the page's `copy` listeners, until `signal` is aborted. Those
 * further in than the window don't run; where one at the window was there before us and wrote something else, the
 * selected words are written over it.
 */
export function guardCopy(root: ShadowRoot, signal: AbortSignal): void {
  const guard = (event: ClipboardEvent): void => {
    // Not at once: our own answer to `copy` listens at the window too.
    event.stopPropagation();
    const selected = event.defaultPrevented ? selectedIn(root) : null;
    if (!selected || !event.clipboardData) return;
    event.clipboardData.clearData();
    event.clipboardData.setData("text/plain", selected.text);
    event.clipboardData.setData("text/html", selected.html);
  };
  window.addEventListener("copy", guard, { capture: true, signal });
}

function selectedIn(root: ShadowRoot): { text: string; html: string } | null {
  const range = selectedRange(root);
  if (!range) return null;
  const holder = document.implementation.createHTMLDocument("").createElement("div");
  holder.append(range.cloneContents());
  const text = readBlocks(holder)
    .map((block) => block.text)
    .join("\n");
  return { text, html: contentHtml(holder) };
}
