// @ts-check
import { untilSeen } from "./media-seen.mjs";

/**
 * Shows a page as on another medium, and to a reader with other wishes; see `DrivenBrowser.emulateMedia`.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {import("./driven-browser.ts").EmulatedMedia} media
 */
export async function emulateMedia(page, media) {
  const { medium = "", forcedColors, colorScheme, motion } = media;
  const wishes = {
    "forced-colors": forcedColors,
    "prefers-color-scheme": colorScheme,
    "prefers-reduced-motion": motion,
  };
  const devtools = await page.createCDPSession();
  const features = Object.entries(wishes).map(([name, value = ""]) => ({ name, value }));
  await devtools.send("Emulation.setEmulatedMedia", { media: medium, features });
  await untilSeen(page, media);
}
