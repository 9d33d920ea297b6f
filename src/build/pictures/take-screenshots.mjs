// @ts-check
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { driveChromium } from "../drive/chromium.mjs";
import { settledFace } from "../drive/settled-face.mjs";
import { until } from "../drive/until.mjs";
import { serveFolder } from "../serve-folder.mjs";
import { repository } from "../setup.mjs";
import { storePictures } from "./store-pictures.mjs";

/** The browser's languages, and the page that is read in each. */
const languages = /** @type {const} */ ([
  ["en", "simplified.html"],
  ["zh-CN", "simplified.html"],
  ["zh-TW", "taiwan.html"],
]);

const themes = /** @type {const} */ (["light", "dark", "sepia", "contrast"]);

/** Of the stores' pictures, px. */
const pageSize = { width: 1280, height: 800 };

/**
 * Writes every picture into dist/screenshots.
 *
 * @param {string} program  path of Chromium
 */
export async function takeScreenshots(program) {
  const folder = join(repository, "dist", "screenshots");
  await rm(folder, { recursive: true, force: true });
  const pages = await serveFolder(join(repository, "test", "e2e", "pages"));
  try {
    for (const [language, file] of languages) {
      const driven = await startChromium(program, language);
      for (const theme of themes) {
        const out = join(folder, language, theme);
        await takeTheme(driven, { address: pages.origin + file, theme, out });
      }
      await storePictures(driven.browser, {
        language,
        from: join(folder, language),
        out: join(folder, "store", language),
      });
      await driven.close([]);
    }
    await takeReadme(program, join(folder, "readme"));
  } finally {
    pages.close();
  }
  console.log(`Pictures: ${join("dist", "screenshots")}`);
}

/** @typedef {Awaited<ReturnType<typeof driveChromium>>} Driven */

/**
 * @param {string} program
 * @param {string | null} language
 */
function startChromium(program, language) {
  const extension = join(repository, "dist", "chrome");
  return driveChromium({ extension, program, headless: true, offline: true, localHosts: [], language });
}

/**
 * Popup, reader, settings and first run in one theme.
 *
 * @param {Driven} driven
 * @param {{ address: string; theme: string; out: string }} job
 */
async function takeTheme(driven, { address, theme, out }) {
  await mkdir(out, { recursive: true });
  await driven.evaluateInBackground(`chrome.storage.local.set({ theme: "${theme}" })`);
  const page = await driven.open(address);
  await page.setViewport(pageSize);
  await takePage(page, join(out, "page.png"));
  await takePopup(driven, page, join(out, "popup.png"));
  await takeReader(driven, page, join(out, "reader.png"));
  await page.close();
  for (const file of ["options", "welcome"]) {
    const own = await driven.openExtensionPage(`${file}.html`);
    await own.setViewport(pageSize);
    await until("the page's words", () => own.$("html[data-theme]"));
    await takePage(own, join(out, `${file}.png`));
    await own.close();
  }
}

/**
 * The README's: the sample page that `npm start` opens.
 *
 * @param {string} program
 * @param {string} out
 */
async function takeReadme(program, out) {
  await mkdir(out, { recursive: true });
  const sample = await serveFolder(join(repository, "src", "build", "sample"));
  const driven = await startChromium(program, null);
  const page = await driven.open(sample.origin);
  await page.setViewport(pageSize);
  await takePopup(driven, page, join(out, "popup.png"));
  await takeReader(driven, page, join(out, "reader.png"));
  const settings = await driven.openExtensionPage("options.html");
  await settings.setViewport(pageSize);
  await until("the settings", () => settings.$("html[data-theme]"));
  await takePage(settings, join(out, "settings.png"));
  await driven.close([]);
  sample.close();
}

/**
 * The popup under its button, as large as the browser makes it where there is no screen.
 *
 * @param {Driven} driven
 * @param {import("puppeteer-core").Page} page
 * @param {string} path
 */
async function takePopup(driven, page, path) {
  const popup = await driven.clickToolbarButton(page);
  await settledFace(popup);
  await popup.screenshot(path);
  await popup.close();
}

/**
 * The reader as a click in the popup opens it. It stays open.
 *
 * @param {Driven} driven
 * @param {import("puppeteer-core").Page} page
 * @param {string} path
 */
async function takeReader(driven, page, path) {
  const popup = await driven.clickToolbarButton(page);
  await settledFace(popup);
  await popup.click("#read");
  await until("the reader", () => page.$("[data-jingdu-reader]"));
  await until("the popup to close", async () => !(await popup.isOpen()));
  await takePage(page, path);
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {string} path
 */
async function takePage(page, path) {
  await page.bringToFront();
  await page.screenshot({ path: /** @type {`${string}.png`} */ (path) });
}
