import type { PageVerdict } from "../core/article.ts";
import { isArticleKind } from "../core/detect/detect-page.ts";
import type { AskEngine, TellEngine } from "../platform/ask-engine.ts";
import { browser } from "../platform/browser.ts";
import { readerLanguages, t } from "../platform/i18n.ts";
import { speakChosen } from "../platform/load-texts.ts";
import { answerAs, askPageConverter } from "../platform/messaging.ts";
import { wakePageConverter } from "../platform/page-converter-tab.ts";
import type { EngineRequests, Handlers } from "../platform/protocol.ts";
import { readSettings } from "../platform/settings.ts";
import { speakStored } from "../platform/stored-texts.ts";
import { AT_TEXT, closeReaderIn, inject, openReaderIn } from "../platform/tab-page.ts";
import { finishAskedSites } from "./asked-sites.ts";
import { showNothingToRead, showVerdict } from "./badge.ts";
import { type ConverterTab, convertIfRemembered, togglePage } from "./convert-tab.ts";
import { type Shortcut, startShortcuts, type Tab } from "./menus.ts";
import { openReader } from "./open-reader.ts";
import { readIfRemembered } from "./read-site.ts";
import { startOnce } from "./start-once.ts";
import { syncSettings } from "./sync-settings.ts";
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
export function startBackground(engine: EngineWay): void {
  const { ask, start, handlers } = engine;
  answerAs({
    background: {
      async pageDetected(verdict, { tab, url = "" }) {
        if (tab?.id === undefined) return;
        const { id, incognito } = tab;
        await meetPage(verdict, { id, incognito, url }, engine);
      },
      ensureEngine: start,
      openSelection: async ({ tabId }) => openSelectionOf(ask, await browser.tabs.get(tabId)),
      openPicked: (_wish, { tab }) => openReaderOf(ask, tab),
      async addPart({ part }, { tab }) {
        if (tab?.id === undefined) throw new Error("only a page has a reader");
        await inject(tab.id, `${part}.js`);
      },
    },
    ...(handlers && { engine: handlers }),
  });
  const learn = async () => speakChosen(await browser.storage.local.get(null));
  startShortcuts(browser, { text: t, learn }, shortcuts(ask));
  finishAskedSites(browser, converterTab, convertedSites);
  syncSettings(browser);
  welcomeOnce(browser);
}

/** What can be asked for without the popup. */
function shortcuts(ask: AskEngine): readonly Shortcut[] {
  return [
    {
      name: "open-reader",
      title: "openReaderHere",
      contexts: ["page", "selection"],
      run: (tab) => void openOrTell(ask, tab),
    },
    {
      name: "read-selection",
      title: "readSelection",
      contexts: ["selection"],
      run: (tab) => void readSelectionOf(ask, tab),
    },
    {
      name: "copy-article",
      title: "copyHere",
      contexts: ["page", "selection"],
      run: (tab) => void openOrTell(ask, tab, { place: null, focus: "copy" }),
    },
    {
      name: "convert-page",
      title: "convertPageHere",
      contexts: ["page", "selection"],
      run: ({ id }) => void toggleIn(id),
    },
  ];
}

/** Shows what a page that has loaded is, and does there what the reader asked for on its site. */
async function meetPage(
  verdict: PageVerdict,
  { id, incognito, url }: Tab & { readonly url: string },
  { ask, tell, startEarly }: EngineWay,
): Promise<void> {
  tell("forgetTab", { tabId: id, address: url });
  // Asked of every page: storage is read once.
  const stored = await browser.storage.local.get(null);
  const kept = { get: async () => stored };
  await speakStored(kept);
  await showVerdict(browser.action, id, verdict, t);
  if (startEarly && isArticleKind(verdict.kind)) await startOnce(browser.storage, startEarly);
  const { convertedSites, readerSites } = await readSettings(kept);
  await convertIfRemembered(converterTab, id, url, convertedSites);
  await readIfRemembered(verdict, url, readerSites, () => openReaderOf(ask, { id, incognito }));
}

async function convertedSites(): Promise<readonly string[]> {
  return (await readSettings(browser.storage.local)).convertedSites;
}

async function toggleIn(tabId: number): Promise<void> {
  if (!(await togglePage(converterTab, tabId))) await showNothingToRead(browser.action, tabId, t);
}

/** Opens the reader where a shortcut asked for it; the button says where there was nothing to read. */
async function openOrTell(
  ask: AskEngine,
  tab: Tab,
  at: Parameters<typeof openReaderIn>[2] = AT_TEXT,
): Promise<void> {
  // Asked for again, it goes: no page sees the shortcut, whatever it does to the reader's own buttons.
  if (at === AT_TEXT && (await closeReaderIn(tab.id))) return;
  if (!(await openReaderOf(ask, tab, at))) await showNothingToRead(browser.action, tab.id, t);
}

async function readSelectionOf(ask: AskEngine, tab: Tab): Promise<void> {
  if (!(await openSelectionOf(ask, tab))) await showNothingToRead(browser.action, tab.id, t);
}

/** Opens the reader on what is selected; the page is told first, so that its snapshot shows that alone. */
async function openSelectionOf(ask: AskEngine, tab: Partial<Tab>): Promise<boolean> {
  return (await inject(tab.id ?? -1, "select.js")) && openReaderOf(ask, tab);
}

/** @returns whether there was anything to read */
async function openReaderOf(
  ask: AskEngine,
  { id = -1, incognito = true }: Partial<Tab> = {},
  at: Parameters<typeof openReaderIn>[2] = AT_TEXT,
): Promise<boolean> {
  const settings = await readSettings(browser.storage.local);
  const tab = {
    look: () => inject(id, "snapshot.js"),
    open: (wish: Parameters<typeof openReaderIn>[1]) => openReaderIn(ask, wish, at),
  };
  return openReader(tab, { tabId: id, keep: !incognito }, settings, readerLanguages());
}
