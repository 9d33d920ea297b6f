import { t, uiLanguage } from "../platform/i18n.ts";
import type { Settings } from "../platform/settings.ts";
import { element } from "../ui/element.ts";
import { createAppearancePanel } from "./appearance-panel.ts";
import type { ReaderActions } from "./reader-actions.ts";
import { applyAppearance } from "./reader-appearance.ts";
import { renderArticle } from "./reader-article.ts";
import { renderContents } from "./reader-contents.ts";
import { openReaderOverlay } from "./reader-overlay.ts";
import { highlightPlace, keepPlace } from "./reader-place.ts";
import { createToolbar } from "./reader-toolbar.ts";
import type { ShownArticle } from "./shown-article.ts";
import { createTermsPanel } from "./terms-panel.ts";

/** The open reader. */
export interface ReaderView {
  /** Shows another article, or the same in another form; what was being read stays where it was. */
  render(shown: ShownArticle, settings: Settings): void;
  /** Shows the same in another dress. */
  applySettings(settings: Settings): void;
  /** Scrolls to a place, an id in the article's content, and highlights it for a moment. */
  reveal(id: string): void;
  /** Says something to eyes and screen readers alike. */
  announce(message: string): void;
  close(): void;
}

/** Opens the reader over the page, with the focus in it. */
export function openReaderView(shown: ShownArticle, settings: Settings, actions: ReaderActions): ReaderView {
  const parts = createParts(actions);
  let { lang } = shown;
  const applySettings = (chosen: Settings): void => {
    applyAppearance(parts.dialog, chosen, lang);
    parts.panel.render(chosen, lang);
  };
  parts.fill(shown);
  applySettings(settings);
  const overlay = openReaderOverlay(parts.dialog);
  overlay.signal.addEventListener("abort", actions.closed, { once: true });
  return {
    render(article, chosen) {
      keepPlace(parts.dialog, parts.page, () => {
        ({ lang } = article);
        parts.fill(article);
        applySettings(chosen);
      });
    },
    applySettings: (chosen) => keepPlace(parts.dialog, parts.page, () => applySettings(chosen)),
    reveal: (id) => highlightPlace(parts.page, id),
    announce: (message) => announce(parts.status, message),
    close: overlay.close,
  };
}

/** The reader's dialog, not yet open, and what stands in it. */
function createParts(actions: ReaderActions) {
  const status = element("p", { class: "status", role: "status" });
  const contents = element("nav", { class: "contents", "aria-label": t("outline") });
  const page = element("main", { class: "page", tabindex: -1, autofocus: true });
  const toolbar = createToolbar(actions);
  const panel = createAppearancePanel(actions.setAppearance);
  const terms = createTermsPanel();
  const dialog = element(
    "dialog",
    { class: "reader themed", lang: uiLanguage(), "aria-labelledby": "jingdu-title" },
    toolbar.bar,
    panel.panel,
    terms.panel,
    status,
    element("div", { class: "layout" }, contents, page),
  );
  const fill = (shown: ShownArticle): void => {
    toolbar.render(shown);
    terms.render(shown);
    contents.replaceChildren(...renderContents(shown, (id) => highlightPlace(page, id)));
    page.replaceChildren(renderArticle(shown, actions));
    if (shown.conversionFailed) announce(status, t("conversionFailed"));
  };
  return { dialog, panel, page, status, fill };
}

function announce(status: HTMLElement, message: string): void {
  status.textContent = message;
  // The same message twice is said twice, and is shown anew.
  status.classList.remove("fresh");
  void status.offsetWidth;
  status.classList.add("fresh");
}
