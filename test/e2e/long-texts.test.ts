import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { beforeEach, expect, test } from "vitest";
import type { MessageKey } from "../../src/platform/i18n.ts";
import { TEXTS } from "../../src/platform/stored-texts.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

const messages: Record<MessageKey, { message: string }> = JSON.parse(
  readFileSync("src/_locales/en/messages.json", "utf8"),
);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** English, half as long again: no language that comes later is longer by more. */
function longTexts(): Record<string, string> {
  const entries = Object.entries(messages).map(([key, { message }]) => {
    const longer = message + " ößüé".repeat(Math.ceil(message.length / 10));
    return [key, key === "uiLanguage" ? "ja" : longer];
  });
  return Object.fromEntries(entries);
}

beforeEach(async () => {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  const stored = { language: "ja", [TEXTS]: { language: "ja", version, texts: longTexts() } };
  await driven.evaluateInBackground(`${api}.storage.local.set(${JSON.stringify(stored)})`);
});

/** What is wider than its place: text cut off in a button, or a part that reaches out of the window. */
const TOO_WIDE = `[...document.querySelectorAll("button, label, legend, h1, h2, h3, p, dt, dd, output, .setting-name")]
  .filter((part) => part.checkVisibility() && !part.closest(".unseen"))
  .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0
    && getComputedStyle(part).display !== "inline" && getComputedStyle(part).overflowX !== "hidden"
    || part.getBoundingClientRect().right > innerWidth + 1)
  .map((part) => part.outerHTML.slice(0, 160))`;

test("texts half as long again are spoken, and overflow nothing in the popup", async () => {
  const { driven, sample } = session();
  const { popup } = await openPopup(driven, await driven.open(sample));
  expect(await textsIn(popup, "#outline-heading")).toEqual([longTexts().outline]);
  expect(await popup.evaluate(TOO_WIDE)).toEqual([]);
  expect(await popup.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  await popup.close();
});

const tooWide = (page: Page): Promise<unknown> => page.evaluate(TOO_WIDE);

test.each([
  ["the settings", "options.html"],
  ["the first-run page", "welcome.html"],
])("texts half as long again overflow nothing in %s, wide or narrow", async (_name, file) => {
  const page = await session().driven.openExtensionPage(file);
  await expect.poll(() => page.$eval("h1", (title) => title.textContent)).toContain("ößüé");
  for (const width of [1024, 360]) {
    await page.setViewport({ width, height: 800 });
    await expect.poll(() => page.evaluate("innerWidth")).toBe(width);
    expect(await tooWide(page), `${width} px`).toEqual([]);
  }
});

test("texts half as long again overflow nothing in the reader's bar and panels", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  const outside = `[...root.querySelectorAll(".bar button, .panel:popover-open *")].filter((part) =>
    part.checkVisibility() && (part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1))
    .map((part) => part.outerHTML.slice(0, 160))`;
  expect(await inReader(page, outside)).toEqual([]);
  for (const panel of [".look", ".removed", ".keys"]) {
    await inReader(page, `root.querySelector(${JSON.stringify(panel)}).showPopover()`);
    expect(await inReader(page, outside), panel).toEqual([]);
  }
});
