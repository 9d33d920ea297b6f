import { describe, expect, it } from "vitest";
import { WORD_FAMILIES } from "../../../../../src/build/words/word-families.mjs";
import { convert } from "../compiled-engine.ts";

describe.each(WORD_FAMILIES.map((line) => line.split(" ")))("the family %s", (family = "", ...words) => {
  const [character = "", becomes = ""] = family.split(">");

  it("has what it says in every word", () => {
    const wrong = words.filter((word) => {
      const converted = convert(word, { from: "zh-Hans", to: "zh-Hant", improvements: true });
      return [...word].some((unit, at) => unit === character && converted[at] !== becomes);
    });
    expect(wrong).toEqual([]);
  });

  it("has no word twice", () => {
    expect(new Set(words).size).toBe(words.length);
  });
});
