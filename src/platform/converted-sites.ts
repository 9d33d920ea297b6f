import { browser } from "./browser.ts";
import { readSettings, saveSettings } from "./settings.ts";

/** Firefox gives the access with the detector's matches; Chrome asks the reader for each site. */
const ASKS_FOR_SITES = __TARGET__ === "chrome";

/**
 * Keeps a site, by its origin, among those that are converted without being asked; `known` are those of the settings.
 * The wish is sent at once: a popup that Chrome's prompt closes runs no further.
 */
export async function rememberSite(origin: string, known: readonly string[]): Promise<void> {
  await saveSites([...known.filter((site) => site !== origin), origin]);
}

/**
 * Converts a site no longer without being asked. Chrome keeps its leave for the site, unused: the detector's matches
 * make every site a required one to it, and those an extension can't give back ("You cannot remove required
 * permissions").
 */
export async function forgetSite(origin: string): Promise<void> {
  await saveSites(await otherSites(origin));
}

/** Asks the browser's leave for a site where there is need to. Call it inside the click handler. */
export async function askForSite(origin: string): Promise<boolean> {
  return !ASKS_FOR_SITES || browser.permissions.request({ origins: [pattern(origin)] });
}

/** Whether the browser lets the extension into a site without a click. */
export async function isSiteAllowed(origin: string): Promise<boolean> {
  return !ASKS_FOR_SITES || browser.permissions.contains({ origins: [pattern(origin)] });
}

async function otherSites(origin: string): Promise<readonly string[]> {
  const { convertedSites } = await readSettings(browser.storage.local);
  return convertedSites.filter((site) => site !== origin);
}

async function saveSites(convertedSites: readonly string[]): Promise<void> {
  await saveSettings(browser.storage.local, { convertedSites });
}

function pattern(origin: string): string {
  return `${origin}/*`;
}
