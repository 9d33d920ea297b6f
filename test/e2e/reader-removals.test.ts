import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { clickInReader, inReader, readPage } from "./reader-probe.ts";

const session = useBrowser();

const bodyText = async (page: Page) =>
  String(await inReader(page, "root.querySelector('article .body').innerText"));
const drawer = async (page: Page) => String(await inReader(page, "root.querySelector('.removed').innerText"));

/** Selects the article's second paragraph with the mouse, three clicks on it. */
async function selectParagraph(page: Page): Promise<void> {
  const [x = 0, y = 0] = (await inReader(
    page,
    "(({ x, y }) => [x + 40, y + 12])(root.querySelectorAll('.body p')[1].getBoundingClientRect())",
  )) as number[];
  await page.mouse.click(x, y, { count: 3 });
}

test("the drawer tells kind, rule and text, and puts one back into the article and out again", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("o");
  await expect.poll(() => drawer(page)).toContain("Editor's line");
  expect(await drawer(page)).toContain("Worded as such lines are.");
  expect(await drawer(page)).toContain("责任编辑：宁静");
  await clickInReader(page, '.removed [data-action="put-back"]');
  await expect.poll(() => bodyText(page)).toContain("责任编辑：宁静");
  await expect.poll(() => drawer(page)).not.toContain("责任编辑：宁静");
  await page.keyboard.press("o");
  await inReader(page, "root.querySelector('[data-action=take-out]').scrollIntoView({ block: 'center' })");
  await clickInReader(page, '[data-action="take-out"]');
  await expect.poll(() => bodyText(page)).not.toContain("责任编辑：宁静");
});

test("everything can be put back at once", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("o");
  await clickInReader(page, '[data-action="put-all-back"]');
  await expect.poll(() => bodyText(page)).toContain("责任编辑：宁静");
  await expect.poll(() => inReader(page, "root.querySelector('[data-action=put-all-back]')")).toBeNull();
});

test("what is selected is taken out by hand, stays out of copies, and comes back", async () => {
  const { driven } = session();
  const page = await readPage(session(), "simplified.html");
  await selectParagraph(page);
  await expect.poll(() => inReader(page, "root.querySelector('.take-out-selection').hidden")).toBe(false);
  await clickInReader(page, ".take-out-selection");
  await expect.poll(() => bodyText(page)).not.toContain("三期工程全长");
  await clickInReader(page, '[data-action="copy"]');
  await expect.poll(() => inReader(page, "root.querySelector('.status').textContent")).toBe("Copied");
  const copied = (await driven.readClipboard(page))["text/plain"];
  expect(copied).toContain("首班列车从北岸站驶出");
  expect(copied).not.toContain("三期工程全长");

  await clickInReader(page, '[data-variant="zh-Hant-TW"]');
  await expect.poll(() => bodyText(page)).toContain("輕軌");
  expect(await bodyText(page)).not.toContain("三期工程全長");
  await page.keyboard.press("u");
  await expect.poll(() => bodyText(page)).toContain("三期工程全長");
});

test("x takes the selection out too, and the drawer puts it back", async () => {
  const page = await readPage(session(), "simplified.html");
  await page.keyboard.press("x");
  await expect
    .poll(() => inReader(page, "root.querySelector('.status').textContent"))
    .toBe("Select the text to remove first.");
  await selectParagraph(page);
  await page.keyboard.press("x");
  await expect.poll(() => bodyText(page)).not.toContain("三期工程全长");
  await page.keyboard.press("o");
  await expect.poll(() => drawer(page)).toContain("Removed by you");
  await clickInReader(page, '[data-id="hand-0"]');
  await expect.poll(() => bodyText(page)).toContain("三期工程全长");
});
