import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { SETTINGS } from "../../src/platform/settings-table.ts";
import { READER_KEYS } from "../../src/ui/reader-keys.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

const SITES = ["https://morning.example", "http://evening.example", "https://weekly.example"];

const CONVERTED = '[data-row="convertedSites"]';

const listed = (page: Page) =>
  page.$$eval(`${CONVERTED} li span`, (found) => found.map(({ textContent }) => textContent));
const emptyWord = (page: Page) =>
  page.$eval(`${CONVERTED} .empty`, (found) => (found.checkVisibility() ? found.textContent : null));
/** What a screen reader would say of the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );

/** The settings, where these sites are always converted. */
async function openSettings(sites: readonly string[]): Promise<Page> {
  await inStorage(`set({ convertedSites: ${JSON.stringify(sites)} })`);
  return session().driven.openExtensionPage("options.html");
}

async function inStorage(call: string): Promise<unknown> {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  return driven.evaluateInBackground(`${api}.storage.local.${call}`);
}

test("a site is taken off the list by keyboard, and the focus stays in the list, until none is left", async () => {
  const page = await openSettings(SITES);
  await expect.poll(() => listed(page)).toEqual(SITES);
  expect(await emptyWord(page)).toBeNull();
  await page.focus(`${CONVERTED} li:nth-child(2) button`);
  expect(await focused(page)).toBe("Remove http://evening.example");

  await page.keyboard.press("Enter");
  await expect.poll(() => listed(page)).toEqual(["https://morning.example", "https://weekly.example"]);
  expect(await focused(page)).toBe("Remove https://weekly.example");
  expect(await inStorage(`get("convertedSites")`)).toEqual({
    convertedSites: ["https://morning.example", "https://weekly.example"],
  });

  await page.keyboard.press("Enter");
  await expect.poll(() => listed(page)).toEqual(["https://morning.example"]);
  expect(await focused(page)).toBe("Remove https://morning.example");

  await page.keyboard.press("Enter");
  await expect.poll(() => listed(page)).toEqual([]);
  expect(await focused(page)).toBe("Sites always converted");
  expect(await emptyWord(page)).toBe("None yet.");
  expect(await inStorage(`get("convertedSites")`)).toEqual({ convertedSites: [] });
});

test("every setting of the table stands on the page, with its name", async () => {
  const page = await openSettings([]);
  const rows = () =>
    page.$$eval("[data-row]", (found) =>
      found.map((row) => [
        (row as HTMLElement).dataset.row,
        row.querySelector(".setting-name, h3")?.textContent !== "",
      ]),
    );
  await expect
    .poll(async () => new Map((await rows()) as [string, boolean][]))
    .toEqual(new Map(Object.keys(SETTINGS).map((name) => [name, true])));
});

test("what another page of the extension chooses is shown at once", async () => {
  const page = await openSettings([]);
  const theme = () => page.$eval("html", (root) => root.dataset.theme);
  await expect.poll(theme).toBe("auto");
  await inStorage(`set({ theme: "sepia" })`);
  await expect.poll(theme).toBe("sepia");
});

test("a choice is kept, said, and shown as it will look", async () => {
  const page = await openSettings([]);
  await page.locator('[data-setting="typeface"][data-value="serif"]').click();
  await expect.poll(() => inStorage(`get("typeface")`)).toEqual({ typeface: "serif" });
  await expect.poll(() => page.$eval("#said", (said) => said.textContent)).toBe("Saved");
  await expect
    .poll(() => page.$eval(".sample", (sample) => (sample as HTMLElement).dataset.typeface))
    .toBe("serif");
});

test("the sample is written in the variant chosen, with its quotation marks and its words", async () => {
  const page = await openSettings([]);
  const sample = () => page.$eval(".sample", (found) => found.textContent);
  await expect.poll(sample).toContain("“软件更新以后");
  await page.locator('[data-setting="variant"][data-value="zh-Hant-TW"]').click();
  await expect.poll(sample).toContain("「軟件更新以後");
  await page.locator('[data-setting="vocabulary"][data-value="on"]').click();
  await expect.poll(sample).toContain("「軟體更新以後");
});

test("the language chosen is spoken by the page, the popup and the reader, and by the menu's words", async () => {
  const { driven, pages } = session();
  const page = await openSettings([]);
  await page.locator('[data-setting="language"][data-value="zh-Hant-HK"]').click();
  await expect.poll(() => page.$eval("html", (root) => root.lang).catch(() => null)).toBe("zh-Hant-HK");
  await expect.poll(() => page.$eval("#keys-heading", (found) => found.textContent)).toBe("快捷鍵");
  const article = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, article);
  expect(await textsIn(popup, "#figures-heading")).toEqual(["重點數字"]);
  await popup.click("#read");
  await findReader(driven, article);
  expect(await inReader(article, "root.querySelector('[data-action=keys]').title")).toBe("快捷鍵");
  await page.bringToFront();
  await page.locator('[data-setting="language"][data-value="auto"]').click();
  await expect
    .poll(() => page.$eval("#keys-heading", (found) => found.textContent).catch(() => null))
    .toBe("Keys");
  await expect.poll(() => inStorage(`get("texts")`)).toEqual({});
});

test("a file of settings is taken over, and one that is none is refused with the reason, with nothing lost", async () => {
  const page = await openSettings(["https://morning.example"]);
  const folder = mkdtempSync(join(tmpdir(), "jingdu-settings-"));
  const read = async (text: string): Promise<void> => {
    const path = join(folder, "settings.json");
    writeFileSync(path, text);
    const input = await page.waitForSelector("#import-file", { visible: false });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const said = () => page.$eval("#said", (found) => found.textContent);
  await read('{ "theme": ');
  await expect.poll(said).toBe("Nothing changed: the file is damaged, or no JSON.");
  expect(await inStorage("get(null)")).toEqual({ convertedSites: ["https://morning.example"] });

  const settings = { theme: "sepia", fontSize: "huge", convertedSites: ["http://evening.example"] };
  await read(JSON.stringify({ kind: "jingdu-settings", schema: 1, settings }));
  await expect.poll(said).toBe("2 settings taken over; not understood: fontSize");
  await expect.poll(() => listed(page)).toEqual(["https://morning.example", "http://evening.example"]);
  await expect.poll(() => page.$eval("html", (root) => root.dataset.theme)).toBe("sepia");
  rmSync(folder, { recursive: true });
});

test("the keys are listed, with the way to the browser's own page for them", async () => {
  const page = await openSettings([]);
  const listedKeys = () =>
    page.$$eval("#reader-keys dt", (found) => found.map(({ textContent }) => textContent));
  await expect
    .poll(listedKeys)
    .toEqual(READER_KEYS.map(({ keys }) => (keys[0] === "Escape" ? "Esc" : keys[0])));
  await expect.poll(() => page.$$eval("#browser-keys dd", (found) => found.length)).toBeGreaterThanOrEqual(2);
  expect(await page.$eval("#change-keys", (button) => button.checkVisibility())).toBe(true);
});
