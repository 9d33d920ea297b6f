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
  const { save, aloud } = createLaterParts({ page, status, isPast }, actions, showing);
  const toolbar = createToolbar(actions, progress.left, aloud.toggle, save.open);
  const reveal = (id: string): void => highlightPlace(page, id);
  const contents = createContents(reveal);
  const look = createAppearancePanel(actions.setAppearance);
  const removals = createRemovalsDrawer(actions);
  const terms = createTermsPanel();
  const marks = createMarkCards(page);
  followPlaces(page, reveal, (link) => link.matches(".mark-note"));
  const keys = createKeysPanel();
  const dialog = createDialog(
    ...[toolbar.bar, progress.line, look.panel, terms.panel, removals.panel, keys, save.place, marks.card],
    ...[createTakeOutButton(page, takeOutSelection), status],
    ...[element("div", { class: "layout" }, contents.nav, page), aloud.player],
  );
  const fill = (shown: ShownArticle): void => {
    for (const part of [toolbar, terms, removals, contents]) part.render(shown);
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

function createDialog(...parts: readonly HTMLElement[]): HTMLDialogElement {
  const labels = { class: "reader themed", lang: uiLanguage(), "aria-labelledby": "jingdu-title" };
  return element("dialog", labels, ...parts);
}

/** What stands in the page that is read, for the parts that come with their own scripts. */
interface ReaderPage {
  readonly page: HTMLElement;
  readonly status: HTMLElement;
  /** Whether a line stands above the window. */
  readonly isPast: (line: Element) => boolean;
}

/** Saving and reading aloud: each comes when it is asked for first. */
function createLaterParts(
  { page, status, isPast }: ReaderPage,
  { setAppearance }: ReaderActions,
  showing: () => Showing,
) {
  const tellMissing = (): void => announce(status, t("partMissing"));
  const home = {
    article: async () => articleToSave(showing().shown),
    settings: () => showing().settings,
    choose: setAppearance,
    selection: () => selectedRange(page.getRootNode() as ShadowRoot),
    say: (message: string) => announce(status, message),
  };
  return {
    save: saveWhenAsked(home, tellMissing),
    aloud: aloudWhenAsked([page, isPast, setAppearance], tellMissing),
  };
}

/** Says something to eyes and screen readers alike; the same message twice is said twice, and is shown anew. */
export function announce(status: HTMLElement, message: string): void {
  status.textContent = message;
  status.classList.remove("fresh");
  void status.offsetWidth;
  status.classList.add("fresh");
}
