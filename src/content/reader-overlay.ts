import { guardPage } from "./page-guard.ts";
import readerCss from "./reader.css";

/** Name of the element that holds the reader, the one thing of ours that the page can see. */
const HOST_TAG = "jingdu-reader";

/** A modal dialog over the page, out of the reach of the page's styles and selectors. */
export interface ReaderOverlay {
  /** Aborted when the reader is closed. */
  readonly signal: AbortSignal;
  close(): void;
}

/**
 * Opens a dialog over the page. When it closes, by {@link ReaderOverlay.close} or by Escape, the page is as it
 * was: its scroll position, its focus, its tree.
 */
export function openReaderOverlay(dialog: HTMLDialogElement): ReaderOverlay {
  removeLeftHosts();
  const host = document.createElementNS("http://www.w3.org/1999/xhtml", HOST_TAG) as HTMLElement;
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readerCss);
  root.adoptedStyleSheets = [sheet];
  root.append(dialog);
  document.documentElement.append(host);

  const life = new AbortController();
  const restoreScroll = guardPage(root, life.signal);
  const leave = (): void => {
    life.abort();
    host.remove();
    restoreScroll();
  };
  dialog.addEventListener("close", leave, { once: true });
  dialog.showModal();
  return { signal: life.signal, close: () => dialog.close() };
}

/** Those of an extension that was updated or removed while its reader was open. */
function removeLeftHosts(): void {
  for (const left of document.querySelectorAll(HOST_TAG)) left.remove();
}
