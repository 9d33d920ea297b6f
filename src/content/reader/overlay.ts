import { HOST_MARK } from "../../platform/reader-host.ts";
import { element } from "../../ui/element.ts";
import { noteRemoval } from "../removed-by-page.ts";
import { findIn } from "../snapshot/find-in.ts";
import { guardPage } from "./guard/page-guard.ts";
import readerCss from "./reader.css";
import { watchTopLayer } from "./top-layer.ts";

/** A modal dialog over the page, out of the reach of the page's styles and selectors. */
export interface ReaderOverlay {
  /** Aborted when the reader is closed. */
  readonly signal: AbortSignal;
  /** Whether something of the page takes its clicks: a dialog or a full screen that came later. */
  isCovered(): boolean;
  /** Puts it over what the page may have put over it. */
  raise(): void;
  close(): void;
}

/**
 * Opens a dialog over the page. When it closes, by {@link ReaderOverlay.close} or by Escape, or when the page takes its
 * host away, which is noted, the page is as it was: its scroll position, its focus, its tree.
 *
 * @param pressed  is told of each key that a hand presses while it is open
 * @throws DOMException where the page lets no dialog open; nothing of the reader stays then
 */
export function openReaderOverlay(
  dialog: HTMLDialogElement,
  pressed: (key: KeyboardEvent) => void,
): ReaderOverlay {
  removeLeftHosts();
  noteRemoval(false);
  const { host, root } = standHost(dialog);
  const life = new AbortController();
  const topLayer = watchTopLayer(host, life.signal);
  const restoreScroll = guardPage(root, pressed, life.signal);
  const leave = (): void => {
    if (life.signal.aborted) return;
    life.abort();
    host.remove();
    restoreScroll();
  };
  // One that was raised is open again when the browser tells of it.
  dialog.addEventListener("close", () => !dialog.open && leave(), { signal: life.signal });
  leaveWithHost(host, leave, life.signal);
  try {
    dialog.showModal();
  } catch (error) {
    leave();
    throw error;
  }
  return {
    signal: life.signal,
    isCovered: topLayer.covers,
    raise() {
      if (!topLayer.hasOthers()) return;
      dialog.close();
      dialog.showModal();
      topLayer.forget();
    },
    close: () => dialog.close(),
  };
}

/** A host in the page, with the dialog in its closed root; see {@link HOST_MARK}. */
function standHost(dialog: HTMLDialogElement): { host: HTMLElement; root: ShadowRoot } {
  const host = element("div", { [HOST_MARK]: true });
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readerCss);
  root.adoptedStyleSheets = [sheet];
  root.append(dialog);
  rootElement().append(host);
  return { host, root };
}

/** A host that the page removes, with its whole tree or alone, is a reader that closed. */
function leaveWithHost(host: Element, leave: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    // The extension itself takes the mark off before it removes one.
    if (host.hasAttribute(HOST_MARK)) noteRemoval(true);
    leave();
  });
  // Children alone: the host hangs on the root element, and the root element on the document.
  observer.observe(document, { childList: true });
  observer.observe(rootElement(), { childList: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

function rootElement(): Element {
  const [root] = findIn(document, ":root");
  if (!root) throw new Error("the page has no element");
  return root;
}

/** Those of an extension that was updated or removed while its reader was open. */
function removeLeftHosts(): void {
  for (const left of findIn(document, `:root > [${HOST_MARK}]`)) {
    left.removeAttribute(HOST_MARK);
    left.remove();
  }
}
