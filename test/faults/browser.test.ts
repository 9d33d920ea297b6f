import type { Page } from "puppeteer-core";
import { expect, inject, test } from "vitest";
import type { DrivenBrowser } from "../../src/build/drive/driven-browser.ts";
import { until } from "../../src/build/drive/until.mjs";
import { SETTINGS } from "../../src/platform/settings-table.ts";
import { useBrowser } from "../e2e/browser-session.ts";
import { openPopup, textsIn } from "../e2e/popup-face.ts";
import {
  clickInReader,
  findReader,
  inReader,
  readAgain,
  readPage,
  waitForLeaving,
} from "../e2e/reader-probe.ts";

const session = useBrowser();

const TITLE = "山城轻轨三期通车 沿线新增九座车站";
const CONVERTED = "山城輕軌三期通車 沿線新增九座車站";

const api = inject("browser") === "firefox" ? "browser" : "chrome";

/** Fills the storage with what no browser can compress, until it takes not even a letter; what it says then. */
async function fillStorage(driven: DrivenBrowser): Promise<string> {
  let refusal = "";
  for (let length = 4 ** 11; length >= 1; length /= 4)
    refusal = String(await driven.evaluateInBackground(fillUp(length)));
  return refusal;
}

/** Writes texts of a length until one is refused. */
const fillUp = (length: number): string => `{
  const bytes = crypto.getRandomValues(new Uint8Array(${Math.min(length, 60_000)}));
  const piece = Array.from(bytes, (byte) => String.fromCharCode(32 + byte % 90)).join("");
  const filling = piece.repeat(Math.ceil(${length} / piece.length));
  for (let turn = 0; ; turn++)
    try {
      await ${api}.storage.local.set({ ["filling " + ${length} + " " + turn]: filling });
    } catch (error) {
      return String(error);
    }
}`;

const shownTitle = (page: Page): Promise<unknown> => inReader(page, "root.querySelector('h1').textContent");

test.each([
  ["nothing", null],
  ["numbers", -1],
  ["a fraction", 0.5],
  ["text", "x"],
  ["long text", "x".repeat(100_000)],
  ["lists", [[], {}]],
  ["objects", { length: 3, __proto__x: 1 }],
  ["what is true", true],
])("settings that hold %s → the article as it is without settings", async (_name, garbage) => {
  const { driven, pages } = session();
  const stored = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, garbage]));
  await driven.evaluateInBackground(`${api}.storage.local.set(${JSON.stringify(stored)})`);
  const page = await driven.open(`${pages}simplified.html`);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  expect(await textsIn(popup, "#title")).toEqual([TITLE]);
  await popup.click("#read");
  await findReader(driven, page);
  expect(await shownTitle(page)).toBe(TITLE);
});

test("a background that ends before the click, under the popup and under the reader → nothing is noticed", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  await driven.stopBackground();
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#title")).toEqual([TITLE]);
  await driven.stopBackground();
  await popup.click("#read");
  await findReader(driven, page);
  await driven.stopBackground();
  await clickInReader(page, '[data-variant="zh-Hant-TW"]');
  await expect.poll(() => shownTitle(page)).toBe(CONVERTED);
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
});

test("a page that was left with its reader open and comes back → it is read again", async () => {
  const { driven, pages } = session();
  const page = await readPage(session(), "simplified.html");
  await page.goto(`${pages}list.html`);
  await page.evaluate(() => history.back());
  await until("the story", () => page.evaluate(() => document.title.includes("山城")));
  await readAgain(driven, page);
  expect(await shownTitle(page)).toBe(TITLE);
  expect(await page.evaluate(() => document.querySelectorAll("[data-jingdu-reader]").length)).toBe(1);
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
});

test("an update under the open reader → it closes and gives the page back, and the new one opens", async () => {
  const { driven } = session();
  const page = await readPage(session(), "simplified.html");
  await driven.update();
  // Firefox ends what the old one has in the page; the new one takes its reader away.
  if (driven.name === "Chromium") await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe("visible");
  await readAgain(driven, page);
  expect(await shownTitle(page)).toBe(TITLE);
});

test("thirty tabs → each is read, the first ones too", async () => {
  const { driven, pages } = session();
  const opened = [];
  for (let tab = 0; tab < 30; tab++) opened.push(await driven.open(`${pages}simplified.html?tab=${tab}`));
  for (const at of [0, 14, 29, 1, 28, 2, 27, 0]) {
    const page = opened[at];
    if (!page) throw new Error("no such tab");
    const { popup } = await openPopup(driven, page);
    expect(await textsIn(popup, "#title")).toEqual([TITLE]);
    await popup.close();
  }
  for (const page of opened) await page.close();
});

test("a private window → its page is read, and nothing of it stays", async () => {
  const { driven, pages } = session();
  const page = await driven.openPrivately(`${pages}simplified.html?private`);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#title")).toEqual([TITLE]);
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
  await readAgain(driven, page);
  const kept = await driven.evaluateInBackground(
    `[await ${api}.storage.local.get(null), await ${api}.storage.session.get(null)]`,
  );
  for (const told of [new URL(pages).hostname, "simplified", "轻轨"])
    expect(JSON.stringify(kept)).not.toContain(told);
  await page.close();
});

/** Chooses one variant in the popup and another in its reader, and sees both, while nothing more can be stored. */
async function chooseOnFullStorage(): Promise<void> {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  expect(await fillStorage(driven)).toMatch(/quota|unexpected error/iu);
  const { popup } = await openPopup(driven, page);
  await popup.click('#variants [data-variant="zh-Hant-TW"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual([CONVERTED]);
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-variant="zh-Hans"]');
  await expect.poll(() => shownTitle(page)).toBe(TITLE);
}

test("a full storage → the variant is shown all the same", () => chooseOnFullStorage());

// Firefox tidies up after a refusal, and may have room for a word again.
if (inject("browser") === "chromium")
  test("a full storage → the variant that was chosen is not kept", async () => {
    await chooseOnFullStorage();
    expect(await session().driven.evaluateInBackground(`${api}.storage.local.get("variant")`)).toEqual({});
  });

test("printing → the article alone, and where it came from", async () => {
  const page = await readPage(session(), "simplified.html");
  const isAddressSeen = () => inReader(page, "root.querySelector('.address').checkVisibility()");
  expect(await isAddressSeen()).toBe(false);
  await session().driven.emulateMedia(page, { medium: "print" });
  expect(await isAddressSeen()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe("none");
  expect(await inReader(page, "root.querySelector('.bar').checkVisibility()")).toBe(false);
  expect(await inReader(page, "root.querySelector('.body').checkVisibility()")).toBe(true);
});
