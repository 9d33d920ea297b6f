import type { AskEngine, TellEngine } from "../platform/ask-engine.ts";
import { browser } from "../platform/browser.ts";
import { ensureEngine } from "../platform/engine-document.ts";
import { t } from "../platform/i18n.ts";
import { answerAs, askPageConverter } from "../platform/messaging.ts";
import { wakePageConverter } from "../platform/page-converter-tab.ts";
import type { EngineRequests, Handlers } from "../platform/protocol.ts";
import { readSettings } from "../platform/settings.ts";
import { inject, openReaderIn } from "../platform/tab-page.ts";
import { finishAskedSites } from "./asked-sites.ts";
import { showNothingToRead, showVerdict } from "./badge.ts";
import { type ConverterTab, convertIfRemembered, togglePage } from "./convert-page.ts";
import { startShortcuts, type Tab } from "./menus.ts";
import { openReader } from "./open-reader.ts";
import { welcomeOnce } from "./welcome.ts";

const converterTab: ConverterTab = {
  wake: wakePageConverter,
  convert: (tabId, remembered) => askPageConverter(tabId, "convertPage", { remembered }),
  restore: (tabId) => askPageConverter(tabId, "restorePage", {}),
};

/** The engine as the background reaches it. */
export interface EngineWay {
  readonly ask: AskEngine;
  readonly tell: TellEngine;
  /** Where this context is the engine's home. */
  readonly handlers: Handlers<EngineRequests, unknown> | null;
}

/** What lives without a page: the button's badge, menu and shortcuts, and the way to the engine. Call it at start-up. */
export function startBackground({ ask, tell, handlers }: EngineWay): void {
  answerAs({
    background: {
      async pageDetected(verdict, { tab, url = "" }) {
        if (tab?.id === undefined) return;
        tell("forgetTab", { tabId: tab.id, address: url });
        await showVerdict(browser.action, tab.id, verdict, t);
        await convertIfRemembered(converterTab, tab.id, url, await convertedSites());
      },
      ensureEngine,
      openSelection: async ({ tabId }) => openSelectionOf(ask, await browser.tabs.get(tabId)),
      openPicked: (_wish, { tab }) => openReaderOf(ask, tab),
      async addPart({ part }, { tab }) {
        if (tab?.id === undefined) throw new Error("only a page has a reader");
        await inject(tab.id, `${part}.js`);
      },
    },
    ...(handlers && { engine: handlers }),
  });
  startShortcuts(browser, t, [
    { name: "open-reader", title: "openReaderHere", run: (tab) => void openOrTell(ask, tab) },
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

async function openOrTell(ask: AskEngine, tab: Tab): Promise<void> {
  if (!(await openReaderOf(ask, tab))) await showNothingToRead(browser.action, tab.id, t);
}

/** Opens the reader on what is selected; the page is told first, so that its snapshot shows that alone. */
async function openSelectionOf(ask: AskEngine, tab: Partial<Tab>): Promise<boolean> {
  return (await inject(tab.id ?? -1, "select.js")) && openReaderOf(ask, tab);
}

/** @returns whether there was anything to read */
async function openReaderOf(
  ask: AskEngine,
  { id = -1, incognito = true }: Partial<Tab> = {},
): Promise<boolean> {
  const settings = await readSettings(browser.storage.local);
  const tab = {
    look: () => inject(id, "snapshot.js"),
    open: (wish: Parameters<typeof openReaderIn>[1]) => openReaderIn(ask, wish, null),
  };
  return openReader(tab, { tabId: id, keep: !incognito }, settings);
}
