import { browser } from "../platform/browser.ts";
import { readerLanguages, t } from "../platform/i18n.ts";
import { speakChosen } from "../platform/load-texts.ts";
import { askBackground } from "../platform/messaging.ts";
import { ownVariant, variantAfter } from "../platform/own-variant.ts";
import type { PageReading, ReadingState, ShownVariant } from "../platform/protocol.ts";
import { readSettings, saveSettings } from "../platform/settings.ts";
import { inject } from "../platform/tab-page.ts";
import { element } from "../ui/element.ts";
import { fillTexts } from "../ui/fill-texts.ts";
import { keyItems } from "../ui/key-list.ts";
import { pagePart } from "../ui/page-part.ts";
import { POPUP_KEYS } from "../ui/popup-keys.ts";
import { type PopupActions, showDamage, startArticleFace } from "./article-face.ts";
import { type AskedTab, takeAskedTab } from "./ask-tab.ts";
import { copyArticle } from "./copy-article.ts";
import { dress } from "./dress.ts";
import { giveWay } from "./give-way.ts";
import { isSample } from "./is-sample.ts";
import { showPageText } from "./page-text.ts";
import { showState } from "./popup-faces.ts";
import { startKeyboard } from "./popup-keyboard.ts";
import { stateOfFailure, stateOfReading } from "./popup-state.ts";
import { SAMPLE, sampleIn } from "./sample-article.ts";
import { startSaving } from "./save-from-popup.ts";
import { startReading, type TabReading } from "./tab-reading.ts";

let current: TabReading | null = null;
let state: ReadingState = { forced: false, unrepaired: false, putBack: [] };
let lastTurn = 0;

const actions: PopupActions = {
  read: () => void inReader(null),
  reveal: (id) => void inReader(id),
  joinParts: () => void joinParts(),
  setVariant: (variant) => void setVariant(variant),
  setRemoval,
  setRepairs: (kept) => void readAgain({ ...state, unrepaired: !kept, putBack: [] }),
  copy: (kinds) => copyArticle(current?.copy() ?? Promise.reject(new Error("nothing was read")), kinds),
};

fillTexts(document);
void (isSample ? showSample() : start(takeAskedTab()));

/** Draws the popup in the language chosen, and reads the page that was asked for. */
async function start(asked: AskedTab): Promise<void> {
  await draw(await asked.stored);
  startButtons();
  startKeyboard();
  void look(asked);
}

async function showSample(): Promise<void> {
  await draw(await browser.storage.local.get(null));
  show({ kind: "article", reading: SAMPLE });
  const own = ownVariant(readerLanguages());
  if (own && own !== SAMPLE.lang) show({ kind: "article", reading: await sampleIn(own) });
}

/** Draws what every popup has, as its reader wants it; `kept` is all of `storage.local`. */
async function draw(kept: Record<string, unknown>): Promise<void> {
  dress(await readSettings({ get: async () => kept }));
  if (await speakChosen(kept)) fillTexts(document);
  startArticleFace(actions);
}

function startButtons(): void {
  pagePart("retry").addEventListener("click", () => void look(takeAskedTab()));
  pagePart("look-again").addEventListener("click", () => void look(takeAskedTab()));
  pagePart("read-anyway").addEventListener("click", () => void readAnyway());
  pagePart("read-selection").addEventListener("click", () => void readSelection());
  for (const id of ["pick-article", "pick-another"])
    pagePart(id).addEventListener("click", () => void pickArticle());
  pagePart("settings").addEventListener("click", () => void openSettings());
  startSaving(() => current);
  const title = element("h2", {}, t("keys"));
  pagePart("keys").replaceChildren(title, element("dl", { class: "key-list" }, ...keyItems(POPUP_KEYS)));
}

/** Reads the page of the tab that the reader is on. */
async function look(asking: AskedTab): Promise<void> {
  show({ kind: "loading" });
  pagePart("reader-removed").hidden = true;
  let address: string | null = null;
  try {
    address = (await asking.tab)?.url ?? null;
    const reading = await startReading(asking);
    current = reading;
    pagePart("read-selection").hidden = !reading.snapshot.hasSelection;
    pagePart("reader-removed").hidden = !reading.snapshot.readerRemoved;
    if (reading.snapshot.html === null) show({ kind: "too-large" });
    else await takeFirst(reading);
    await showPageText((await asking.tab)?.id ?? -1, address, reading.snapshot.pageVariant, reading.settings);
  } catch (error) {
    show(stateOfFailure(address, error));
  }
}

/** Shows the page for the first time: its title as soon as there is one. */
async function takeFirst(reading: TabReading): Promise<void> {
  const turn = lastTurn;
  const first = await reading.readTitle();
  const known = turn === lastTurn ? first?.reading : null;
  if (turn === lastTurn && !known && first?.title) {
    show({ kind: "article-found", title: first.title, lang: first.lang });
  }
  await take(known ? Promise.resolve(known) : reading.read({}), false);
}

/** Shows what the engine answers; whether the text is fake Traditional may follow. */
async function take(answer: Promise<PageReading>, forced: boolean): Promise<void> {
  const turn = ++lastTurn;
  const reading = await answer;
  // A slow answer does not overwrite that of a later wish.
  if (turn !== lastTurn) return;
  state = reading.state;
  show(stateOfReading(reading, forced));
  if (reading.judged || !current) return;
  const judged = await current.judge();
  if (turn === lastTurn) showDamage(judged);
}

async function readAnyway(): Promise<void> {
  show({ kind: "loading" });
  await readAgain({ ...state, forced: true });
}

async function readAgain(changed: ReadingState): Promise<void> {
  await attempt(async () => {
    if (current) await take(current.read({ state: changed }), true);
  });
}

async function setVariant(variant: ShownVariant): Promise<void> {
  await attempt(async () => {
    const { variant: setting } = await readSettings(browser.storage.local);
    const after = variantAfter(setting, variant, readerLanguages());
    const isSaved = await saveSettings(browser.storage.local, { variant: after });
    if (current) await take(current.read({ variant }), true);
    if (!isSaved) pagePart("notice").textContent = t("notSaved");
  });
}

async function joinParts(): Promise<void> {
  await attempt(async () => {
    const parts = await current?.fetchParts();
    if (current && parts) await take(current.read({ parts, state: { ...state, putBack: [] } }), true);
  });
}

/** The lists stay as they are: the button says what was done. */
async function setRemoval(id: string, removed: boolean): Promise<void> {
  await attempt(async () => {
    const others = state.putBack.filter((back) => back !== id);
    state = { ...state, putBack: removed ? others : [...others, id] };
    await current?.read({ state });
  });
}

/** The reader takes over: a popup that stays open would keep the focus from it. */
async function inReader(place: string | null): Promise<void> {
  await attempt(async () => {
    await current?.open(place);
    await giveWay();
  });
}

async function readSelection(): Promise<void> {
  await attempt(async () => {
    if (current && (await askBackground("openSelection", { tabId: current.tabId }))) await giveWay();
    else show({ kind: "not-article", why: "selectionEmpty", offers: ["pick-article"] });
  });
}

/** The page takes over: its reader points at what they want to read. */
async function pickArticle(): Promise<void> {
  await attempt(async () => {
    if (current) await inject(current.tabId, "pick.js");
    await giveWay();
  });
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

function show(shown: Parameters<typeof showState>[0]): void {
  showState(shown, actions);
}
