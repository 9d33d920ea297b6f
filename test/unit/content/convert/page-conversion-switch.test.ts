// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import {
  createPageConverter,
  type PageConverter,
} from "../../../../src/content/convert/page-conversion-switch.ts";
import type { ConversionJob } from "../../../../src/core/script/convert.ts";
import { readSettings, type Settings } from "../../../../src/platform/settings.ts";

const SIMPLIFIED = "这些人说，我们国家的发展很快，这是大家的头等大事。";
const TRADITIONAL = "這些人說，我們國家的發展很快，這是大家的頭等大事。";

let asked: ConversionJob[];

/** Every text comes back with the variant that it was asked in. */
async function converterFor(text: string, chosen: Partial<Settings>, languages: readonly string[]) {
  document.body.innerHTML = `<p>${text}</p>`;
  const settings = { ...(await readSettings({ get: async () => ({}) })), ...chosen };
  return createPageConverter(document, {
    convertTexts: async (job) => {
      asked.push(job);
      return job.texts.map((one) => `${job.to}: ${one}`);
    },
    readSettings: async () => settings,
    languages,
  });
}

const shown = (): string | null | undefined => document.querySelector("p")?.textContent;

beforeEach(() => {
  asked = [];
  document.documentElement.removeAttribute("lang");
});

test.each([
  ["the variant chosen", SIMPLIFIED, { variant: "zh-Hant-HK" }, ["zh-TW"], "zh-Hant-HK"],
  ["the reader's own script, where none is chosen", SIMPLIFIED, {}, ["en", "zh-TW"], "zh-Hant-TW"],
  ["Simplified, where the reader's languages tell nothing", TRADITIONAL, {}, ["en"], "zh-Hans"],
  ["the other script, where the page has the reader's own", SIMPLIFIED, {}, ["zh-CN"], "zh-Hant-TW"],
  ["and so for a Traditional one", TRADITIONAL, { variant: "zh-Hant-TW" }, ["en"], "zh-Hans"],
  [
    "articles as they are written choose nothing for pages",
    TRADITIONAL,
    { variant: "original" },
    [],
    "zh-Hans",
  ],
] as const)("a page is converted to %s", async (_name, text, chosen, languages, variant) => {
  const converter = await converterFor(text, chosen, languages);
  expect(converter.state()).toEqual({ variant: null, notChinese: false });
  expect(await converter.convert(false)).toEqual({ variant, notChinese: false });
  expect(shown()).toBe(`${variant}: ${text}`);
  expect(await converter.restore()).toEqual({ variant: null, notChinese: false });
  expect(shown()).toBe(text);
});

test("a remembered site's page in the reader's own script stays as it is", async () => {
  const converter = await converterFor(SIMPLIFIED, {}, ["zh-CN"]);
  expect(await converter.convert(true)).toEqual({ variant: null, notChinese: false });
  expect(asked).toEqual([]);
});

test("a page that is not Chinese stays, and is said to be none", async () => {
  const converter = await converterFor("The mayor opened the new bridge yesterday morning.", {}, ["zh-CN"]);
  expect(await converter.convert(false)).toEqual({ variant: null, notChinese: true });
});

test("regional words come with the settings", async () => {
  const converter = await converterFor(SIMPLIFIED, { variant: "zh-Hant-TW", vocabulary: true }, []);
  await converter.convert(false);
  expect(asked.map(({ vocabulary }) => vocabulary)).toEqual(asked.map(() => true));
  expect(asked.length).toBeGreaterThan(0);
});

test("asked twice at once, it converts once; asked again after going back, anew", async () => {
  const converter: PageConverter = await converterFor(SIMPLIFIED, { variant: "zh-Hant-TW" }, []);
  await Promise.all([converter.convert(false), converter.convert(false)]);
  expect(shown()).toBe(`zh-Hant-TW: ${SIMPLIFIED}`);
  await converter.restore();
  await converter.convert(false);
  expect(shown()).toBe(`zh-Hant-TW: ${SIMPLIFIED}`);
});

test("a copy of the page gets what its site wrote", async () => {
  const converter = await converterFor(SIMPLIFIED, { variant: "zh-Hant-TW" }, []);
  await converter.convert(false);
  const copy = document.body.cloneNode(true);
  converter.writeOriginals(document.body, copy);
  expect(copy.textContent).toBe(SIMPLIFIED);
  expect(shown()).toBe(`zh-Hant-TW: ${SIMPLIFIED}`);
});

test("a page that could not be converted can be asked again", async () => {
  document.body.innerHTML = `<p>${SIMPLIFIED}</p>`;
  let isBroken = true;
  const settings = await readSettings({ get: async () => ({ variant: "zh-Hant-TW" }) });
  const converter = createPageConverter(document, {
    convertTexts: async ({ texts }) => {
      if (isBroken) throw new Error("no engine");
      return texts.map((text) => `→ ${text}`);
    },
    readSettings: async () => settings,
    languages: [],
  });
  await expect(converter.convert(false)).rejects.toThrow("no engine");
  expect(converter.state().variant).toBeNull();
  isBroken = false;
  expect((await converter.convert(false)).variant).toBe("zh-Hant-TW");
});
