import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";
import { findReader, inReader, waitForLeaving } from "./reader-probe.ts";

const session = useBrowser();

const shownText = async (page: Page): Promise<string> =>
  String(await inReader(page, "root.querySelector('.body').innerText")).replace(/\s+/gu, "");

/** Opens the picker over a page by the popup's button. */
async function pickOn(file: string): Promise<Page> {
  const { driven, pages } = session();
  const page = await driven.open(pages + file);
  const { popup, state } = await openPopup(driven, page);
  await popup.click(state === "article" ? "#pick-another" : "#pick-article");
  await until("the picker", () => page.evaluate(() => !!document.querySelector("[data-jingdu-pick]")));
  await expect.poll(() => popup.isOpen()).toBe(false);
  await page.bringToFront();
  return page;
}

/** Moves the mouse to the middle of an element of the page. */
async function pointAt(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const place = await page.$eval(selector, (found) => {
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  return place;
}

const isPicking = (page: Page) => page.evaluate(() => !!document.querySelector("[data-jingdu-pick]"));

test("what is selected is read, no more and no less, and the whole page again after that", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const selected = await page.evaluate(() => {
    const [first, second] = document.querySelectorAll(".text p");
    const [from, to] = [first?.firstChild, second?.firstChild];
    if (from && to) getSelection()?.setBaseAndExtent(from, 3, to, 8);
    return String(getSelection()).replace(/\s+/gu, "");
  });
  expect(selected.length).toBeGreaterThan(8);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read-selection");
  await findReader(driven, page);
  expect(await shownText(page)).toBe(selected);
  await page.keyboard.press("Escape");
  await waitForLeaving(page);

  const again = await openPopup(driven, page);
  expect(again.state).toBe("article");
  await again.popup.click("#read");
  await findReader(driven, page);
  expect((await shownText(page)).length).toBeGreaterThan(selected.length * 2);
});

test("without a selection nothing is offered for it", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  expect(await popup.evaluate("document.querySelector('#read-selection').checkVisibility()")).toBe(false);
  await popup.close();
});

test("a block that is clicked on is read, and the page hears nothing of the click", async () => {
  const page = await pickOn("list.html");
  await page.evaluate(() => {
    document.addEventListener("click", () => document.body.setAttribute("data-clicked", ""), true);
  });
  const before = page.url();
  const text = await page.$eval("ul", (list) => list.textContent?.replace(/\s+/gu, ""));
  const { x, y } = await pointAt(page, "ul li:nth-child(2)");
  await page.mouse.click(x, y);
  await findReader(session().driven, page);
  expect(await shownText(page)).toBe(text);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => document.body.hasAttribute("data-clicked"))).toBe(false);
  expect(await isPicking(page)).toBe(false);
});

test("arrows take a wider block, Enter reads it", async () => {
  const page = await pickOn("list.html");
  await pointAt(page, "ul li:nth-child(2)");
  const narrow = await page.$eval("ul", (list) => list.textContent?.replace(/\s+/gu, "").length ?? 0);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await findReader(session().driven, page);
  expect((await shownText(page)).length).toBeGreaterThan(narrow);
});

test("Escape leaves, and leaves nothing in the page", async () => {
  const { driven, pages } = session();
  const untouched = await driven.open(`${pages}list.html`);
  const before = await untouched.evaluate(() => document.documentElement.outerHTML);
  const page = await pickOn("list.html");
  await pointAt(page, "ul li:nth-child(2)");
  await page.keyboard.press("Escape");
  expect(await isPicking(page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test("another part can be picked on an article's page too", async () => {
  const page = await pickOn("simplified.html");
  const { x, y } = await pointAt(page, "p");
  await page.mouse.click(x, y);
  await findReader(session().driven, page);
  expect(await inReader(page, "root.querySelector('h1').textContent")).toBe(
    "山城轻轨三期通车 沿线新增九座车站",
  );
});
