import { describe, expect, test } from "vitest";
import { ownVariant, variantAfter, wishedVariant } from "../../../src/platform/own-variant.ts";

const TAIPEI = ["zh-TW", "en-US"];
const LONDON = ["en-GB", "fr"];

test.each([
  [["zh-TW"], "zh-Hant-TW"],
  [["zh-Hant"], "zh-Hant-TW"],
  [["zh-HK", "zh-TW"], "zh-Hant-HK"],
  [["zh-Hant-MO"], "zh-Hant-HK"],
  [["zh-CN"], "zh-Hans"],
  [["zh-SG", "zh-TW"], "zh-Hans"],
  [["zh"], "zh-Hans"],
  [["ja", "en", "zh-TW"], "zh-Hant-TW"],
  [["en", "ja"], null],
  [[], null],
])("who reads %j reads %s", (languages, variant) => {
  expect(ownVariant(languages)).toBe(variant);
});

describe("what an article is asked for in at first", () => {
  test("a variant that was chosen is that variant, whatever the languages", () => {
    expect(wishedVariant("zh-Hans", TAIPEI)).toBe("zh-Hans");
    expect(wishedVariant("original", TAIPEI)).toBe("original");
  });

  test("the reader's own is that of their languages; who reads no Chinese sees the page's own characters", () => {
    expect(wishedVariant("own", TAIPEI)).toEqual({ own: "zh-Hant-TW" });
    expect(wishedVariant("own", LONDON)).toBe("original");
  });
});

describe("what is remembered of a choice over an article", () => {
  test("a look at the original and back leaves the reader's own", () => {
    expect(variantAfter("own", "original", TAIPEI)).toBe("own");
    expect(variantAfter("own", "zh-Hant-TW", TAIPEI)).toBe("own");
    expect(variantAfter("own", "original", LONDON)).toBe("own");
  });

  test("another variant is meant for the next page too", () => {
    expect(variantAfter("own", "zh-Hans", TAIPEI)).toBe("zh-Hans");
    expect(variantAfter("own", "zh-Hant-TW", LONDON)).toBe("zh-Hant-TW");
    expect(variantAfter("zh-Hans", "original", TAIPEI)).toBe("original");
  });
});
