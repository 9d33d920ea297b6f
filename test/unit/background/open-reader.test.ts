import { expect, test, vi } from "vitest";
import { openReader, type ReaderTab } from "../../../src/background/open-reader.ts";
import type { PageWish } from "../../../src/platform/tab-page.ts";

const snapshot = {
  address: "https://news.example/a",
  base: "https://news.example/a",
  html: "",
  pageVariant: null,
  isChosen: false,
  hasSelection: false,
  readerRemoved: false,
};
const LANGUAGES = ["zh-TW", "en"];
const tab = { tabId: 3, keep: true };
const settings = { variant: "zh-Hant-TW", quotes: "keep", vocabulary: true } as const;

function readerTab(changes: Partial<ReaderTab>): ReaderTab {
  return { look: async () => snapshot, open: async () => true, ...changes };
}

test("an article is shown in the variant chosen last, as the settings say", async () => {
  const open = vi.fn(async (_wish: PageWish) => true);
  expect(await openReader(readerTab({ open }), tab, settings, LANGUAGES)).toBe(true);
  expect(open.mock.calls.flat()).toMatchObject([
    { ...tab, snapshot, variant: "zh-Hant-TW", style: { quotes: "keep", vocabulary: true }, state: null },
  ]);
});

test("where nothing was chosen, the page's other script becomes the reader's own", async () => {
  const open = vi.fn(async (_wish: PageWish) => true);
  await openReader(readerTab({ open }), tab, { ...settings, variant: "own" }, LANGUAGES);
  expect(open.mock.calls.flat()).toMatchObject([{ variant: { own: "zh-Hant-TW" } }]);
});

test("a page that seems to be no article is read all the same", async () => {
  const open = vi.fn(async ({ state }: PageWish) => state?.forced === true);
  expect(await openReader(readerTab({ open }), tab, settings, LANGUAGES)).toBe(true);
  expect(open).toHaveBeenCalledTimes(2);
});

test("a page without text shows nothing", async () => {
  expect(await openReader(readerTab({ open: async () => false }), tab, settings, LANGUAGES)).toBe(false);
});

test("a page that is too large to be handed over is not asked about", async () => {
  const open = vi.fn(async () => true);
  const look = async () => ({ ...snapshot, html: null });
  expect(await openReader(readerTab({ look, open }), tab, settings, LANGUAGES)).toBe(false);
  expect(open).not.toHaveBeenCalled();
});

test("a page that the browser forbids is no error", async () => {
  const look = () => Promise.reject(new Error("Cannot access a chrome:// URL"));
  expect(await openReader(readerTab({ look }), tab, settings, LANGUAGES)).toBe(false);
});
