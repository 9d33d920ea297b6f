import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../fake-browser.ts";

declare const chrome: object;

let stored: Record<string, unknown>;

beforeEach(() => {
  vi.resetModules();
  stored = {};
  const browser = fakeBrowser({ stored });
  vi.stubGlobal("chrome", { ...browser, runtime: { ...browser.runtime, getURL: (path: string) => path } });
  vi.stubGlobal("__VERSION__", "1.0");
  vi.stubGlobal("navigator", { languages: ["en"] });
  vi.stubGlobal("fetch", async (path: string) => new Response(readFileSync(`src/${path}`)));
});

/** What two of its texts are once a language is chosen: the browser's own is English. */
async function saidIn(language: string): Promise<string[]> {
  const { speakChosen } = await import("../../../src/platform/load-texts.ts");
  const { t } = await import("../../../src/platform/i18n.ts");
  expect(await speakChosen({ ...stored, language })).toBe(language !== "en");
  return [t("closeReader"), t("typeface")];
}

test.each([
  ["en", "Close the reader", "Typeface"],
  ["zh-Hans", "关闭阅读器", "字体"],
  ["zh-Hant-TW", "關閉閱讀器", "字型"],
  ["zh-Hant-HK", "關閉閱讀器", "字款"],
  ["ja", "リーダーを閉じる", "書体"],
  ["ko", "리더 닫기", "글꼴"],
])("%s is spoken, and kept for the scripts in pages", async (language, ...texts) => {
  expect(await saidIn(language)).toEqual(texts);
  expect(stored).toMatchObject(language === "en" ? {} : { texts: { language, version: "1.0" } });
});

test("English is read where the browser speaks another language", async () => {
  vi.stubGlobal("chrome", {
    ...chrome,
    i18n: { getMessage: (key: string) => (key === "uiLanguage" ? "ko" : `한국어 ${key}`) },
  });
  const { speakChosen } = await import("../../../src/platform/load-texts.ts");
  const { t } = await import("../../../src/platform/i18n.ts");
  expect(await speakChosen({ language: "en" })).toBe(true);
  expect(t("closeReader")).toBe("Close the reader");
});

test("texts that are kept are not read again, those of another version are", async () => {
  await saidIn("ja");
  vi.stubGlobal("fetch", vi.fn(fetch));
  await saidIn("ja");
  expect(fetch).not.toHaveBeenCalled();
  vi.stubGlobal("__VERSION__", "1.1");
  await saidIn("ja");
  expect(fetch).toHaveBeenCalledOnce();
});

test("back in the browser's language nothing is kept", async () => {
  await saidIn("ko");
  expect(await saidIn("en")).toEqual(["Close the reader", "Typeface"]);
  expect(stored).toEqual({});
});
