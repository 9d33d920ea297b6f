import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { READER_KEYS } from "../../src/ui/reader-keys.ts";
import { useBrowser } from "./browser-session.ts";
import { clickInReader, inReader, readAgain, readPage, waitForLeaving } from "./reader-probe.ts";

const session = useBrowser();

const focusedText = (page: Page) => inReader(page, "root.activeElement?.textContent ?? null");
const shownVariant = (page: Page) =>
  inReader(page, "root.querySelector('[data-variant][aria-pressed=true]').dataset.variant");
const isOpen = (page: Page, selector: string) =>
  inReader(page, `root.querySelector(${JSON.stringify(selector)}).matches(":popover-open")`);
const textSize = (page: Page) =>
  inReader(page, "parseFloat(getComputedStyle(root.querySelector('.body')).fontSize)");

test("j and k go from paragraph to paragraph, and take the focus along", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("j");
  const first = String(await focusedText(page));
  await page.keyboard.press("j");
  const second = String(await focusedText(page));
  expect(first).toContain("首班列车从北岸站驶出");
  expect(second).toContain("三期工程全长");
  await page.keyboard.press("k");
  expect(await focusedText(page)).toBe(first);
});

test("brackets go from section to section, and the contents follow", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("]");
  await page.keyboard.press("]");
  expect(await focusedText(page)).toBe("老城区出行更方便");
  await expect
    .poll(() => inReader(page, "root.querySelector('.contents [aria-current]')?.textContent"))
    .toBe("老城区出行更方便");
  await page.keyboard.press("[");
  expect(await focusedText(page)).toBe("江底隧道用了两年");
});

test("n goes to the next key figure and shows its card, which Escape takes away before the reader", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("n");
  await expect.poll(() => isOpen(page, ".card")).toBe(true);
  expect(String(await inReader(page, "root.querySelector('.card').textContent"))).toContain("18.6");
  await page.keyboard.press("Escape");
  expect(await isOpen(page, ".card")).toBe(false);
  await page.keyboard.press("Escape");
  await waitForLeaving(page);
});

test("a figure shows its card under the mouse, and where a finger touches it", async () => {
  const page = await readPage(session(), "simplified.html");
  const [x = 0, y = 0] = (await inReader(
    page,
    "(({ x, y, width, height }) => [x + width / 2, y + height / 2])(root.querySelector('.mark-figure').getBoundingClientRect())",
  )) as number[];
  await page.mouse.move(x, y);
  await expect.poll(() => isOpen(page, ".card")).toBe(true);
  await page.mouse.move(2, 300);
  await expect.poll(() => isOpen(page, ".card")).toBe(false);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => isOpen(page, ".card")).toBe(true);
  // One beside it takes the card away, and no more.
  await page.touchscreen.tap(20, 500);
  await expect.poll(() => isOpen(page, ".card")).toBe(false);
  expect(await inReader(page, "root.querySelector('dialog').open")).toBe(true);
});

test("z shows the next script, + and - another size, ? every key with what it does", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("z");
  await expect.poll(() => shownVariant(page)).toBe("zh-Hans");
  await page.keyboard.press("+");
  await expect.poll(() => textSize(page)).toBe(20);
  await page.keyboard.press("-");
  await expect.poll(() => textSize(page)).toBe(19);
  await page.keyboard.press("?");
  await expect.poll(() => isOpen(page, ".keys")).toBe(true);
  const shown = await inReader(page, "[...root.querySelectorAll('.keys kbd')].map((key) => key.textContent)");
  expect(shown).toEqual(READER_KEYS.map(({ keys: [key] }) => (key === "Escape" ? "Esc" : key)));
});

test("no key does anything while something is typed, or for a page that sends it", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent("keydown", { key: "z", code: "KeyZ" })));
  await inReader(page, "root.querySelector('.body').append(document.createElement('input'))");
  await inReader(page, "root.querySelector('.body input').focus()");
  await page.keyboard.type("z?");
  expect(await inReader(page, "root.querySelector('.body input').value")).toBe("z?");
  expect(await shownVariant(page)).toBe("original");
  expect(await isOpen(page, ".keys")).toBe(false);
});

test("reading aloud says where this device has no voice, and stops by the same key", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("r");
  await expect
    .poll(() => inReader(page, "root.querySelector('.player').innerText.trim()"))
    .toBe("This device has no voice of its own for this language.");
  await page.keyboard.press("r");
  expect(await inReader(page, "root.querySelector('.player').hidden")).toBe(true);
});

test("on a narrow window the contents are folded behind a button, and close when a section is chosen", async () => {
  const page = await readPage(session(), "simplified.html");
  expect(await inReader(page, "root.querySelector('[data-action=contents]').checkVisibility()")).toBe(false);
  await page.setViewport({ width: 700, height: 600 });
  await expect
    .poll(() => inReader(page, "root.querySelector('[data-action=contents]').checkVisibility()"))
    .toBe(true);
  await clickInReader(page, '[data-action="contents"]');
  await expect.poll(() => isOpen(page, ".contents")).toBe(true);
  await clickInReader(page, ".contents li:nth-child(2) button");
  await expect.poll(() => isOpen(page, ".contents")).toBe(false);
  await expect.poll(() => focusedText(page)).toBe("老城区出行更方便");
});

test("the place in the text is kept while the tab lives, over closing and loading again", async () => {
  const { driven } = session();
  const scrolled = (page: Page) => inReader(page, "root.querySelector('dialog').scrollTop");
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("]");
  await page.keyboard.press("]");
  await expect
    .poll(() => inReader(page, "root.querySelector('.contents [aria-current]')?.textContent"))
    .toBe("老城区出行更方便");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
  const before = Number(await scrolled(page));
  await page.keyboard.press("Escape");
  await waitForLeaving(page);
  await page.reload();
  await readAgain(driven, page);
  await expect.poll(async () => Math.abs(Number(await scrolled(page)) - before)).toBeLessThan(40);
});
