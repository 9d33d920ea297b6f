// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../fake-browser.ts";
import { part } from "../page-probe.ts";

const page = readFileSync("src/popup/popup.html", "utf8");

const actions = { read: vi.fn(), copy: vi.fn(async () => true), setVariant: vi.fn(), joinParts: vi.fn() };

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal("chrome", fakeBrowser({}));
  const { body } = new DOMParser().parseFromString(page, "text/html");
  document.body.replaceChildren(...body.childNodes);
  for (const waiting of document.querySelectorAll("[inert]")) waiting.removeAttribute("inert");
  const { startArticleFace } = await import("../../../src/popup/article-face.ts");
  startArticleFace(actions as never);
});

afterEach(() => vi.unstubAllGlobals());

test.each(["outline", "figures", "people", "removed"])("arrow keys go through the items of %s", (list) => {
  const items = ["甲", "乙"].map((text) => {
    const item = document.createElement("button");
    item.dataset.item = "";
    item.textContent = text;
    return item;
  });
  part(list).append(...items);
  items[0]?.focus();
  items[0]?.dispatchEvent(
    new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }),
  );
  expect(document.activeElement).toBe(items[1]);
});

test("each button does what it says", () => {
  part("read").click();
  part("join-parts").click();
  part("copy").click();
  part("copy-markdown").click();
  expect(actions.read).toHaveBeenCalledOnce();
  expect(actions.joinParts).toHaveBeenCalledOnce();
  expect(actions.copy.mock.calls).toEqual([["rich"], ["plain"]]);
});

test("there is a button for the page's own text and for each variant", () => {
  for (const button of document.querySelectorAll<HTMLElement>("#variants button")) button.click();
  expect(actions.setVariant.mock.calls).toEqual([["original"], ["zh-Hans"], ["zh-Hant-TW"], ["zh-Hant-HK"]]);
});
