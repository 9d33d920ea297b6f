import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "../e2e/browser-session.ts";
import { openPopup } from "../e2e/popup-face.ts";
import { BAD_PAGES } from "./bad-pages.ts";

const session = useBrowser();

const sentence = "港口的灯在傍晚一盏一盏亮起来，渔船带着一天的收获回到岸边，码头上的人多了起来。";

/** How many elements it has: what a page writes into itself all the time does not change that. */
const sizeOf = (page: Page) => page.evaluate(() => document.querySelectorAll("*").length);

test.each(Object.keys(BAD_PAGES))("a page with %s → a clear answer, and the page as it is", async (name) => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}list.html`);
  await page.evaluate(BAD_PAGES[name] ?? (() => {}), sentence);
  const before = await sizeOf(page);
  const { popup, state } = await openPopup(driven, page);
  expect(["article", "not-article", "embedded"]).toContain(state);
  expect(await sizeOf(page)).toBe(before);

  if (state === "article") {
    await popup.click("#read");
    await until("the reader", () => page.$("[data-jingdu-reader]"));
  }
  await popup.close();
  await page.close();
});
