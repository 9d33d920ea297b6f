// @ts-check

import { existsSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { driveChromium } from "./drive/chromium.mjs";
import { settledFace } from "./drive/settled-face.mjs";
import { until } from "./drive/until.mjs";
import { printArticle } from "./print-article.mjs";
import { serveFolder } from "./serve-folder.mjs";
import { repository, Unable } from "./setup.mjs";

/** How long a page of the network may take to load, and an article to be read. */
const limitMs = 60_000;

/**
 * Opens a page in a browser with the extension. Visible, it stays until the reader closes it; headless, it clicks the
 * button, prints the article and writes pictures of popup and reader to dist/start.
 *
 * @param {{ page: string | null; program: string; headless: boolean }} wish
 *   `page`: a file, an address, or `null` for the sample page
 * @throws {Unable} when there is no such page, or no article on it
 */
export async function openPage({ page, program, headless }) {
  const { url, stop } = await addressOf(page);
  const driven = await driveChromium({
    extension: join(repository, "dist", "chrome"),
    program,
    headless,
    offline: false,
    localHosts: [],
    language: null,
  });
  try {
    const tab = await driven.open(url).catch((error) => {
      throw new Unable(`${url} does not open: ${error.message}`);
    });
    if (headless) await showOnTerminal(driven, tab);
    else await waitForReader(driven.browser, url);
  } finally {
    if (driven.browser.connected) await driven.close([]);
    stop();
  }
}

/** @param {string | null} page */
async function addressOf(page) {
  if (page && /^https?:/i.test(page)) return { url: page, stop() {} };
  const file = page ? resolve(page) : join(repository, "src", "build", "sample", "index.html");
  if (!existsSync(file) || !statSync(file).isFile()) throw new Unable(`No such file: ${page}`);
  // file: pages don't match the detector.
  const server = await serveFolder(dirname(file));
  return { url: server.origin + encodeURIComponent(basename(file)), stop: server.close };
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 */
async function waitForReader(browser, url) {
  console.log(
    `${url} is open. Press Jingdu's button, behind the puzzle piece in the toolbar, or Alt+Shift+J.`,
  );
  console.log("Close the browser to end.");
  await new Promise((resolve) => browser.once("disconnected", resolve));
}

/**
 * @param {Awaited<ReturnType<typeof driveChromium>>} driven
 * @param {import("puppeteer-core").Page} tab
 */
async function showOnTerminal(driven, tab) {
  const pictures = join(repository, "dist", "start");
  await mkdir(pictures, { recursive: true });
  const popup = await driven.clickToolbarButton(tab);
  const state = await settledFace(popup, limitMs);
  await popup.screenshot(join(pictures, "popup.png"));
  // A popup is at most 600 pixels high: what stands below needs a picture of its own.
  await popup.evaluate('document.querySelector("#figures-heading")?.scrollIntoView()');
  await popup.screenshot(join(pictures, "popup-figures.png"));
  if (state !== "article")
    throw new Unable(`No article here: ${await popup.evaluate("document.body.innerText")}`);

  const { article, text } = await readArticle(driven);
  printArticle(article, text);
  await popup.click("#read");
  await until("the reader", () => tab.$("[data-jingdu-reader]"));
  await tab.screenshot({ path: join(pictures, "reader.png") });
  console.log(`\nPictures of popup and reader: ${join("dist", "start")}`);
}

/**
 * What the article says and its text as it is copied, from the engine: the click has allowed the extension into the
 * page.
 *
 * @param {Awaited<ReturnType<typeof driveChromium>>} driven
 * @returns {Promise<{ article: import("../platform/protocol.ts").ArticleFacts; text: string }>}
 */
async function readArticle(driven) {
  const [reading, copy] =
    /** @type {[{ answer: import("../platform/protocol.ts").PageReading }, { answer: import("../platform/protocol.ts").ArticleCopy | null }]} */ (
      await driven.evaluateInBackground(`{
      const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, files: ["snapshot.js"] });
      const snapshot = result.answer;
      const style = { quotes: "keep", vocabulary: false };
      const wish = { tabId, address: snapshot.address, keep: true, snapshot, parts: null, variant: "original", style, state: null };
      const ask = (ask, payload) => chrome.runtime.sendMessage({ to: "engine", ask, payload });
      return [await ask("readArticle", { ...wish, judge: true }), await ask("copyArticle", wish)];
    }`)
    );
  if (!reading.answer.article || !copy.answer) throw new Unable("The article went away while it was read.");
  return { article: reading.answer.article, text: copy.answer.text };
}
