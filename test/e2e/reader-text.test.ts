import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { Settings } from "../../src/platform/settings.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { clickInReader, findReader, inReader, readPage, storeSettings } from "./reader-probe.ts";

const session = useBrowser();

test("a footnote opens beside its number, Escape closes it, and its way back leads to the number", async () => {
  const page = await readPage(session(), "footnotes.html");
  const address = page.url();
  const isOpen = () => inReader(page, "root.querySelector('.card').matches(':popover-open')");
  await clickInReader(page, ".mark-note");
  await expect.poll(isOpen).toBe(true);
  expect(await inReader(page, "root.querySelector('.card').textContent")).toBe("灯塔建成后曾两次加高。");
  await page.keyboard.press("Escape");
  await expect.poll(isOpen).toBe(false);
  expect(await inReader(page, "root.querySelector('dialog').open")).toBe(true);

  await clickInReader(page, ".body li a");
  await expect.poll(() => inReader(page, "root.activeElement.textContent")).toContain("重新点亮。");
  expect(page.url()).toBe(address);
});

const FIRST = "第一种走法从北门出发";
const SECOND = "第二种走法是绕着山腰的马道走";
const THIRD = "第三种走法最短";

test("a split article says which page it is, and asks for no other before it is told to", async () => {
  const { driven, pages, requests } = session();
  const page = await driven.open(`${pages}split.html`);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#parts-text")).toEqual(["Page 1 of 3"]);
  expect(requests.filter((path) => path.includes("split_"))).toEqual([]);
  await popup.close();
});

test("its pages are joined in order in the reader, each marked, without what they repeat", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}split.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#join-parts");
  await expect.poll(() => popup.evaluate("document.querySelector('#parts').hidden")).toBe(true);
  await popup.click("#read");
  await findReader(driven, page);
  const text = String(await inReader(page, "root.querySelector('article .body').innerText"));
  expect(text.indexOf(FIRST)).toBeGreaterThan(-1);
  expect(text.indexOf(SECOND)).toBeGreaterThan(text.indexOf(FIRST));
  expect(text.indexOf(THIRD)).toBeGreaterThan(text.indexOf(SECOND));
  expect(text.split("编者按").length).toBe(2);
  expect(await inReader(page, "root.querySelectorAll('article .body hr').length")).toBe(2);
});

test("opened at a later page, the reader's own button gets those before it too", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}split_2.html`);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#parts-text")).toEqual(["Page 2 of 3"]);
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-action="join-parts"]');
  await expect
    .poll(() => inReader(page, "root.querySelector('article .body').innerText"))
    .toMatch(new RegExp(`${FIRST}[^]*${SECOND}[^]*${THIRD}`));
});

/** The reader over a page with regional words, with these settings. */
async function openTerms(chosen: Partial<Settings>): Promise<Page> {
  await storeSettings(session().driven, chosen);
  return readPage(session(), "regional-words.html");
}

const isButtonShown = (page: Page) => inReader(page, "!root.querySelector('[data-action=terms]').hidden");

const rows = (page: Page) =>
  inReader(
    page,
    "[...root.querySelectorAll('#jingdu-terms tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent).join(' '))",
  );

test("regional words that were replaced are listed in a panel of the reader", async () => {
  const page = await openTerms({ variant: "zh-Hant-TW", vocabulary: true });
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
  const page = await openTerms({ variant: "zh-Hant-TW", vocabulary: false });
  await expect.poll(() => inReader(page, "root.querySelector('article .body').innerText")).toContain("軟件");
  expect(await isButtonShown(page)).toBe(false);
});
