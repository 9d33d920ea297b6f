import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";

const session = useBrowser();

const SITES = ["https://morning.example", "http://evening.example", "https://weekly.example"];

const listed = (page: Page) =>
  page.$$eval("#sites span", (found) => found.map(({ textContent }) => textContent));
const emptyWord = (page: Page) =>
  page.$eval("#sites-empty", (found) => (found.checkVisibility() ? found.textContent : null));
/** What a screen reader would say of the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );

/** The settings, where these sites are always converted. */
async function openSettings(sites: readonly string[]): Promise<Page> {
  await inStorage(`set({ convertedSites: ${JSON.stringify(sites)} })`);
  return session().driven.openExtensionPage("options.html");
}

async function inStorage(call: string): Promise<unknown> {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  return driven.evaluateInBackground(`${api}.storage.local.${call}`);
}

test("the settings list the sites that are always converted", async () => {
  const page = await openSettings(SITES);
  await expect.poll(() => listed(page)).toEqual(SITES);
  expect(await emptyWord(page)).toBeNull();
});

test("a site is taken off the list by keyboard, and the focus stays in the list", async () => {
  const page = await openSettings(SITES);
  await expect.poll(() => listed(page)).toEqual(SITES);
  await page.focus("#sites li:nth-child(2) button");
  expect(await focused(page)).toBe("Remove http://evening.example");

  await page.keyboard.press("Enter");
  await expect.poll(() => listed(page)).toEqual(["https://morning.example", "https://weekly.example"]);
  expect(await focused(page)).toBe("Remove https://weekly.example");
  expect(await inStorage(`get("convertedSites")`)).toEqual({
    convertedSites: ["https://morning.example", "https://weekly.example"],
  });

  await page.keyboard.press("Enter");
  await expect.poll(() => listed(page)).toEqual(["https://morning.example"]);
  expect(await focused(page)).toBe("Remove https://morning.example");

  await page.keyboard.press("Enter");
  await expect.poll(() => listed(page)).toEqual([]);
  expect(await focused(page)).toBe("Sites always converted");
  expect(await inStorage(`get("convertedSites")`)).toEqual({ convertedSites: [] });
});

test("where no site is always converted, the settings say so", async () => {
  const page = await openSettings([]);
  expect(await emptyWord(page)).toBe("None yet.");
});
