import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { Settings } from "../../src/platform/settings.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";
import { clickInReader, findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

/** The reader over a page with regional words, with these settings. */
async function openReader(chosen: Partial<Settings>): Promise<Page> {
  const { driven, pages } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`${api}.storage.local.set(${JSON.stringify(chosen)})`);
  const page = await driven.open(`${pages}regional-words.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  return page;
}

const isButtonShown = (page: Page) => inReader(page, "!root.querySelector('[data-action=terms]').hidden");

const rows = (page: Page) =>
  inReader(
    page,
    "[...root.querySelectorAll('#jingdu-terms tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent).join(' '))",
  );

test("regional words that were replaced are listed in a panel of the reader", async () => {
  const page = await openReader({ variant: "zh-Hant-TW", vocabulary: true });
  await expect.poll(() => isButtonShown(page)).toBe(true);
  await clickInReader(page, "[data-action=terms]");
  await expect
    .poll(() => inReader(page, "root.querySelector('#jingdu-terms').matches(':popover-open')"))
    .toBe(true);
  expect(await rows(page)).toEqual(["软件 軟體 3", "网络 網路 2", "出租车 計程車 1"]);
  await page.keyboard.press("Escape");
  await expect
    .poll(() => inReader(page, "root.querySelector('#jingdu-terms').matches(':popover-open')"))
    .toBe(false);
  expect(await inReader(page, "root.querySelector('dialog').open")).toBe(true);
  await clickInReader(page, "[data-variant=original]");
  await expect.poll(() => isButtonShown(page)).toBe(false);
});

test("there is no such panel where the writer's words are kept", async () => {
  const page = await openReader({ variant: "zh-Hant-TW", vocabulary: false });
  await expect.poll(() => inReader(page, "root.querySelector('article .body').innerText")).toContain("軟件");
  expect(await isButtonShown(page)).toBe(false);
});
