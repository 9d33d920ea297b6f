import { isArticleKind } from "../core/detect/detect-page.ts";
import type { AskEngine, TellEngine } from "../platform/ask-engine.ts";
import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { answerAs, askPageConverter } from "../platform/messaging.ts";
import { wakePageConverter } from "../platform/page-converter-tab.ts";
import type { EngineRequests, Handlers } from "../platform/protocol.ts";
import { readSettings } from "../platform/settings.ts";
import { inject, openReaderIn } from "../platform/tab-page.ts";
import { finishAskedSites } from "./asked-sites.ts";
import { showNothingToRead, showVerdict } from "./badge.ts";
import { type ConverterTab, convertIfRemembered, togglePage } from "./convert-tab.ts";
import { startShortcuts, type Tab } from "./menus.ts";
import { openReader } from "./open-reader.ts";
import { startOnce } from "./start-once.ts";
import { welcomeOnce } from "./welcome-once.ts";

const converterTab: ConverterTab = {
  wake: wakePageConverter,
  convert: (tabId, remembered) => askPageConverter(tabId, "convertPage", { remembered }),
  restore: (tabId) => askPageConverter(tabId, "restorePage", {}),
};

/** The engine as the background reaches it. */
export interface EngineWay {
  readonly ask: AskEngine;
  readonly tell: TellEngine;
  /** Loads it, where it is not there. */
  readonly start: () => Promise<void>;
  /** The same, before anybody asks it; `null` where it would be gone again by then. */
  readonly startEarly: (() => Promise<void>) | null;
  /** Where this context is the engine's home. */
  readonly handlers: Handlers<EngineRequests, unknown> | null;
}

/** What lives without a page: the button's badge, menu and shortcuts, and the way to the engine. Call it at start-up. */
export function startBackground({ ask, tell, start, startEarly, handlers }: EngineWay): void {
  answerAs({
    background: {
      async pageDetected(verdict, { tab, url = "" }) {
        if (tab?.id === undefined) return;
        tell("forgetTab", { tabId: tab.id, address: url });
        await showVerdict(browser.action, tab.id, verdict, t);
        if (startEarly && isArticleKind(verdict.kind)) await startOnce(browser.storage, startEarly);
        await convertIfRemembered(converterTab, tab.id, url, await convertedSites());
      },
      ensureEngine: start,
      async addPart({ part }, { tab }) {
        if (tab?.id === undefined) throw new Error("only a page has a reader");
        await inject(tab.id, `${part}.js`);
      },
    },
    ...(handlers && { engine: handlers }),
  });
  startShortcuts(browser, t, [
    { name: "open-reader", title: "openReaderHere", run: (tab) => void openReaderOf(ask, tab) },
    { name: "convert-page", title: "convertPageHere", run: ({ id }) => void toggleIn(id) },
  ]);
  finishAskedSites(browser, converterTab, convertedSites);
  welcomeOnce(browser);
}

async function convertedSites(): Promise<readonly string[]> {
  return (await readSettings(browser.storage.local)).convertedSites;
}

async function toggleIn(tabId: number): Promise<void> {
  if (!(await togglePage(converterTab, tabId))) await showNothingToRead(browser.action, tabId, t);
}

async function openReaderOf(ask: AskEngine, { id, incognito = true }: Tab): Promise<void> {
  const settings = await readSettings(browser.storage.local);
  const tab = {
    look: () => inject(id, "snapshot.js"),
    open: (wish: Parameters<typeof openReaderIn>[1]) => openReaderIn(ask, wish, null),
  };
  if (!(await openReader(tab, { tabId: id, keep: !incognito }, settings))) {
    await showNothingToRead(browser.action, id, t);
  }
}
