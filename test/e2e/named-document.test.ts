import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader, waitForLeaving } from "./reader-probe.ts";

const session = useBrowser();

const TITLE = "渡口的新桥下月通车";

/** A page whose images bear every name that a document may be asked for: it answers with the image. */
const open = (): Promise<Page> => session().driven.open(`${session().pages}named-document.html`);

/** Text of the first element that fits; `null` where there is none. The test's own eyes ask by the prototype as well. */
const textOf = (page: Page, selector: string): Promise<string | null> =>
  page.evaluate(
    (sought) => Document.prototype.querySelector.call(document, sought)?.textContent ?? null,
    selector,
  );

/** Waits until there is an element that fits, or none. */
const waitFor = (page: Page, selector: string, isThere = true): Promise<boolean> =>
  until(
    `${isThere ? "" : "no "}${selector}`,
    async () => ((await textOf(page, selector)) !== null) === isThere,
  );

const takeNames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const image of Document.prototype.querySelectorAll.call(document, "img")) image.remove();
  });

test("the button says that it is an article", async () => {
  const page = await open();
  await expect.poll(() => session().driven.readToolbarTitle(page)).toBe("Jingdu: article found");
});

test("it is read, and given back when the reader is closed", async () => {
  const { driven } = session();
  const page = await open();
  const first = await openPopup(driven, page);
  expect(first.state).toBe("article");
  expect(await textsIn(first.popup, "#title")).toEqual([TITLE]);
  await first.popup.click("#read");
  await waitFor(page, "[data-jingdu-reader]");
  await expect.poll(() => first.popup.isOpen()).toBe(false);
  await page.keyboard.press("Escape");
  await waitFor(page, "[data-jingdu-reader]", false);
  const isLocked = (): Promise<boolean> =>
    page.evaluate(() => getComputedStyle(document.scrollingElement ?? document.body).overflowY === "hidden");
  const second = await openPopup(driven, page);
  await second.popup.click("#read");
  await waitFor(page, "[data-jingdu-reader]");
  await takeNames(page);
  await findReader(driven, page);
  expect(await isLocked()).toBe(true);
  expect(await inReader(page, "root.querySelectorAll('.body p').length")).toBe(4);
  await page.keyboard.press("Escape");
  await waitForLeaving(page);
  expect(await isLocked()).toBe(false);
});

test("its text is converted where it stands, and given back", async () => {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`${api}.storage.local.set({ variant: "zh-Hant-TW" })`);
  const page = await open();
  const { popup } = await openPopup(driven, page);
  await expect.poll(() => popup.evaluate("document.querySelector('#page-text').hidden")).toBe(false);
  await popup.click("#convert-page");
  await expect.poll(() => textOf(page, "h1")).toBe("渡口的新橋下月通車");
  await popup.click("#convert-page");
  await expect.poll(() => textOf(page, "h1")).toBe(TITLE);
  await popup.close();
});

test("a block of it is picked by hand", async () => {
  const { driven } = session();
  const page = await open();
  const { popup } = await openPopup(driven, page);
  await popup.click("#pick-another");
  await waitFor(page, "[data-jingdu-pick]");
  await expect.poll(() => popup.isOpen()).toBe(false);
  await page.bringToFront();
  await page.mouse.move(300, 150);
  await page.mouse.click(300, 150);
  await waitFor(page, "[data-jingdu-pick]", false);
  await waitFor(page, "[data-jingdu-reader]");
});
