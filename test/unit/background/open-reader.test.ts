import { expect, test, vi } from "vitest";
import { openReader, type ReaderTab } from "../../../src/background/open-reader.ts";
import type { ArticleFacts, PageReading } from "../../../src/platform/protocol.ts";

const empty: PageReading = {
  verdict: { kind: "other", evidence: { proseLength: 0, proseBlocks: 0, linkDensity: 0 } },
  article: null,
  variant: "original",
  lang: "",
  putBack: [],
  parts: null,
  unrepaired: false,
  pageVariant: null,
  conversionFailed: false,
};
const full: PageReading = { ...empty, article: { title: "一" } as ArticleFacts };

function tab(changes: Partial<ReaderTab>): ReaderTab {
  return { wake: async () => full, readAnyway: async () => empty, show: async () => {}, ...changes };
}

test("an article is shown in the variant asked for", async () => {
  const show = vi.fn(async () => {});
  expect(await openReader(tab({ show }), 3, "zh-Hant-TW")).toBe(true);
  expect(show).toHaveBeenCalledWith(3, "zh-Hant-TW");
});

test("a page that seems to be no article is read all the same", async () => {
  const show = vi.fn(async () => {});
  const readAnyway = async (): Promise<PageReading> => full;
  expect(await openReader(tab({ wake: async () => empty, readAnyway, show }), 3, "original")).toBe(true);
  expect(show).toHaveBeenCalledOnce();
});

test("a page without text shows nothing", async () => {
  const show = vi.fn(async () => {});
  expect(await openReader(tab({ wake: async () => empty, show }), 3, "original")).toBe(false);
  expect(show).not.toHaveBeenCalled();
});

test("a page that the browser forbids is no error", async () => {
  const wake = () => Promise.reject(new Error("Cannot access a chrome:// URL"));
  expect(await openReader(tab({ wake }), 3, "original")).toBe(false);
});
