import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { DrivenBrowser } from "../../src/build/drive/driven-browser.ts";
import { until } from "../../src/build/drive/until.mjs";
import type { Settings } from "../../src/platform/settings.ts";
import type { BrowserSession } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";

/** A page of the session with the reader open over it, by the popup's button. */
export async function readPage(
  { driven, pages }: BrowserSession,
  file: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await driven.open(pages + file);
  await prepare(page);
  await readAgain(driven, page);
  return page;
}

/** Opens the reader over a page by the popup's button. */
export async function readAgain(driven: DrivenBrowser, page: Page): Promise<void> {
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await expect.poll(() => popup.isOpen()).toBe(false);
}

/** Puts settings where the reader finds them. */
export async function storeSettings(driven: DrivenBrowser, settings: Partial<Settings>): Promise<void> {
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`${api}.storage.local.set(${JSON.stringify(settings)})`);
}

/** Waits until the reader is over the page, and opens its closed root to the test. */
export async function findReader(driven: DrivenBrowser, page: Page): Promise<void> {
  await until("the reader", async () => {
    await driven.revealClosedRoots(page);
    return inReader(page, "root.querySelector('dialog[open] h1') !== null");
  });
}

/** Waits until the reader is gone from the page. */
export async function waitForLeaving(page: Page): Promise<void> {
  await until("the reader to leave", () =>
    page.evaluate(() => !document.querySelector("[data-jingdu-reader]")),
  );
}

/** Value of an expression that knows the reader's `root`. Call {@link findReader} before. */
export async function inReader(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(
    `((root) => ${expression})(document.querySelector("[data-jingdu-reader]").shadowRoot)`,
  );
}

/** A real click with the mouse on the middle of an element of the reader. */
export async function clickInReader(page: Page, selector: string): Promise<void> {
  const [x = 0, y = 0] = (await inReader(
    page,
    `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(
      root.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
  )) as number[];
  await page.mouse.click(x, y);
}
