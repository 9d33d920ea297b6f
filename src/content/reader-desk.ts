import type { Runtime } from "webextension-polyfill";
import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import type { Handlers, PageReading, ReaderRequests, ShownVariant } from "../platform/protocol.ts";
import { readSettings, type Settings, saveSettings } from "../platform/settings.ts";
import { copyFromReader, copyOf } from "./article-copy.ts";
import { createPageSession, type PageContents, readingOf, type ShownArticle } from "./page-session.ts";
import { openReaderView, type ReaderActions, type ReaderView } from "./reader-view.ts";
import { watchAddress } from "./watch-address.ts";

/** Where requests of the popup and the reader's own buttons meet. */
export interface ReaderDesk {
  readonly handlers: Handlers<ReaderRequests, Runtime.MessageSender>;
  /** What the page holds, in the variant that the reader chose last. */
  readAsChosen(): Promise<PageReading>;
}

/** What to read; what is left out is as the reader chose last, unforced, and without a new look at the page. */
interface Wish {
  readonly variant?: ShownVariant;
  readonly force?: boolean;
  readonly look?: boolean;
}

/** The desk of one page. When `signal` is aborted, an open reader closes. */
export function createReaderDesk(page: Document, signal: AbortSignal): ReaderDesk {
  const session = createPageSession(page);
  const settingsArea = browser.storage.local;
  let shown: ShownArticle | null = null;
  let view: ReaderView | null = null;
  let lastTurn = 0;
  signal.addEventListener("abort", () => view?.close(), { once: true });

  async function read(wish: Wish): Promise<PageContents> {
    const turn = ++lastTurn;
    const settings = await readSettings(settingsArea);
    const variant = wish.variant ?? settings.variant;
    const { force = false, look = false } = wish;
    const contents = await session.read({ variant, force, look, conversion: settings });
    // A slow answer does not overwrite that of a later wish.
    if (turn !== lastTurn) return contents;
    shown = contents.shown;
    if (shown) view?.render(shown, settings);
    return contents;
  }

  async function open(variant: ShownVariant): Promise<void> {
    await read({ variant });
    if (!shown) throw new Error("no article to show");
    if (view) return;
    view = openReaderView(shown, await readSettings(settingsArea), actions);
    const stopWatching = watchAddress(() => view?.close());
    closed = () => {
      view = null;
      stopWatching();
    };
  }

  let closed = (): void => {};
  const actions: ReaderActions = {
    setVariant: (variant) => void choose({ variant }),
    joinParts: () => void joinParts(asShown()),
    setAppearance: (chosen) => void choose(chosen),
    setRemoval(id, removed) {
      session.setRemoval(id, removed);
      void read(asShown());
    },
    copy: () => void copy("rich"),
    copyMarkdown: () => void copy("plain"),
    closed: () => closed(),
  };

  async function joinParts(wish: Wish): Promise<PageContents> {
    await session.joinParts(signal);
    return read(wish);
  }

  function asShown(): Wish {
    return shown ? { variant: shown.variant } : {};
  }

  async function choose(chosen: Partial<Settings>): Promise<void> {
    await saveSettings(settingsArea, chosen);
    await read(chosen.variant ? { variant: chosen.variant } : asShown());
  }

  async function copy(kinds: "rich" | "plain"): Promise<void> {
    if (!shown) return;
    const copied = await copyFromReader(copyOf(shown), kinds);
    view?.announce(t(copied ? "copied" : "copyFailed"));
  }

  return {
    handlers: {
      getArticle: async (wish) => readingOf(await read(wish)),
      joinParts: async ({ variant }) => readingOf(await joinParts({ variant })),
      getCopy: () => shown && copyOf(shown),
      show: ({ variant }) => open(variant),
      async reveal({ id }) {
        await open(shown?.variant ?? "original");
        view?.reveal(id);
      },
      async setRemoval({ id, removed }) {
        session.setRemoval(id, removed);
        await read(asShown());
      },
    },
    readAsChosen: async () => readingOf(await read({ look: true })),
  };
}
