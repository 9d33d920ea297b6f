import { expect, test } from "vitest";
import { pickVoice } from "../../../../../src/content/reader/aloud/pick-voice.ts";

const voice = (lang: string, localService = true) => ({ lang, localService });
const all = ["en-US", "zh-HK", "zh-TW", "zh-CN", "ja-JP", "ko-KR"].map((lang) => voice(lang));

test.each([
  ["zh-Hans", "zh-CN"],
  ["zh-CN", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-Hant", "zh-TW"],
  ["zh-Hant-TW", "zh-TW"],
  ["zh-TW", "zh-TW"],
  ["zh-Hant-HK", "zh-HK"],
  ["zh-HK", "zh-HK"],
  ["ja", "ja-JP"],
  ["en-GB", "en-US"],
])("a text in %s is read by a voice of %s", (lang, expected) => {
  expect(pickVoice(all, lang)?.lang).toBe(expected);
});

test("names of voices with underscores, and of Mandarin and Cantonese, are known", () => {
  expect(pickVoice([voice("zh_TW"), voice("zh_CN")], "zh-Hans")?.lang).toBe("zh_CN");
  expect(pickVoice([voice("cmn-Hans-CN"), voice("yue-HK")], "zh-Hant-HK")?.lang).toBe("yue-HK");
});

test("without its own region's voice, another of Mandarin reads", () => {
  expect(pickVoice([voice("zh-CN")], "zh-Hant-TW")?.lang).toBe("zh-CN");
  expect(pickVoice([voice("zh-TW")], "zh-Hans")?.lang).toBe("zh-TW");
});

test("Cantonese does not read for readers of Mandarin", () => {
  expect(pickVoice([voice("zh-HK")], "zh-Hans")).toBeNull();
});

test("a voice that sends the text away is not used", () => {
  expect(pickVoice([voice("zh-CN", false)], "zh-Hans")).toBeNull();
});

test("nothing is read where the language is not known", () => {
  expect(pickVoice(all, "")).toBeNull();
});
