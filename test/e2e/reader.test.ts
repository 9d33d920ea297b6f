import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";
import { clickInReader, findReader, inReader, readPage, waitForLeaving } from "./reader-probe.ts";

const session = useBrowser();

const openReader = (file: string, prepare?: (page: Page) => Promise<void>): Promise<Page> =>
  readPage(session(), file, prepare);

const bodyText = (page: Page) => inReader(page, "root.querySelector('article .body').innerText");
/** Variants whose buttons are pressed. */
const pressed =
  "[...root.querySelectorAll('[data-variant][aria-pressed=true]')].map((button) => button.dataset.variant)";
const pageAsItIs = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    address: location.href,
    entries: history.length,
  }));

test("reading closes the popup, and shows the article without navigation, links and editor, with the focus on it", async () => {
  const { requests } = session();
  const page = await openReader("simplified.html");
  await expect.poll(() => inReader(page, "root.activeElement !== null")).toBe(true);
  expect(await inReader(page, "root.querySelector('h1').textContent")).toBe(
    "山城轻轨三期通车 沿线新增九座车站",
  );
  const text = String(await bodyText(page));
  expect(text).toContain("首班列车从北岸站驶出");
  expect(text).toContain("大学城");
  expect(text).not.toContain("二期线路客流突破");
  expect(text).not.toContain("责任编辑");
  // The page's own pictures; no script of ours comes over the network.
  await expect
    .poll(() =>
      inReader(page, "[...root.querySelectorAll('.body img')].map((image) => image.naturalWidth > 0)"),
    )
    .toEqual([true]);
  expect(requests.filter((path) => path.endsWith(".js"))).toEqual([]);
});

test("Escape leaves, and the page is as it was: tree, styles, scroll and focus", async () => {
  let before: unknown = null;
  const page = await openReader("simplified.html", async (opened) => {
    await opened.evaluate(() => {
      document.querySelector<HTMLElement>("nav a")?.focus({ preventScroll: true });
      scrollTo(0, 180);
    });
    before = await pageAsItIs(opened);
  });
  await page.keyboard.press("Escape");
  await waitForLeaving(page);
  expect(await pageAsItIs(page)).toEqual(before);
});

test("no key reaches a page that swallows them all, and the close button leaves it", async () => {
  const page = await openReader("hostile.html");
  await page.evaluate(() => Object.assign(window, { keysSeen: [] }));
  for (const key of ["j", "k", " ", "/"] as const) await page.keyboard.press(key);
  expect(await page.evaluate(() => Reflect.get(window, "keysSeen"))).toEqual([]);
  await page.keyboard.press("Escape");
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
});

test("every variant can be chosen, says its language, and the original comes back exactly", async () => {
  const page = await openReader("simplified.html");
  const original = await bodyText(page);
  expect(original).toContain("轻轨三期工程正式开通运营");
  const variants = [
    ["zh-Hans", "zh-Hans", "轻轨三期工程正式开通运营"],
    ["zh-Hant-TW", "zh-Hant-TW", "輕軌三期工程正式開通運營"],
    ["zh-Hant-HK", "zh-Hant-HK", "輕軌三期工程正式開通運營"],
  ] as const;
  for (const [variant, lang, sentence] of variants) {
    await clickInReader(page, `[data-variant="${variant}"]`);
    await expect.poll(() => bodyText(page)).toContain(sentence);
    await expect.poll(() => inReader(page, "root.querySelector('article').lang")).toBe(lang);
    await expect.poll(() => inReader(page, pressed)).toEqual([variant]);
  }
  await clickInReader(page, '[data-variant="original"]');
  await expect.poll(() => bodyText(page)).toBe(original);
});

test("a Traditional page becomes Simplified", async () => {
  const page = await openReader("taiwan.html");
  await clickInReader(page, '[data-variant="zh-Hans"]');
  await expect.poll(() => bodyText(page)).toContain("里里外外保留了当年的售票窗口");
  await clickInReader(page, '[data-variant="original"]');
  await expect.poll(() => bodyText(page)).toContain("裡裡外外保留了當年的售票窗口");
});

test("the variant chosen is remembered for the next page", async () => {
  const first = await openReader("simplified.html");
  await clickInReader(first, '[data-variant="zh-Hant-TW"]');
  await expect.poll(() => bodyText(first)).toContain("輕軌");
  const second = await openReader("single-page.html");
  await expect.poll(() => bodyText(second)).toContain("停辦了六年的河邊集市重新開張");
  await clickInReader(second, '[data-variant="original"]');
  await expect.poll(() => bodyText(second)).toContain("停办了六年的河边集市重新开张");
});

test("the context menu opens the reader with the focus on its copy button: Enter copies", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}taiwan.html`);
  if (driven.name === "Chromium") await (await openPopup(driven, page)).popup.close();
  await driven.chooseMenuItem(page, "copy-article");
  await findReader(driven, page);
  await expect.poll(() => inReader(page, "root.activeElement?.dataset.action")).toBe("copy");
});

test("the context menu opens the reader without the popup", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}taiwan.html`);
  // In Chromium only a real click lets the extension into a page, and headless it has no menu to click.
  if (driven.name === "Chromium") await (await openPopup(driven, page)).popup.close();
  await driven.chooseMenuItem(page, "open-reader");
  await findReader(driven, page);
  expect(await inReader(page, "root.querySelector('h1').textContent")).toBe(
    "海線小站改建完成 候車室變身社區書店",
  );
});

/** How the reader sets its text: characters that a line has room for, and the lines' distance in characters. */
const setting = (page: Page) =>
  inReader(
    page,
    `(({ fontSize, lineHeight }, { clientWidth }) => ({
      characters: Math.floor(clientWidth / parseFloat(fontSize)),
      spacing: Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100,
    }))(getComputedStyle(root.querySelector(".body")), root.querySelector(".body"))`,
  );

test("line spacing and column width are chosen in the reader, and hold on the next page", async () => {
  const page = await openReader("simplified.html");
  expect(await setting(page)).toEqual({ characters: 38, spacing: 1.8 });
  await clickInReader(page, '[data-action="appearance"]');
  await expect
    .poll(() => inReader(page, "root.querySelector('[data-setting=lineSpacing]').checkVisibility()"))
    .toBe(true);
  await clickInReader(page, '[data-value="loose"]');
  await clickInReader(page, '[data-value="narrow"]');
  await expect.poll(() => setting(page)).toEqual({ characters: 28, spacing: 2.1 });

  const next = await openReader("taiwan.html");
  await expect.poll(() => setting(next)).toEqual({ characters: 28, spacing: 2.1 });
});

test("finding in the page finds the reader's text, and nothing of the page behind", async () => {
  const page = await readPage(session(), "simplified.html");
  const found = (text: string) =>
    page.evaluate((words) => {
      getSelection()?.removeAllRanges();
      return (Reflect.get(window, "find") as (text: string) => boolean)(words);
    }, text);
  expect(await found("首班列车从北岸站驶出")).toBe(true);
  expect(await found("二期线路客流突破")).toBe(false);
});
