import { browser } from "../platform/browser.ts";
import { t } from "../platform/i18n.ts";
import { askReader } from "../platform/messaging.ts";
import type { ShownVariant } from "../platform/protocol.ts";
import { wakeReader } from "../platform/reader-tab.ts";
import { readSettings, type Settings, saveSettings } from "../platform/settings.ts";
import { fillTexts } from "../ui/fill-texts.ts";
import { type PopupActions, showArticle, startArticleFace } from "./article-face.ts";
import { copyArticle } from "./copy-article.ts";
import { showIntro } from "./intro.ts";
import { pagePart } from "./page-part.ts";
import { showPageText } from "./page-text.ts";
import { type PopupState, stateOfFailure, stateOfReading } from "./popup-state.ts";

let tabId = -1;
let wanted: ShownVariant = "original";

const actions: PopupActions = {
  read: () => void inReader((tab) => askReader(tab, "show", { variant: wanted })),
  reveal: (id) => void inReader((tab) => askReader(tab, "reveal", { id })),
  joinParts: () => void joinParts(),
  setVariant: (variant) => void setVariant(variant),
  setRemoval,
  setRepairs: (kept) => void setRepairs(kept),
  copy: (kinds) => copyArticle(tabId, kinds),
};

fillTexts(document);
startArticleFace(actions);
pagePart("retry").addEventListener("click", () => void look());
pagePart("read-anyway").addEventListener("click", () => void readAnyway());
pagePart("settings").addEventListener("click", () => void openSettings());
void look();

/** Reads the page of the tab that the reader is on. */
async function look(): Promise<void> {
  show({ kind: "loading" });
  let address: string | null = null;
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    address = tab?.url ?? null;
    tabId = tab?.id ?? -1;
    // Reading the page is most of the wait.
    const [reading, settings] = await Promise.all([wakeReader(tabId), dress()]);
    show(stateOfReading(reading, false));
    await showPageText(tabId, address, reading.pageVariant, settings.convertedSites);
  } catch (error) {
    show(stateOfFailure(address, error));
  }
}

/** Shows the popup as the reader set it up. */
async function dress(): Promise<Settings> {
  const settings = await readSettings(browser.storage.local);
  if (settings.theme !== "auto") document.documentElement.dataset.theme = settings.theme;
  showIntro(settings);
  wanted = settings.variant;
  return settings;
}

async function readAnyway(): Promise<void> {
  show({ kind: "loading" });
  await attempt(async () => {
    show(stateOfReading(await askReader(tabId, "getArticle", { variant: wanted, force: true }), true));
  });
}

async function setVariant(variant: ShownVariant): Promise<void> {
  wanted = variant;
  await attempt(async () => {
    await saveSettings(browser.storage.local, { variant });
    const reading = await askReader(tabId, "getArticle", { variant, force: false });
    if (variant === wanted) show(stateOfReading(reading, true));
  });
}

async function joinParts(): Promise<void> {
  await attempt(async () => {
    show(stateOfReading(await askReader(tabId, "joinParts", { variant: wanted }), true));
  });
}

async function setRemoval(id: string, removed: boolean): Promise<void> {
  await attempt(() => askReader(tabId, "setRemoval", { id, removed }));
}

async function setRepairs(kept: boolean): Promise<void> {
  await attempt(async () => show(stateOfReading(await askReader(tabId, "setRepairs", { kept }), true)));
}

/** The reader takes over: a popup that stays open would keep the focus from it. */
async function inReader(ask: (tab: number) => Promise<void>): Promise<void> {
  await attempt(async () => {
    await ask(tabId);
    await focusPage();
    window.close();
  });
}

/** Firefox for Android has no windows. */
async function focusPage(): Promise<void> {
  const windows: Partial<typeof browser.windows> | undefined = browser.windows;
  await windows?.update?.(browser.windows.WINDOW_ID_CURRENT, { focused: true });
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

async function attempt(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    show(stateOfFailure(null, error));
  }
}

function show(state: PopupState): void {
  document.body.dataset.state = state.kind;
  if (state.kind === "article") showArticle(state.reading, actions);
  if (state.kind === "failed") pagePart("failed-detail").textContent = state.detail;
  if (state.kind === "not-article") {
    pagePart("not-article-why").textContent = t(state.why);
    pagePart("read-anyway").hidden = !state.canForce;
  }
}
