// @ts-check
// A sample page in Chromium with the extension, for what is measured of a page that is converted in place.
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { driveChromium } from "../../src/build/drive/chromium.mjs";
import { until } from "../../src/build/drive/until.mjs";
import { serveFolder } from "../../src/build/serve-folder.mjs";

/** A sentence in Simplified, for pages made longer. */
export const SENTENCE = "山城轻轨三期通车，沿线新增九座车站，市民出行更加方便，票价也有优惠。";

/** The page, opened with Taiwan's Traditional as the choice; needs dist/chrome. */
export async function openSamplePage() {
  const pages = await serveFolder("test/e2e/pages");
  const [program = ""] = browserPrograms(["chromium"]);
  const driven = await driveChromium({
    program,
    extension: "dist/chrome",
    headless: true,
    offline: true,
    language: null,
    localHosts: [],
  });
  const page = await driven.open(`${pages.origin}simplified.html`);
  await driven.evaluateInBackground(`chrome.storage.local.set({ variant: "zh-Hant-TW" })`);
  return {
    page,
    /** The popup's switch: to convert, or to give back. */
    async openSwitch() {
      const popup = await driven.clickToolbarButton(page);
      await until("the popup's switch", () => popup.evaluate("!document.querySelector('#page-text').hidden"));
      return { press: () => popup.click("#convert-page"), close: () => popup.close() };
    },
    async close() {
      await driven.close([pages.origin]);
      pages.close();
    },
  };
}
