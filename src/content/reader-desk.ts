import type { Runtime } from "webextension-polyfill";
import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import type { Handlers, PageReading, ReaderRequests, ShownVariant } from "../platform/protocol.ts";
import { readSettings, type Settings, saveSettings } from "../platform/settings.ts";
import { copyFromReader, copyOf } from "./article-copy.ts";
import { type CurrentArticle, createCurrentArticle } from "./current-article.ts";
import { createPageSession, type PageSession, readingOf } from "./page-session.ts";
import { openReaderView, type ReaderActions, type ReaderView } from "./reader-view.ts";
import { watchAddress } from "./watch-address.ts";

/** Where requests of the popup and the reader's own buttons meet. */
export interface ReaderDesk {
  readonly handlers: Handlers<ReaderRequests, Runtime.MessageSender>;
  /** What the page holds, in the variant that the reader chose last. */
  readAsChosen(): Promise<PageReading>;
}

/** What is on the desk: the page's article, and the reader where it is open. */
interface Desk {
  readonly session: PageSession;
  readonly current: CurrentArticle;
  view: ReaderView | null;
  /** Aborted when the desk is cleared. */
  readonly signal: AbortSignal;
}

/** The desk of one page. When `signal` is aborted, an open reader closes. */
export function createReaderDesk(page: Document, signal: AbortSignal): ReaderDesk {
  const session = createPageSession(page);
  const current = createCurrentArticle(session, (shown, settings) => desk.view?.render(shown, settings));
  const desk: Desk = { session, current, view: null, signal };
  signal.addEventListener("abort", () => desk.view?.close(), { once: true });
  return {
    handlers: handlersOf(desk),
    readAsChosen: async () => readingOf(await current.read({ look: true })),
  };
}

function handlersOf(desk: Desk): ReaderDesk["handlers"] {
  const { session, current, signal } = desk;
  return {
    getArticle: async (wish) => readingOf(await current.read(wish)),
    async joinParts({ variant }) {
      await session.joinParts(signal);
      return readingOf(await current.read({ variant }));
    },
    getCopy() {
      const shown = current.shown();
      return shown && copyOf(shown);
    },
    show: ({ variant }) => open(desk, variant),
    async reveal({ id }) {
      await open(desk, current.shown()?.variant ?? "original");
      desk.view?.reveal(id);
    },
    async setRemoval({ id, removed }) {
      session.setRemoval(id, removed);
      await current.readAgain();
    },
    async setRepairs({ kept }) {
      session.setRepairs(kept);
      return readingOf(await current.readAgain());
    },
  };
}

async function open(desk: Desk, variant: ShownVariant): Promise<void> {
  await desk.current.read({ variant });
  const shown = desk.current.shown();
  if (!shown) throw new Error("no article to show");
  const settings = await readSettings(browser.storage.local);
  if (desk.view) return;
  const stopWatching = watchAddress(() => desk.view?.close());
  const closed = (): void => {
    desk.view = null;
    stopWatching();
  };
  desk.view = openReaderView(shown, settings, actionsOf(desk, closed));
}

function actionsOf(desk: Desk, closed: () => void): ReaderActions {
  const { session, current, signal } = desk;
  return {
    setVariant: (variant) => void choose({ variant }).then(() => current.read({ variant })),
    setAppearance: (chosen) => void choose(chosen).then((settings) => desk.view?.applySettings(settings)),
    setRemoval(id, removed) {
      session.setRemoval(id, removed);
      void current.readAgain();
    },
    setRepairs(kept) {
      session.setRepairs(kept);
      void current.readAgain();
    },
    joinParts: () => void session.joinParts(signal).then(current.readAgain),
    copy: () => void copy(desk, "rich"),
    copyMarkdown: () => void copy(desk, "plain"),
    closed,
  };
}

async function choose(chosen: Partial<Settings>): Promise<Settings> {
  await saveSettings(browser.storage.local, chosen);
  return readSettings(browser.storage.local);
}

async function copy({ current, view }: Desk, kinds: "rich" | "plain"): Promise<void> {
  const shown = current.shown();
  if (!shown) return;
  const copied = await copyFromReader(copyOf(shown), kinds);
  view?.announce(t(copied ? "copied" : "copyFailed"));
}
