import { t, uiLanguage } from "../../platform/i18n.ts";
import type { Settings } from "../../platform/settings.ts";
import { element } from "../../ui/element.ts";
import type { ReaderActions } from "./actions.ts";
import { aloudWhenAsked } from "./aloud-when-asked.ts";
import { applyAppearance } from "./appearance.ts";
import { selectedRange } from "./guard/selected-range.ts";
import { createAppearancePanel } from "./panels/appearance-panel.ts";
import { createContents } from "./panels/contents.ts";
import { createKeysPanel } from "./panels/keys-panel.ts";
import { createRemovalsDrawer } from "./panels/removals-drawer.ts";
import { createTakeOutButton } from "./panels/take-out-selection.ts";
import { createTermsPanel } from "./panels/terms-panel.ts";
import { distanceIn, highlightPlace } from "./place/place.ts";
import { createProgress } from "./place/progress.ts";
import { saveWhenAsked } from "./save-when-asked.ts";
import { articleToSave, type Showing, type ShownArticle } from "./shown-article.ts";
import { renderArticle } from "./text/article-element.ts";
import { followPlaces } from "./text/footnotes.ts";
import { createMarkCards } from "./text/marks.ts";
import { createToolbar } from "./toolbar/toolbar.ts";

/** The reader's dialog, not yet open, and what stands in it. */
export type ReaderParts = ReturnType<typeof createParts>;

/**
 * @param takeOutSelection  takes out what is selected
 * @param showing  what is shown, and how
 */
export function createParts(actions: ReaderActions, takeOutSelection: () => void, showing: () => Showing) {
  const status = element("p", { class: "status", role: "status" });
  const page = element("main", { class: "page", tabindex: -1 });
  const progress = createProgress();
  const isPast = (line: Element): boolean => distanceIn(dialog, page)(line).end < 0;
  const save = saveWhenAsked(
    {
      article: async () => articleToSave(showing().shown),
      settings: () => showing().settings,
      choose: actions.setAppearance,
      selection: () => selectedRange(page.getRootNode() as ShadowRoot),
      say: (message) => announce(status, message),
    },
    () => announce(status, t("partMissing")),
  );
  const aloud = aloudWhenAsked([page, isPast, actions.setAppearance], () =>
    announce(status, t("partMissing")),
  );
  const toolbar = createToolbar(actions, progress.left, aloud.toggle, save.open);
  const contents = createContents((id) => highlightPlace(page, id));
  const look = createAppearancePanel(actions.setAppearance);
  const removals = createRemovalsDrawer(actions);
  const terms = createTermsPanel();
  const marks = createMarkCards(page);
  followPlaces(
    page,
    (id) => highlightPlace(page, id),
    (link) => link.matches(".mark-note"),
  );
  const keys = createKeysPanel();
  const dialog: HTMLDialogElement = element(
    "dialog",
    { class: "reader themed", lang: uiLanguage(), "aria-labelledby": "jingdu-title" },
    toolbar.bar,
    progress.line,
    look.panel,
    terms.panel,
    removals.panel,
    keys,
    save.place,
    marks.card,
    createTakeOutButton(page, takeOutSelection),
    status,
    element("div", { class: "layout" }, contents.nav, page),
    aloud.player,
  );
  const fill = (shown: ShownArticle): void => {
    toolbar.render(shown);
    terms.render(shown);
    removals.render(shown);
    contents.render(shown);
    const article = renderArticle(shown, actions);
    marks.mark(article, shown);
    page.replaceChildren(article);
    if (shown.conversionFailed) announce(status, t("conversionFailed"));
  };
  const dress = (shown: ShownArticle, settings: Settings): void => {
    applyAppearance(dialog, settings, shown.lang);
    look.render(settings, shown.lang);
    progress.measure(shown.finished.article.textContent, settings.readingSpeed);
    aloud.refresh(shown.lang, settings);
  };
  return { dialog, page, status, keys, save, removals, contents, marks, progress, aloud, fill, dress };
}

/** Says something to eyes and screen readers alike; the same message twice is said twice, and is shown anew. */
export function announce(status: HTMLElement, message: string): void {
  status.textContent = message;
  status.classList.remove("fresh");
  void status.offsetWidth;
  status.classList.add("fresh");
}
