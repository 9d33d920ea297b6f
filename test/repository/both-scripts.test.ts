import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldTraditional } from "../../src/core/text/fold-traditional.ts";
import { inOtherScript } from "../unit/core/body/other-script.ts";
import { filesBelow } from "./source-files.ts";

const ROOMS = ["body", "dates", "detect", "figures", "metadata", "outline", "people"];

const FILES = ROOMS.flatMap((room) => filesBelow(`src/core/${room}`, ".ts"))
  .map((path) => ({ path, rows: rowsOf(path) }))
  .filter(({ rows }) => rows.length > 0);

/** Every stretch of Chinese characters of the code, that is of its tables and expressions; none of its comments. */
function rowsOf(path: string): string[] {
  const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "");
  return [...new Set(code.match(/[㐀-鿿々〇]+/gu) ?? [])].filter((row) => !/^[㐀一鿿龥々〇]+$/u.test(row));
}

describe("a row of a table means the same in the other script", () => {
  test.each(FILES)("$path", ({ rows }) => {
    const changed = rows.filter((row) => foldTraditional(inOtherScript(row)) !== foldTraditional(row));
    expect(changed).toEqual([]);
  });
});

describe("a row is folded, or its table has both forms of every character, for text as it stands", () => {
  test.each(FILES)("$path", ({ rows }) => {
    if (rows.every((row) => foldTraditional(row) === row)) return;
    const written = new Set(rows.join(""));
    const lone = [...written].filter((character) => !written.has(foldTraditional(character)));
    expect(lone).toEqual([]);
  });
});
