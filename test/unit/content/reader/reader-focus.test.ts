// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openReader } from "./open-reader.ts";

const STORY = `<article><h1>岚江大桥通车</h1>${"<p>桥上的灯亮了，人多了起来，渡口的船工说以后要改开观光的船。</p>".repeat(4)}</article>`;

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("the reader opens with the focus on its text, or on the button that copies it", async () => {
  const { show, desk, article } = await openReader(STORY);
  const root = await show();
  expect(root.activeElement?.localName).toBe("main");
  const page = { tabId: 7, address: "https://news.example/1", keep: true };
  await desk.show({ article, page, place: null, focus: "copy" }, {});
  expect((root.activeElement as HTMLElement | null)?.dataset.action).toBe("copy");
});

test("it says whether it is open, and whether there was one to close", async () => {
  const { show, desk } = await openReader(STORY);
  expect(desk.isOpen({}, {})).toBe(false);
  expect(desk.close({}, {})).toBe(false);
  await show();
  expect(desk.isOpen({}, {})).toBe(true);
  expect(desk.close({}, {})).toBe(true);
  expect(desk.isOpen({}, {})).toBe(false);
});

test("a conversion that could not be had is said", async () => {
  const { show, article } = await openReader(STORY);
  const root = await show(null, { ...article, conversionFailed: true });
  const { default: messages } = await import("../../../../src/_locales/en/messages.json");
  expect(root.querySelector(".status")?.textContent).toBe(messages.conversionFailed.message);
});
