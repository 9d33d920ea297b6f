import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../fake-browser.ts";

/** The sample as it is written, and in a variant, where the engine converts texts so. */
async function samples(convertTexts: (job: { texts: readonly string[] }) => readonly string[]) {
  vi.stubGlobal("chrome", fakeBrowser({ desks: { engine: { convertTexts } } }));
  const { SAMPLE, sampleIn } = await import("../../../src/popup/sample-article.ts");
  return { written: SAMPLE, shown: await sampleIn("zh-Hant-TW") };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("__TARGET__", "firefox");
});

afterEach(() => vi.unstubAllGlobals());

test("the sample is shown in a variant: every Chinese text of it, and no other", async () => {
  const { written, shown } = await samples(({ texts }) => texts.map((text) => `繁${text}`));
  expect([shown.variant, shown.lang]).toEqual(["zh-Hant-TW", "zh-Hant-TW"]);
  expect(shown.article?.title).toBe(`繁${written.article?.title}`);
  expect(shown.article?.figures.map(({ text }) => text)).toEqual([
    "繁1.2万人",
    "8.5%",
    "繁36家",
    "繁2.4亿元",
  ]);
  expect(shown.article?.people[0]?.titles).toEqual(["繁书店店主"]);
});

test("it stays as it is written where the engine can't convert", async () => {
  const { written, shown } = await samples(() => {
    throw new Error("no engine");
  });
  expect(shown).toBe(written);
});
