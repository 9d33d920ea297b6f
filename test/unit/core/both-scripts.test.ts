import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldTraditional } from "../../../src/core/text/fold-traditional.ts";
import { inOtherScript } from "./body/other-script.ts";

const ROOMS = ["people", "outline", "metadata"];

const FILES = ROOMS.flatMap((room) =>
  readdirSync(`src/core/${room}`).map((name) => ({
    name: `${room}/${name}`,
    rows: rowsOf(readFileSync(`src/core/${room}/${name}`, "utf8")),
  })),
).filter(({ rows }) => rows.length > 0);

/** Every stretch of Chinese characters of the code, that is of its tables and expressions; none of its comments. */
function rowsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "");
  return [...new Set(code.match(/[㐀-鿿々〇]+/gu) ?? [])].filter((row) => !/^[㐀一鿿龥々〇]+$/u.test(row));
}

describe("a row of a table means the same in the other script", () => {
  test.each(FILES)("$name", ({ rows }) => {
    const changed = rows.filter((row) => foldTraditional(inOtherScript(row)) !== foldTraditional(row));
    expect(changed).toEqual([]);
  });
});

describe("a row is folded, or its table has both forms of every character, for text as it stands", () => {
  test.each(FILES)("$name", ({ rows }) => {
    if (rows.every((row) => foldTraditional(row) === row)) return;
    const written = new Set(rows.join(""));
    const lone = [...written].filter((character) => !written.has(foldTraditional(character)));
    expect(lone).toEqual([]);
  });
});
