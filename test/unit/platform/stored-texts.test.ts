import { expect, test, vi } from "vitest";
import { speakBy, t } from "../../../src/platform/i18n.ts";
import { speakStored, storedTexts } from "../../../src/platform/stored-texts.ts";

vi.mock("../../../src/platform/browser.ts", () => ({
  browser: { i18n: { getMessage: (key: string) => `${key} of the browser` } },
}));

const TEXTS = { language: "ja", version: "1", texts: { partOf: "$2ページ中$1ページ" } };

test("texts that were stored are spoken, with what is filled in; the rest is the browser's", async () => {
  await speakStored({ get: async () => ({ texts: TEXTS }) });
  expect(t("partOf", "1", "3")).toBe("3ページ中1ページ");
  expect(t("read")).toBe("read of the browser");
  speakBy({});
  expect(t("partOf", "1", "3")).toBe("partOf of the browser");
});

test("where none are stored, the browser speaks", async () => {
  await speakStored({ get: async () => ({}) });
  expect(t("read")).toBe("read of the browser");
});

test.each([
  [null],
  [3],
  ["ja"],
  [[]],
  [{ language: "ja", version: "1" }],
  [{ ...TEXTS, texts: null }],
  [{ ...TEXTS, version: 1 }],
])("%j are no texts of ours", (texts) => {
  expect(storedTexts({ texts })).toBeNull();
});

test("what is no text among them is left to the browser", () => {
  expect(storedTexts({ texts: { ...TEXTS, texts: { read: 3, settings: "設定" } } })?.texts).toEqual({
    settings: "設定",
  });
});
