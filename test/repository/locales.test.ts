import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

type Messages = Readonly<Record<string, { readonly message: string; readonly placeholders?: object }>>;

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, "utf8"));

const english = read("en");
const locales = readdirSync("src/_locales");

/** Everything that may name a message: the scripts with quotes, the pages and the manifest in their own ways. */
const namingSources = [
  ...filesBelow("src", ".ts", ".html").filter((path) => !path.startsWith("src/build/")),
  "manifest.json",
]
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

test("there are texts in English, Japanese, Korean, Simplified and Traditional Chinese", () => {
  expect(locales.sort()).toEqual(["en", "ja", "ko", "zh_CN", "zh_TW"]);
});

test.each(locales)("%s has exactly the messages of English, none of them empty", (locale) => {
  const messages = read(locale);
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === "")).toEqual([]);
});

test.each(locales)("%s fills the same placeholders as English", (locale) => {
  const placeholders = (messages: Messages) =>
    Object.fromEntries(
      Object.entries(messages).map(([key, { message }]) => [key, (message.match(/\$\w+\$?/g) ?? []).sort()]),
    );
  expect(placeholders(read(locale))).toEqual(placeholders(english));
});

test("Hong Kong's texts are those that differ from Taiwan's, with the same placeholders", () => {
  const hongKong: Messages = JSON.parse(readFileSync("src/texts/zh_HK.json", "utf8"));
  const taiwan = read("zh_TW");
  const parts = (message: string | undefined) => (message?.match(/\$\w+\$?/g) ?? []).sort();
  for (const [key, { message }] of Object.entries(hongKong)) {
    expect(taiwan, key).toHaveProperty(key);
    expect(message, key).not.toBe(taiwan[key]?.message);
    expect(parts(message), key).toEqual(parts(taiwan[key]?.message));
  }
});

test("every message is used", () => {
  const unused = Object.keys(english).filter(
    (key) => !namingSources.includes(`"${key}"`) && !namingSources.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test("the pages and the manifest name only messages that there are", () => {
  const named = [...namingSources.matchAll(/\bdata-(?:t|label)="(\w+)"|__MSG_(\w+)__/g)].map(
    ([, inPage, inManifest]) => inPage ?? inManifest ?? "",
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !(key in english))).toEqual([]);
});

test.each(locales)("the description in %s fits into the stores' 132 characters", (locale) => {
  expect(read(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
});

test.each(locales)("the words on privacy in %s name buttons as they are labelled", (locale) => {
  const { privacyDetector, privacyNetwork, convertSite, joinParts, savePictures } = read(locale);
  expect(privacyDetector?.message).toContain(convertSite?.message);
  expect(privacyNetwork?.message).toContain(joinParts?.message);
  expect(privacyNetwork?.message).toContain(savePictures?.message);
});

test.each(locales)("the names in %s fit into the stores, and under an icon", (locale) => {
  const { extensionName, extensionShortName } = read(locale);
  // Edge's store takes 45 characters, addons.mozilla.org 50, Chrome's 75; browsers cut a short name at 12.
  expect(extensionName?.message.length).toBeLessThanOrEqual(45);
  expect(extensionShortName?.message.length).toBeLessThanOrEqual(12);
});
