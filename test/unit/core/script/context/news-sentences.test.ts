import { readFileSync } from "node:fs";
import stCharacters from "opencc-js/dict/STCharacters";
import { describe, expect, it } from "vitest";
import { mergeSources } from "../../../../../src/build/merge-sources.mjs";
import { convert } from "../compiled-engine.ts";

/** Simplified, standard Traditional and, where it differs, Taiwan's: a line of a table beside this file. */
type Row = readonly [simplified: string, traditional: string, taiwan: string];

function rowsOf(table: string): readonly Row[] {
  const lines = readFileSync(new URL(`${table}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [simplified = "", traditional = "", taiwan = traditional] = line.split("\t");
    return [simplified, traditional, taiwan];
  });
}

function improved(text: string, to: "zh-Hant" | "zh-Hant-TW"): string {
  return convert(text, { from: "zh-Hans", to, improvements: true });
}

describe.each([
  ["news-sentences", "sentences with characters of several meanings come out as they are written"],
  ["across-words", "words that lie across the border of two others are none"],
])("%s: %s", (table) => {
  it.each(rowsOf(table))("%s", (simplified, traditional, taiwan) => {
    expect(improved(simplified, "zh-Hant")).toBe(traditional);
    expect(improved(simplified, "zh-Hant-TW")).toBe(taiwan);
  });
});

describe("places with a character of several meanings have their own form", () => {
  it.each(rowsOf("place-names"))("%s", (simplified, traditional) => {
    expect(improved(simplified, "zh-Hant")).toBe(traditional);
    expect(improved(`他在${simplified}表示`, "zh-Hant")).toBe(`他在${traditional}表示`);
  });
});

describe("what a converter of single characters made of these sentences", () => {
  const characters = mergeSources([stCharacters]);
  const fake = (text: string): string =>
    Array.from(text, (character) => characters.get(character) ?? character).join("");

  it.each([...rowsOf("news-sentences"), ...rowsOf("across-words")])(
    "is mended as if it were converted anew: %s",
    (simplified, traditional) => {
      const style = { from: "zh-Hant", to: "zh-Hant", improvements: true, mendFake: true } as const;
      expect(convert(fake(simplified), style)).toBe(traditional);
    },
  );
});

describe("Traditional sentences come back in Simplified", () => {
  it.each([...rowsOf("news-sentences"), ...rowsOf("across-words")])(
    "%s",
    (simplified, traditional, taiwan) => {
      const back = (text: string, from: "zh-Hant" | "zh-Hant-TW"): string =>
        convert(text, { from, to: "zh-Hans", improvements: true });
      expect(back(traditional, "zh-Hant")).toBe(simplified);
      // Taiwan's 身分 is a word in Simplified too.
      expect(back(taiwan, "zh-Hant-TW").replace("身分", "身份")).toBe(simplified);
    },
  );
});
