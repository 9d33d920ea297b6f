import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
