// @ts-check
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { driveBackground } from "./chromium-background.mjs";
import { readClipboard } from "./chromium-clipboard.mjs";
import { revealClosedRoots } from "./chromium-closed-roots.mjs";
import { emulateMedia } from "./chromium-media.mjs";
import { readRequests } from "./chromium-requests.mjs";
import { downloadFolder } from "./downloads.mjs";
import { LIMIT_MS, until } from "./until.mjs";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Browser} Browser */

/**
 * Chromium (or Chrome, or Edge) with the extension in it.
 *
 * @param {import("./driven-browser.ts").DriveOptions} options
 * @returns {Promise<import("./driven-browser.ts").DrivenBrowser & { browser: Browser }>}
 */
export async function driveChromium(options) {
  const logFolder = await mkdtemp(join(tmpdir(), "jingdu-"));
  const netLog = join(logFolder, "net.json");
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language.replace("-", "_") }) },
    args: [...flags(options), `--log-net-log=${netLog}`],
  });
  const downloads = await downloadFolder();
  const session = await browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads.folder });
  // Errors of extensions are kept from then on.
  await onExtensionsPage(
    browser,
    "chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })",
  );
  const id = await browser.installExtension(resolve(options.extension));
  const origin = `chrome-extension://${id}/`;
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("Chromium did not take the extension.");

  const { evaluate: inBackground, stop: stopBackground } = driveBackground(browser, origin);
  return {
    name: "Chromium",
    browser,
    extensionOrigin: origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPrivately(url) {
      // Being let in loads the extension anew.
      await stopBackground();
      await onExtensionsPage(
        browser,
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${id}", incognitoAccess: true })`,
      );
      await inBackground(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
      const target = await browser.waitForTarget((at) => at.type() === "page" && at.url() === url);
      const page = await target.asPage();
      // A click before the page is there grants nothing: the browser takes it back when the page comes.
      await until("the private page", () =>
        page.evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === "complete"`),
      );
      return page;
    },
    async openExtensionPage(file) {
      const page = await browser.newPage();
      await page.goto(origin + file);
      return page;
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().startsWith(`${origin}popup.html`), {
        timeout: LIMIT_MS,
      });
      const clickedAt = Date.now();
      await page.triggerExtensionAction(extension);
      return drivePopup(await (await opened).asPage(), clickedAt);
    },
    async readToolbarTitle(page) {
      await page.bringToFront();
      return String(
        await inBackground(`{
          const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.action.getTitle({ tabId });
        }`),
      );
    },
    async chooseMenuItem(page, menuItemId) {
      // Headless Chromium shows no context menu: the event is sent as the browser would send it.
      await page.bringToFront();
      await inBackground(`{
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const click = { menuItemId: ${JSON.stringify(menuItemId)}, editable: false, pageUrl: tab.url };
        chrome.contextMenus.onClicked.dispatch(click, tab);
      }`);
    },
    evaluateInBackground: inBackground,
    async evaluateInEngine(expression) {
      // It may have been started early, which its address tells it.
      const target = await browser.waitForTarget((at) => at.url().startsWith(`${origin}offscreen.html`));
      return (await target.asPage()).evaluate(`(async () => ${expression})()`);
    },
    async stopEngine() {
      await inBackground("chrome.offscreen.closeDocument()");
    },
    stopBackground,
    async update() {
      await stopBackground();
      await onExtensionsPage(browser, `chrome.developerPrivate.reload("${id}", { failQuietly: true })`);
    },
    takeDownload: downloads.take,
    readClipboard: (page) => readClipboard(browser, page),
    emulateMedia,
    // It ends with its page.
    forgetMedia: async () => {},
    revealClosedRoots,
    async readErrors() {
      const found = await onExtensionsPage(browser, `chrome.developerPrivate.getExtensionInfo("${id}")`);
      return [...found.manifestErrors, ...found.runtimeErrors].map(({ message }) => message);
    },
    async close(served) {
      await browser.close();
      await downloads.remove();
      const requests = await readRequests(netLog);
      await rm(logFolder, { recursive: true, force: true });
      return requests.filter((url) => !served.some((origin) => url.startsWith(origin)));
    },
  };
}

/** @param {import("./driven-browser.ts").DriveOptions} options */
function flags({ offline, localHosts, language }) {
  const hostRules = [
    ...localHosts.map((host) => `MAP ${host} 127.0.0.1`),
    ...(offline ? ["MAP * ~NOTFOUND", "EXCLUDE localhost", "EXCLUDE 127.0.0.1"] : []),
  ];
  return [
    // Chromium's sandbox refuses to start as root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(hostRules.length > 0 ? [`--host-resolver-rules=${hostRules.join(", ")}`] : []),
    ...(language ? [`--lang=${language}`] : []),
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--window-size=1200,900",
  ];
}

/**
 * @param {Page} page
 * @param {number} clickedAt
 * @returns {import("./driven-browser.ts").DrivenPopup}
 */
function drivePopup(page, clickedAt) {
  return {
    clickedAt,
    evaluate: (expression) => page.evaluate(`(async () => ${expression})()`),
    click: (selector) => page.click(selector),
    async screenshot(path) {
      await page.screenshot({ path: /** @type {`${string}.png`} */ (path), captureBeyondViewport: false });
    },
    isOpen: async () => !page.isClosed(),
    close: async () => {
      if (!page.isClosed()) await page.close().catch(passIfGone);
    },
  };
}

/** A popup that lost its focus closes by itself, maybe while it is being closed. @param {unknown} error */
function passIfGone(error) {
  if (!String(error).includes("No target with given id")) throw error;
}

/**
 * What chrome://extensions can ask that no other page can.
 *
 * @param {Browser} browser
 * @param {string} expression
 * @returns {Promise<any>}
 */
async function onExtensionsPage(browser, expression) {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  const answer = await page.evaluate(expression);
  await page.close();
  return answer;
}
