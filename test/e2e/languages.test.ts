import { afterEach, expect, inject, test } from "vitest";
import type { DrivenBrowser } from "../../src/build/drive/driven-browser.ts";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { driveBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";

let driven: DrivenBrowser | null = null;
afterEach(async () => {
  await driven?.close([]);
});

test.each([
  ["zh-CN", "阅读"],
  ["zh-TW", "閱讀"],
])("in a browser that speaks %s, so does the popup", async (language, read) => {
  const pages = await serveFolder("test/e2e/pages");
  driven = await driveBrowser(inject("browser"), { language });
  const page = await driven.open(`${pages.origin}simplified.html`);
  const { popup } = await openPopup(driven, page);
  expect((await textsIn(popup, "#read"))[0]).toContain(read);
  pages.close();
});

test("a reader in Taipei finds a Simplified page in Traditional, the page's own characters a click away", async () => {
  const pages = await serveFolder("test/e2e/pages");
  driven = await driveBrowser(inject("browser"), { language: "zh-TW" });
  const page = await driven.open(`${pages.origin}simplified.html`);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#title")).toEqual(["山城輕軌三期通車 沿線新增九座車站"]);
  await popup.click('[data-variant="original"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual(["山城轻轨三期通车 沿线新增九座车站"]);
  await popup.close();

  const own = await openPopup(driven, await driven.open(`${pages.origin}taiwan.html`));
  expect(await textsIn(own.popup, "#variants [aria-pressed=true]")).toEqual(["原文"]);
  await own.popup.close();
  pages.close();
});

test("the first-run page shows its sample in the script of the reader's language", async () => {
  driven = await driveBrowser(inject("browser"), { language: "zh-TW" });
  const page = await driven.openExtensionPage("popup.html#sample");
  const text = (selector: string) =>
    page.evaluate((part) => document.querySelector(part)?.textContent, selector);
  await expect.poll(() => text("#title")).toBe("老城區的書店又亮燈了");
  expect(await text("#variants [aria-pressed=true]")).toBe("繁體·台");
  expect(await text("#figures .figure-text")).toBe("1.2萬人");
});
