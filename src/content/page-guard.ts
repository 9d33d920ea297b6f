import guardCss from "./page-guard.css";

const KEY_EVENTS = ["keydown", "keypress", "keyup"] as const;

/** What happens in the reader and would bubble out to the page. */
const POINTER_EVENTS =
  "click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchend touchmove wheel copy cut paste selectstart dragstart input change focusin focusout".split(
    " ",
  );

/**
 * Keeps the page out of the reader while it is open, until `signal` is aborted: keys and clicks in it don't reach the
 * page's own listeners, the page doesn't scroll behind it, and print shows the reader alone.
 *
 * @returns gives the page its scroll position back; call it when the reader is closed
 */
export function guardPage(host: HTMLElement, signal: AbortSignal): () => void {
  const scope = window;
  const { scrollX, scrollY } = scope;
  // At the window, before the page's listeners further in. What a key does by itself (Escape, Tab, Enter on a button)
  // needs no listener and still happens.
  for (const name of KEY_EVENTS) {
    scope.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true, signal });
  }
  // Not at once: our own answer to `copy` listens at the window too.
  for (const name of ["copy", "cut"]) {
    scope.addEventListener(name, (event) => event.stopPropagation(), { capture: true, signal });
  }
  for (const name of POINTER_EVENTS) {
    host.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(guardCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener(
    "abort",
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  return () => scope.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}
