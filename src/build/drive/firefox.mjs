// @ts-check
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { downloadFolder } from "./downloads.mjs";
import { revealClosedRoots } from "./firefox-closed-roots.mjs";
import { installForGood } from "./firefox-install.mjs";
import { emulateMedia, forgetMedia } from "./firefox-media.mjs";
import { drivePopup } from "./firefox-popup.mjs";
import { extensionUuid, preferences } from "./firefox-preferences.mjs";
import { startPrivileged } from "./firefox-privileged.mjs";
import {
  allowPrivately,
  chooseMenuItem,
  clickButton,
  closePopup,
  endBackground,
  evaluateInside,
  isPopupOpen,
  openPrivateWindow,
  readClipboard,
  readErrors,
  readRequests,
  reloadExtension,
  showButton,
  speak,
  watchRequests,
} from "./firefox-scripts.mjs";
import { untilSeen } from "./media-seen.mjs";
import { until } from "./until.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/**
 * Firefox with the extension in it.
 *
 * @param {import("./driven-browser.ts").DriveOptions & { extensionId: string }} options
 *   `extensionId`: `browser_specific_settings.gecko.id` of the manifest
 * @returns {Promise<import("./driven-browser.ts").DrivenBrowser>}
 */
export async function driveFirefox(options) {
  const downloads = await downloadFolder();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: null,
    args: ["--remote-allow-system-access", "--width=1200", "--height=900"],
    extraPrefsFirefox: preferences(options, downloads.folder),
  });
  const { send, run, enterLastWindow } = await startPrivileged(browser);
  await run(watchRequests);
  if (options.language) await run(speak, options.language);
  const extension = resolve(options.extension);
  if (extension.endsWith(".xpi")) await run(installForGood, extension);
  else await browser.installExtension(extension);
  const widget = options.extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  await run(showButton, widget);

  const origin = `moz-extension://${extensionUuid}/`;
  const inside = (/** @type {"popup" | "background"} */ place) => (/** @type {string} */ expression) =>
    run(evaluateInside, place, options.extensionId, expression);
  const inBackground = (/** @type {string} */ expression) =>
    inside("background")(`(async () => ${expression})()`);
  const open = async (/** @type {string} */ url) => {
    const page = await browser.newPage();
    if (/^https?:/.test(url)) await page.goto(url);
    else await navigateWithin(send, page, url);
    return page;
  };
  return {
    name: "Firefox",
    extensionOrigin: origin,
    open,
    async openPrivately(url) {
      await run(allowPrivately, options.extensionId);
      await run(openPrivateWindow, url);
      const page = await until("the private window's page", async () =>
        (await browser.pages()).find((opened) => opened.url() === url),
      );
      // What clicks and looks is in that window, as long as it is open.
      await enterLastWindow();
      await run(showButton, widget);
      return page;
    },
    openExtensionPage: (file) => open(origin + file),
    async clickToolbarButton(page) {
      await page.bringToFront();
      // Without autohide the popup of another tab stays.
      await run(closePopup);
      await until("an earlier popup to close", async () => !(await run(isPopupOpen)));
      const clickedAt = await run(clickButton, widget);
      const inPopup = inside("popup");
      await until("the popup", () => run(isPopupOpen));
      await until("the popup's document", () => inPopup('document.readyState === "complete"'));
      return drivePopup(run, inPopup, clickedAt);
    },
    async readToolbarTitle(page) {
      await page.bringToFront();
      return String(
        await inBackground(`{
          const [{ id: tabId }] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
          return browser.action.getTitle({ tabId });
        }`),
      );
    },
    async chooseMenuItem(page, id) {
      await page.bringToFront();
      await run(chooseMenuItem, `${widget}-menuitem-_${id}`);
    },
    evaluateInBackground: inBackground,
    evaluateInEngine: inBackground,
    async stopEngine() {
      await run(endBackground, options.extensionId);
    },
    async stopBackground() {
      await run(endBackground, options.extensionId);
    },
    async update() {
      await run(reloadExtension, options.extensionId);
      await run(showButton, widget);
    },
    takeDownload: downloads.take,
    readClipboard: () => run(readClipboard),
    async emulateMedia(page, media) {
      await page.bringToFront();
      await run(emulateMedia, media);
      await untilSeen(page, media);
    },
    async forgetMedia() {
      await run(forgetMedia);
    },
    revealClosedRoots: (page) => revealClosedRoots(send, page),
    readErrors: () => run(readErrors, options.extensionId, extensionUuid),
    async close(served) {
      /** @type {{ url: string; by: string }[]} */
      const requests = await run(readRequests);
      await browser.close();
      await downloads.remove();
      return requests
        .filter(
          ({ url, by }) => by !== "[System Principal]" && !served.some((origin) => url.startsWith(origin)),
        )
        .map(({ url }) => url);
    },
  };
}

/**
 * `page.goto` never settles for addresses of the browser and of extensions.
 *
 * @param {import("./firefox-privileged.mjs").Send} send
 * @param {Page} page
 * @param {string} url
 */
async function navigateWithin(send, page, url) {
  const context = /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()))._id;
  await send("browsingContext.navigate", { context, url, wait: "complete" });
}
