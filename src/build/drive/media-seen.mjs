// @ts-check
import { until } from "./until.mjs";

/**
 * Waits until a page itself sees what is emulated; see `DrivenBrowser.emulateMedia`.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {import("./driven-browser.ts").EmulatedMedia} media
 */
export async function untilSeen(page, { medium, forcedColors, colorScheme, motion }) {
  const wishes = {
    "forced-colors": forcedColors,
    "prefers-color-scheme": colorScheme,
    "prefers-reduced-motion": motion,
  };
  // What is not named is as it was at first, whatever that is on this machine.
  const named = Object.entries(wishes).filter(([, value]) => value);
  const query = [medium ?? "screen", ...named.map(([name, value]) => `(${name}: ${value})`)].join(" and ");
  await until(`a page that sees ${query}`, () =>
    page.evaluate((sought) => matchMedia(sought).matches, query),
  );
}
