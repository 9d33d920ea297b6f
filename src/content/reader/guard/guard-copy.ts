import { selectedFlavours } from "./selected-flavours.ts";

/**
 * Answers `copy` with what a reader has selected in `root`, until `signal` is aborted: browsers would add the reader's
 * colours and buttons, and a page's own listener what it likes. Those further in than the window don't run; what one at
 * the window wrote before us is replaced.
 */
export function guardCopy(root: ShadowRoot, signal: AbortSignal): void {
  const guard = (event: ClipboardEvent): void => {
    // Not at once: our own answer to `copy` listens at the window too.
    event.stopPropagation();
    const selected = selectedFlavours(root);
    if (!selected || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData("text/plain", selected.text);
    event.clipboardData.setData("text/html", selected.html ?? "");
  };
  window.addEventListener("copy", guard, { capture: true, signal });
}
