import { browser } from "./browser.ts";
import { readSettings, saveSettings } from "./settings.ts";
import type { SiteList } from "./settings-table.ts";

/** Firefox gives the access with the detector's matches; Chrome asks the reader for each site, and keeps the answer. */
export const ASKS_FOR_SITES = __TARGET__ === "chrome";

/**
 * Keeps a site, by its origin, in a list of those where something is done without being asked; `known` are those that
 * the list has. The wish is sent at once: a popup that Chrome's prompt closes runs no further.
 */
export async function rememberSite(list: SiteList, origin: string, known: readonly string[]): Promise<void> {
  await saveSettings(browser.storage.local, { [list]: [...known.filter((site) => site !== origin), origin] });
}

/**
 * Takes a site off a list. Chrome keeps its leave for the site, unused: the detector's matches
 * make every site a required one to it, and those an extension can't give back ("You cannot remove required
 * permissions").
 */
export async function forgetSite(list: SiteList, origin: string): Promise<void> {
  const { [list]: known } = await readSettings(browser.storage.local);
  await saveSettings(browser.storage.local, { [list]: known.filter((site) => site !== origin) });
}

/** Asks the browser's leave for a site where there is need to. Call it inside the click handler. */
export async function askForSite(origin: string): Promise<boolean> {
  return !ASKS_FOR_SITES || browser.permissions.request({ origins: [pattern(origin)] });
}

/** Whether the browser lets the extension into a site without a click. */
export async function isSiteAllowed(origin: string): Promise<boolean> {
  return !ASKS_FOR_SITES || browser.permissions.contains({ origins: [pattern(origin)] });
}

function pattern(origin: string): string {
  return `${origin}/*`;
}
