import { guardCopy } from "./guard-copy.ts";
import { guardKeys } from "./guard-keys.ts";
import { keepScroll } from "./keep-scroll.ts";
import guardCss from "./page-guard.css";
import { selectArticleOnSelectAll } from "./select-all.ts";

/** What a hand does in the reader and would bubble out to the page, beside keys. */
const BUBBLING = [
  "click dblclick auxclick contextmenu",
  "mousedown mouseup mousemove mouseover mouseout wheel",
  "pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture",
  "touchstart touchmove touchend touchcancel",
  "copy cut paste",
  "dragstart drag dragenter dragover dragleave drop dragend",
  "selectstart beforeinput input change compositionstart compositionupdate compositionend",
  "focusin focusout",
].flatMap((names) => names.split(" "));

/**
 * Keeps the page out of the reader while it is open, until `signal` is aborted: keys and clicks in it don't reach the
 * page's own listeners, the page doesn't scroll behind it, and print shows the reader alone.
 *
 * @returns gives the page its scroll position back; call it when the reader is closed
 */
export function guardPage(
  root: ShadowRoot,
  pressed: (key: KeyboardEvent) => void,
  signal: AbortSignal,
): () => void {
  const restoreScroll = keepScroll(signal);
  selectArticleOnSelectAll(root, signal);
  guardKeys(window, signal, pressed);
  guardCopy(root, signal);
  for (const name of BUBBLING) {
    root.host.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  }
  lendSheet(signal);
  return restoreScroll;
}

/** Lends the page a style sheet of ours until `signal` is aborted. */
function lendSheet(signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(guardCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const takeBack = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener("abort", takeBack, { once: true });
}
