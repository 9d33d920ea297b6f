// @ts-check
import { until } from "./until.mjs";

/**
 * Only a page with the focus may read, and a closing popup keeps it for a moment.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {import("puppeteer-core").Page} page
 */
export async function readClipboard(browser, page) {
  const { origin } = new URL(page.url());
  await browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read"]);
  return until("the clipboard", async () => {
    await page.bringToFront();
    return page.evaluate(async () => {
      /** @type {Record<string, string>} */
      const flavours = {};
      for (const item of await navigator.clipboard.read()) {
        for (const type of item.types.filter((name) => name.startsWith("text/"))) {
          flavours[type] = await (await item.getType(type)).text();
        }
      }
      return flavours;
    });
  });
}
