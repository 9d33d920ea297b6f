import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";

const session = useBrowser();

/** The living page, opened; `switchText` converts its text and gives it back. */
async function openLivingPage(): Promise<{ page: Page; switchText(): Promise<void> }> {
  const { driven, pages } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`${api}.storage.local.set({ variant: "zh-Hant-TW" })`);
  const page = await driven.open(`${pages}living-page.html`);
  const switchText = async (): Promise<void> => {
    const { popup } = await openPopup(driven, page);
    await expect.poll(() => popup.evaluate("document.querySelector('#page-text').hidden")).toBe(false);
    const isPressed = (): Promise<unknown> =>
      popup.evaluate("document.querySelector('#convert-page').getAttribute('aria-pressed')");
    const before = await isPressed();
    await popup.click("#convert-page");
    await expect.poll(isPressed).not.toBe(before);
    await popup.close();
  };
  return { page, switchText };
}

const textOf = (page: Page, selector: string): Promise<string | null | undefined> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent, selector);

const click = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

/** What people read of the page beside its text. */
const readBeside = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    title: document.querySelector("h1")?.title,
    placeholder: document.querySelector("#query")?.getAttribute("placeholder"),
    label: document.querySelector("#query")?.getAttribute("aria-label"),
    group: document.querySelector("optgroup")?.label,
    button: document.querySelector("#send")?.getAttribute("value"),
    option: document.querySelector("option")?.textContent,
    submitted: new FormData(document.querySelector("form") ?? undefined).get("goods"),
    shadow: document.querySelector("#host")?.shadowRoot?.textContent,
    frame: document.querySelector("iframe")?.contentDocument?.body.textContent?.trim(),
    clean: document.querySelector("#clean")?.textContent,
    picture: document.querySelector("#picture")?.getAttribute("alt"),
    named: document.querySelector("#named")?.getAttribute("value"),
  }));

const BEFORE = {
  title: "读者说",
  placeholder: "写下您的话",
  label: "话题",
  group: "干货",
  button: "发送",
  option: "干货",
  submitted: "干货",
  shadow: "组件里的话",
  frame: "旧闻里说，当年这里还没有电车。",
  clean: "屋子打扫得干\u00ad净，院子也干gān净jìng，头发也剪了。",
  picture: "面馆的门面",
  named: "发送",
};
const AFTER = {
  title: "讀者說",
  placeholder: "寫下您的話",
  label: "話題",
  group: "乾貨",
  button: "發送",
  option: "乾貨",
  submitted: "干货",
  shadow: "組件裡的話",
  frame: "舊聞裡說，當年這裡還沒有電車。",
  clean: "屋子打掃得乾\u00ad淨，院子也乾gān淨jìng，頭髮也剪了。",
  picture: "麵館的門面",
  named: "发送",
};

test("what people read is converted wherever it stands, and given back; what a form submits stays", async () => {
  const { page, switchText } = await openLivingPage();
  await expect.poll(() => readBeside(page)).toEqual(BEFORE);
  const tree = await page.evaluate(() => document.documentElement.outerHTML);
  await switchText();
  await expect.poll(() => readBeside(page)).toEqual(AFTER);
  await switchText();
  await expect.poll(() => readBeside(page)).toEqual(BEFORE);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(tree);
});

test("a page that draws itself goes on drawing: text by its value, children by their keys, and clones", async () => {
  const { page, switchText } = await openLivingPage();
  await switchText();
  await expect.poll(() => textOf(page, "#counted")).toBe("已經讀了1條來信");
  await click(page, "#count");
  await expect.poll(() => textOf(page, "#counted")).toBe("已經讀了2條來信");
  await click(page, "#turn");
  await expect.poll(() => textOf(page, "#list")).toBe("理髮店還在書店關門了");
  await click(page, "#clone");
  await click(page, "#copy");
  expect(await textOf(page, "#copied")).toBe("已經讀了2條來信");
  await switchText();
  await expect.poll(() => textOf(page, "#counted")).toBe("已经读了2条来信");
  expect(await textOf(page, "#list")).toBe("理发店还在书店关门了");
  expect(await textOf(page, "#list + ul")).toBe("理发店还在书店关门了");
  expect(await textOf(page, "#copied")).toBe("已经读了2条来信");
});

test("a selection stays at its characters, there and back", async () => {
  const { page, switchText } = await openLivingPage();
  await page.evaluate(() => {
    const text = document.querySelector("#letter")?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 4, text, 7);
  });
  const selected = (): Promise<string> => page.evaluate(() => String(document.getSelection()));
  await expect.poll(selected).toBe("个月收");
  await switchText();
  await expect.poll(selected).toBe("個月收");
  await switchText();
  await expect.poll(selected).toBe("个月收");
});

test("a text that both scripts write alike is not written", async () => {
  const { page, switchText } = await openLivingPage();
  await page.evaluate(() => {
    const seen = new MutationObserver((records) => {
      document.documentElement.dataset.written = String(
        Number(document.documentElement.dataset.written ?? 0) + records.length,
      );
    });
    const plain = document.querySelector("#plain");
    if (plain) seen.observe(plain, { characterData: true, childList: true, subtree: true });
  });
  await switchText();
  await expect.poll(() => textOf(page, "#counted")).toBe("已經讀了1條來信");
  await switchText();
  await expect.poll(() => textOf(page, "#counted")).toBe("已经读了1条来信");
  expect(await page.evaluate(() => document.documentElement.dataset.written)).toBeUndefined();
});

test("a root that takes the place of the old one is converted too", async () => {
  const { page, switchText } = await openLivingPage();
  await switchText();
  await expect.poll(() => textOf(page, "#counted")).toBe("已經讀了1條來信");
  await click(page, "#renew");
  await expect.poll(() => textOf(page, "h1")).toBe("換過的頁裡還有話說");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hant-TW");
});
