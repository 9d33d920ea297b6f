import { expect, test } from "vitest";
import { variantToShow } from "../../../src/engine/variant-to-show.ts";

const own = { own: "zh-Hant-TW" } as const;

test.each([
  ["Simplified becomes the reader's Traditional", own, { script: "Hans", language: "zh" }, "zh-Hant-TW"],
  ["Traditional stays, from whatever region", own, { script: "Hant", language: "zh" }, "original"],
  ["a mixture becomes one script", own, { script: "mixed", language: "zh" }, "zh-Hant-TW"],
  ["Japanese stays", own, { script: "Hant", language: "ja" }, "original"],
  ["English stays", own, { script: "none", language: null }, "original"],
  ["Simplified stays for its readers", { own: "zh-Hans" }, { script: "Hans", language: "zh" }, "original"],
  ["Traditional becomes theirs", { own: "zh-Hans" }, { script: "Hant", language: "zh" }, "zh-Hans"],
  ["what was chosen is shown", "zh-Hant-HK", { script: "Hant", language: "zh" }, "zh-Hant-HK"],
  ["the page's own too", "original", { script: "Hans", language: "zh" }, "original"],
] as const)("%s", (_what, wished, script, variant) => {
  expect(variantToShow(wished, script)).toBe(variant);
});
