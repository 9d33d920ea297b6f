import type { Runtime } from "webextension-polyfill";
import { articleToHtml } from "../../core/export/html.ts";
import { articleToPlainText } from "../../core/export/plain-text.ts";
import { browser } from "../../platform/browser.ts";
import { readerLanguages, t } from "../../platform/i18n.ts";
import { variantAfter } from "../../platform/own-variant.ts";
import type { Handlers, ReaderRequests } from "../../platform/protocol.ts";
import { articleWith } from "../../platform/put-back.ts";
import { readSettings, type Settings, saveSettings } from "../../platform/settings.ts";
import { speakStored } from "../../platform/stored-texts.ts";
import { isRemovedByPage } from "../removed-by-page.ts";
import type { ReaderActions } from "./actions.ts";
import { copyFlavours } from "./copy-from-reader.ts";
import { createOpenArticle, type OpenArticle } from "./open-article.ts";
import { linesTakenOut } from "./shown-article.ts";
import { openReaderView, type ReaderView } from "./view.ts";
import { watchAddress } from "./watch-address.ts";

/** What is on the desk: the article, and the reader where it is open. */
interface Desk {
  article: OpenArticle | null;
  view: ReaderView | null;
}

/**
 * Where requests from outside and the reader's own buttons meet. `left` is called when the reader has closed. When
 * `signal` is aborted, an open reader closes.
 */
export function createReaderDesk(
  signal: AbortSignal,
  left: () => void,
): Handlers<ReaderRequests, Runtime.MessageSender> {
  const desk: Desk = { article: null, view: null };
  signal.addEventListener("abort", () => desk.view?.close(), { once: true });
  return {
    isOpen: () => desk.view !== null,
    close() {
      const wasOpen = desk.view !== null;
      desk.view?.close();
      return wasOpen;
    },
    leave: () => {
      if (!desk.view) left();
    },
    async show({ article, page, place, focus }) {
      const [settings] = await Promise.all([chosenSettings(), speakStored(browser.storage.local)]);
      const opened = createOpenArticle(article, page, () => void render(desk, opened));
      desk.article = opened;
      const isNew = desk.view === null;
      desk.view?.raise();
      if (desk.view) desk.view.render(opened.shown(), settings);
      else desk.view = openReaderView(opened.shown(), settings, actionsOf(desk, closing(desk, left)));
      const lastPlace = opened.place();
      if (place) desk.view.reveal(place);
      else if (lastPlace && isNew) desk.view.goTo(lastPlace);
      if (focus === "copy") desk.view.focusCopy();
      await nextTask();
      if (isRemovedByPage()) throw new Error(t("readerRemoved"));
      if (desk.view?.isCovered()) throw new Error(t("readerCovered"));
    },
  };
}

/** A page that answers what we do with something of its own over it has answered by then. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What is to be done when the reader closes, however it does. */
function closing(desk: Desk, left: () => void): () => void {
  const stopWatching = watchAddress(() => desk.view?.close());
  return () => {
    desk.view = null;
    desk.article = null;
    stopWatching();
    left();
  };
}

async function render(desk: Desk, changed: OpenArticle): Promise<void> {
  const settings = await chosenSettings();
  if (desk.article === changed) desk.view?.render(changed.shown(), settings);
}

function actionsOf(desk: Desk, closed: () => void): ReaderActions {
  const withSettings = async (
    act: (article: OpenArticle, settings: Settings) => Promise<void>,
  ): Promise<void> => {
    try {
      if (desk.article) await act(desk.article, await chosenSettings());
    } catch {
      desk.view?.announce(t("partMissing"));
    }
  };
  return {
    setVariant: async (variant) => {
      const { variant: setting } = await chosenSettings();
      const settings = await choose({ variant: variantAfter(setting, variant, readerLanguages()) });
      await desk.article?.setVariant(variant, settings);
    },
    setAppearance: (chosen) => void choose(chosen).then((settings) => desk.view?.applySettings(settings)),
    setRemoval: (id, removed) => desk.article?.setRemoval(id, removed),
    putAllBack: () => desk.article?.putAllBack(),
    takeOut: (lines) => desk.article?.takeOut(lines),
    undoTakeOut: (number) => desk.article?.undoTakeOut(number),
    restAt: (place) => desk.article?.keepPlace(place),
    setRepairs: (kept) => void withSettings((article, settings) => article.setRepairs(kept, settings)),
    joinParts: () => void withSettings((article, settings) => article.joinParts(settings)),
    copy: () => void copy(desk),
    closed,
  };
}

async function choose(chosen: Partial<Settings>): Promise<Settings> {
  const isSaved = await saveSettings(browser.storage.local, chosen);
  // What can't be remembered holds for now.
  return { ...(await chosenSettings()), ...(isSaved ? {} : chosen) };
}

function chosenSettings(): Promise<Settings> {
  return readSettings(browser.storage.local);
}

async function copy({ article, view }: Desk): Promise<void> {
  if (!article) return;
  const shown = article.shown();
  const { article: copy, body } = articleWith(shown.finished, shown.putBack, linesTakenOut(shown));
  const copied = await copyFlavours({ text: articleToPlainText(copy), html: articleToHtml(copy, body) });
  view?.announce(t(copied ? "copied" : "copyFailed"));
}
