import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plainCharacters } from "../../../../src/core/figures/plain-characters.ts";
import { filesBelow } from "../../../repository/source-files.ts";
import { inOtherScript } from "../body/other-script.ts";
import { findIn } from "./figures-of.ts";
import { linesOf, withoutBrackets } from "./in-brackets.ts";

/** Every run of Chinese characters in the code of a file, its comments left out: the rows of its tables and patterns. */
function rowsOf(path: string): string[] {
  const code = readFileSync(path, "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, "");
  return [...new Set(code.match(/[㐀-鿿〇]+/gu))];
}

const files = [...filesBelow("src/core/figures", ".ts"), ...filesBelow("src/core/dates", ".ts")];

describe("every row of every table is met in the other script", () => {
  test.each(files.filter((path) => rowsOf(path).length > 0))("%s", (path) => {
    const lost = rowsOf(path).filter((row) => plainCharacters(inOtherScript(row)) !== plainCharacters(row));
    expect(lost).toEqual([]);
  });
});

const samples = "changes no-changes counts money number-words people shares sizes times-and-scores"
  .split(" ")
  .flatMap(linesOf)
  .map(withoutBrackets)
  .filter((line) => inOtherScript(line) !== line);

/** What is found in a text, where it stands and what it means. */
function verdictsOf(text: string): unknown[] {
  const { figures, marks } = findIn(text);
  return figures.map(({ value, change, metric, period, rank }, i) => ({
    ...{
      value,
      change,
      metric: metric?.length ?? null,
      period: period?.length ?? null,
      rank,
      span: marks[i]?.span,
    },
  }));
}

test.each(samples)("the same verdict in the other script: %s", (line) => {
  expect(verdictsOf(inOtherScript(line))).toEqual(verdictsOf(line));
});
