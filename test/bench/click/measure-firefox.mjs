// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browserPrograms } from "../../../src/build/browser-program.mjs";
import { driveFirefox } from "../../../src/build/drive/firefox.mjs";
import { until } from "../../../src/build/drive/until.mjs";

/** @typedef {import("../../../src/build/drive/driven-browser.ts").DrivenBrowser} DrivenBrowser */
/** @typedef {import("puppeteer-core").Page} Page */

/**
 * One process of Firefox, and what its own Reader View takes to show the second page.
 *
 * @param {{ build: { folder: string }; addresses: string[]; lookMs: number }} wish
 * @returns {Promise<Record<string, number>>} ms by what is measured
 */
export async function measureInFirefox({ build, addresses, lookMs }) {
  const [program = ""] = browserPrograms(["firefox"]);
  const manifest = JSON.parse(readFileSync(join(build.folder, "manifest.json"), "utf8"));
  const driven = await driveFirefox({
    program,
    extension: build.folder,
    extensionId: manifest.browser_specific_settings.gecko.id,
    headless: true,
    offline: true,
    language: null,
    localHosts: [],
  });
  const [firstAddress = "", secondAddress = ""] = addresses;
  try {
    // A page of the extension out of sight: the event page may be ended at any moment.
    const desk = await driven.openExtensionPage("desk.html");
    const click = (/** @type {Page} */ page) => timesOfClick(driven, desk, page);
    const first = await driven.open(firstAddress);
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    const cold = await click(first);
    const second = await driven.open(secondAddress);
    const warm = await click(second);
    const again = await click(second);
    const third = await driven.open(secondAddress);
    await driven.stopBackground();
    const woken = await click(third);
    return {
      "first paint, cold": cold.paint,
      "title, cold": cold.title,
      "lists, cold": cold.lists,
      "first paint, warm": warm.paint,
      "title, warm": warm.title,
      "lists, warm": warm.lists,
      "second click, lists": again.lists,
      "lists, event page gone": woken.lists,
      "Reader View, article": await timeReaderView(desk, second),
    };
  } finally {
    await driven.close([]);
  }
}

/**
 * Times of a popup from its click, ms.
 *
 * @param {DrivenBrowser} driven
 * @param {Page} desk
 * @param {Page} page
 */
async function timesOfClick(driven, desk, page) {
  await desk.evaluate("browser.storage.local.remove('clickBench')");
  const popup = await driven.clickToolbarButton(page);
  const notes = await until("the popup's times", async () => {
    const kept = await desk.evaluate("browser.storage.local.get('clickBench')");
    return /** @type {any} */ (kept).clickBench;
  });
  await popup.close();
  const since = (/** @type {number} */ time) => time - popup.clickedAt;
  return {
    paint: since(notes.paint),
    title: since(notes.title ?? notes.floor),
    lists: since(notes.lists ?? notes.floor),
  };
}

/**
 * From the order to show a page in Reader View to its article, ms; NaN for a page that Firefox takes for none.
 *
 * @param {Page} desk
 * @param {Page} page
 */
async function timeReaderView(desk, page) {
  await page.bringToFront();
  const ordered = Date.now();
  const isShown = await desk.evaluate("browser.tabs.toggleReaderMode().then(() => true, () => false)");
  if (!isShown) return Number.NaN;
  await page.waitForSelector(".moz-reader-content p");
  return Date.now() - ordered;
}
