import { expect, test } from "vitest";
import { spokenLanguage } from "../../../src/platform/spoken-language.ts";

test.each([
  ["auto", "en", ["en-US", "zh-HK"], null],
  ["auto", "zh-Hant-TW", ["zh-TW", "zh-HK"], null],
  ["auto", "zh-Hant-TW", ["zh-HK", "zh-TW", "en"], "zh-Hant-HK"],
  ["auto", "zh-Hant-TW", ["en", "zh-Hant-HK"], "zh-Hant-HK"],
  ["auto", "zh-Hans", ["zh-CN"], null],
  ["ja", "en", ["en"], "ja"],
  ["en", "en", ["zh-HK"], null],
  ["zh-Hant-TW", "zh-Hant-TW", ["zh-HK"], null],
  ["zh-Hant-HK", "en", ["en"], "zh-Hant-HK"],
] as const)("%s in a browser of %s for a reader of %j is %s", (setting, browsers, languages, spoken) => {
  expect(spokenLanguage(setting, browsers, languages)).toBe(spoken);
});
