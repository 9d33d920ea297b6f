import type { Page } from "puppeteer-core";
import { expect, onTestFinished, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";

const session = useBrowser();

const headline = (page: Page) => page.evaluate(() => document.querySelector("h1")?.textContent?.trim());
const pageText = (page: Page) => page.evaluate(() => document.body.textContent);
const pageTree = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

const ORIGINAL = "山城轻轨三期通车 沿线新增九座车站";
const CONVERTED = "山城輕軌三期通車 沿線新增九座車站";

/** The variant that the reader has chosen, as the popup's buttons would. */
async function choose(variant: string): Promise<void> {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`${api}.storage.local.set({ variant: "${variant}" })`);
}

test("the popup converts the page's own text in place, and gives it back", async () => {
  const { driven, pages } = session();
  await choose("zh-Hant-TW");
  const page = await driven.open(`${pages}simplified.html`);
  const before = await pageTree(page);
  const { popup } = await openPopup(driven, page);
  await expect.poll(() => popup.evaluate("document.querySelector('#page-text').hidden")).toBe(false);
  await popup.click("#convert-page");
  await expect.poll(() => headline(page)).toBe(CONVERTED);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hant-TW");
  await popup.click("#convert-page");
  await expect.poll(() => headline(page)).toBe(ORIGINAL);
  await popup.close();
  expect(await pageTree(page)).toBe(before);
});

test("what the page adds later is converted too", async () => {
  const { driven, pages } = session();
  await choose("zh-Hant-TW");
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await expect.poll(() => popup.evaluate("document.querySelector('#page-text').hidden")).toBe(false);
  await popup.click("#convert-page");
  await expect.poll(() => headline(page)).toBe(CONVERTED);
  await popup.close();
  await page.evaluate(() => {
    const late = document.createElement("p");
    late.append("头", Object.assign(document.createElement("b"), { textContent: "发" }), "里面");
    document.body.append(late);
  });
  await expect.poll(() => pageText(page)).toContain("頭髮裡面");
});

test("the context menu converts the page and gives it back, in a popup that shows it", async () => {
  const { driven, pages } = session();
  await choose("zh-Hant-TW");
  const page = await driven.open(`${pages}simplified.html`);
  // Chromium grants activeTab to a menu by a click that a test can't make: the popup's stands for it.
  const { popup } = await openPopup(driven, page);
  await popup.close();
  await driven.chooseMenuItem(page, "convert-page");
  await expect.poll(() => headline(page)).toBe(CONVERTED);
  const { popup: after } = await openPopup(driven, page);
  await expect
    .poll(() => after.evaluate("document.querySelector('#convert-page').getAttribute('aria-pressed')"))
    .toBe("true");
  await after.close();
  await driven.chooseMenuItem(page, "convert-page");
  await expect.poll(() => headline(page)).toBe(ORIGINAL);
});

test("a page that is not Chinese stays as it is, and the popup says why", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}english.html`);
  const before = await pageTree(page);
  const { popup } = await openPopup(driven, page);
  await expect.poll(() => popup.evaluate("document.querySelector('#page-text').hidden")).toBe(false);
  await popup.click("#convert-page");
  await expect
    .poll(() => popup.evaluate("document.querySelector('#page-text-notice').textContent"))
    .toMatch(/not Chinese/);
  await popup.close();
  expect(await pageTree(page)).toBe(before);
});

test("a site that is wished for is kept at once, and converted unasked where the browser lets the extension in", async () => {
  const { driven, pages } = session();
  await choose("zh-Hant-TW");
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await expect
    .poll(() => popup.evaluate("document.querySelector('#convert-site-choice').hidden"))
    .toBe(false);
  await popup.click("#convert-site");
  // Chrome asks first, in a prompt of its own that no test can answer.
  await expect.poll(convertedSites).toEqual([new URL(pages).origin]);
  if (driven.name === "Firefox") await expect.poll(() => headline(page)).toBe(CONVERTED);
  await popup.close();
  expect(await convertedSites()).toEqual([new URL(pages).origin]);
  if (driven.name !== "Firefox") return;
  await page.reload();
  await expect.poll(() => headline(page)).toBe(CONVERTED);
  const { popup: after } = await openPopup(driven, page);
  await expect.poll(() => after.evaluate("document.querySelector('#convert-site').checked")).toBe(true);
  await after.click("#convert-site");
  await expect.poll(convertedSites).toEqual([]);
  await after.close();
  await page.reload();
  const { popup: last } = await openPopup(driven, page);
  await expect.poll(() => last.evaluate("document.querySelector('#convert-site').checked")).toBe(false);
  expect(await headline(page)).toBe(ORIGINAL);
  await last.close();
});

test("tabs share one converter: no other is started for any of them", async () => {
  const { driven, pages } = session();
  await choose("zh-Hant-TW");
  const first = await openPopup(driven, await driven.open(`${pages}list.html`));
  await first.popup.close();
  await driven.evaluateInEngine(`(() => {
    self.convertersStarted = 0;
    self.ownWorker = Worker;
    self.Worker = class extends Worker {
      constructor(...file) {
        super(...file);
        self.convertersStarted++;
      }
    };
  })()`);
  onTestFinished(async () => {
    await driven.evaluateInEngine("(() => { self.Worker = self.ownWorker; })()");
  });
  for (let tab = 0; tab < 3; tab++) {
    const page = await driven.open(`${pages}simplified.html`);
    const { popup } = await openPopup(driven, page);
    await expect.poll(() => popup.evaluate("document.querySelector('#page-text').hidden")).toBe(false);
    await popup.click("#convert-page");
    await expect.poll(() => headline(page)).toBe(CONVERTED);
    await popup.close();
  }
  expect(await driven.evaluateInEngine("self.convertersStarted")).toBe(0);
});

async function convertedSites(): Promise<unknown> {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  return driven.evaluateInBackground(
    `${api}.storage.local.get("convertedSites").then((kept) => kept.convertedSites)`,
  );
}
