import { t, uiLanguage } from "../platform/i18n.ts";
import type { ShownVariant } from "../platform/protocol.ts";
import type { Settings } from "../platform/settings.ts";
import { element } from "../ui/element.ts";
import type { ShownArticle } from "./page-session.ts";
import { applyAppearance } from "./reader-appearance.ts";
import { type ArticleActions, renderArticle } from "./reader-article.ts";
import { renderContents } from "./reader-contents.ts";
import { openReaderOverlay } from "./reader-overlay.ts";
import { highlightPlace, keepPlace } from "./reader-place.ts";
import { createToolbar } from "./reader-toolbar.ts";

/** What a reader can do in the reader. */
export interface ReaderActions extends ArticleActions {
  setVariant(variant: ShownVariant): void;
  setAppearance(chosen: Partial<Settings>): void;
  copy(): void;
  copyMarkdown(): void;
  closed(): void;
}

/** The open reader. */
export interface ReaderView {
  /** Shows another article, or the same in another form; what was being read stays where it was. */
  render(shown: ShownArticle, settings: Settings): void;
  /** Scrolls to a place, an id in the article's content, and highlights it for a moment. */
  reveal(id: string): void;
  /** Says something to eyes and screen readers alike. */
  announce(message: string): void;
  close(): void;
}

/** Opens the reader over the page, with the focus in it. */
export function openReaderView(shown: ShownArticle, settings: Settings, actions: ReaderActions): ReaderView {
  const status = element("p", { class: "status", role: "status" });
  const contents = element("nav", { class: "contents", "aria-label": t("outline") });
  const page = element("main", { class: "page", tabindex: -1, autofocus: true });
  const toolbar = createToolbar(actions, () => overlay.close());
  const overlay = openReaderOverlay((dialog) => {
    dialog.lang = uiLanguage();
    dialog.append(toolbar.bar, toolbar.panel, status, element("div", { class: "layout" }, contents, page));
    fill(shown, settings, dialog);
  });

  function fill(article: ShownArticle, chosen: Settings, dialog: HTMLElement): void {
    applyAppearance(dialog, chosen);
    toolbar.render(article, chosen);
    contents.replaceChildren(...renderContents(article, reveal));
    page.replaceChildren(renderArticle(article, actions));
    if (article.conversionFailed) announce(t("conversionFailed"));
  }

  function announce(message: string): void {
    status.textContent = message;
    // The same message twice is said twice, and is shown anew.
    status.classList.remove("fresh");
    void status.offsetWidth;
    status.classList.add("fresh");
  }

  function reveal(id: string): void {
    highlightPlace(page, id);
  }

  overlay.signal.addEventListener("abort", actions.closed, { once: true });
  return {
    render(article, chosen) {
      keepPlace(overlay.dialog, page, () => fill(article, chosen, overlay.dialog));
    },
    reveal,
    announce,
    close: overlay.close,
  };
}
