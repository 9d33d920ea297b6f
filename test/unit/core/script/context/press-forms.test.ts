import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HONG_KONG_FORMS, TAIWAN_FORMS } from "../../../../../src/build/words/press-forms.mjs";
import { convert } from "../compiled-engine.ts";

/** Simplified, Taiwan's and Hong Kong's: sentences in which OpenCC's phrases, or a word across two others, once went wrong. */
const SENTENCES = readFileSync(new URL("press-forms.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

const improved = (text: string, to: "zh-Hant" | "zh-Hant-TW" | "zh-Hant-HK"): string =>
  convert(text, { from: "zh-Hans", to, improvements: true });

it.each(SENTENCES)(
  "the press's forms hold, and words keep their borders: %s",
  (simplified = "", taiwan, hongKong) => {
    expect(improved(simplified, "zh-Hant-TW")).toBe(taiwan);
    expect(improved(simplified, "zh-Hant-HK")).toBe(hongKong);
  },
);

describe("a table of a region's forms", () => {
  it.each([
    ["Taiwan", TAIWAN_FORMS],
    ["Hong Kong", HONG_KONG_FORMS],
  ])("of %s has each word once, as long as its form, with a count that speaks for it", (_region, forms) => {
    const rows = forms.flatMap((line) => line.split(", ")).map((row) => row.split(" "));
    const words = rows.map(([word]) => word);
    expect(words).toEqual([...new Set(words)]);
    const wrong = rows.filter(([word = "", form = "", counts = "1:0"]) => {
      const sums = counts.split("+").map((count) => count.split(":").map(Number));
      const [so, otherwise] = [0, 1].map((place) =>
        sums.reduce((sum, count) => sum + (count[place] ?? 0), 0),
      );
      return word.length !== form.length || (so ?? 0) < (otherwise ?? 0);
    });
    expect(wrong.map(([word]) => word)).toEqual([]);
  });

  it("is for its region: the standard keeps OpenCC's forms", () => {
    expect(improved("加息两厘，本周尽快解雇", "zh-Hant")).toBe("加息兩釐，本週儘快解雇");
  });

  it("leaves Latin text and what is Traditional already", () => {
    expect(improved("Interest up 2%", "zh-Hant-HK")).toBe("Interest up 2%");
    expect(convert("本週儘快", { from: "zh-Hant", to: "zh-Hant-TW", improvements: true })).toBe("本週儘快");
  });
});
