import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { afterEach, expect, inject, test } from "vitest";
import type { DrivenBrowser } from "../../src/build/drive/driven-browser.ts";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { driveBrowser } from "./browser-session.ts";

const isFirefox = inject("browser") === "firefox";
const api = isFirefox ? "browser" : "chrome";
const folder = mkdtempSync(join(tmpdir(), "jingdu-installed-"));

let driven: DrivenBrowser | null = null;
afterEach(async () => {
  await driven?.close([]);
  rmSync(folder, { recursive: true });
});

/** Firefox installs the packed extension; Chromium, which takes none but its store's, is told that it did. */
async function install(): Promise<DrivenBrowser> {
  if (isFirefox) return driveBrowser("firefox", { extension: packed() });
  const chromium = await driveBrowser("chromium");
  await tell(chromium, 'onInstalled.dispatch({ reason: "install" })');
  return chromium;
}

/** Tells Chromium's background, as long as it runs, of an event as to an extension of the store's. */
const tell = (chromium: DrivenBrowser, event: string): Promise<unknown> =>
  chromium.evaluateInBackground(`{
    chrome.management.getSelf = async () => ({ installType: "normal" });
    chrome.runtime.${event};
  }`);

function packed(): string {
  const built = "dist/firefox";
  const paths = readdirSync(built, { recursive: true, encoding: "utf8" });
  const files: Zippable = {};
  for (const path of paths.filter((name) => statSync(join(built, name)).isFile()))
    files[path] = readFileSync(join(built, path));
  const file = join(folder, "jingdu.xpi");
  writeFileSync(file, zipSync(files, { level: 0 }));
  return file;
}

const firstRunPages = async (browser: DrivenBrowser): Promise<unknown> =>
  browser.evaluateInBackground(`{
    const tabs = await ${api}.tabs.query({});
    return tabs.filter(({ url }) => url === ${api}.runtime.getURL("welcome.html")).length;
  }`);

test("the first-run page opens when the extension is installed, and not again when its background starts", async () => {
  driven = await install();
  const browser = driven;
  await expect.poll(() => firstRunPages(browser)).toBe(1);
  await browser.stopBackground();
  const pages = await serveFolder("test/e2e/pages");
  try {
    // An article that is opened starts it again; what it says of it comes after its start.
    const page = await browser.open(`${pages.origin}simplified.html`);
    if (!isFirefox) await tell(browser, "onStartup.dispatch()");
    await expect.poll(() => browser.readToolbarTitle(page)).toBe("Jingdu: article found");
    expect(await firstRunPages(browser)).toBe(1);
  } finally {
    pages.close();
  }
});
