import { expect, test } from "vitest";
import { plainCharacters } from "../../../../src/core/figures/plain-characters.ts";
import { UNIT_WORDS } from "../../../../src/core/figures/units.ts";
import { inBrackets, linesOf, unitsWritten, withoutBrackets } from "./in-brackets.ts";

/** Lines for each sort of unit, in Simplified characters and in Traditional ones: those in brackets count, the others must not. */
const files = ["money", "shares", "people", "counts", "sizes", "times-and-scores", "latin-units"];
const lines = files.flatMap(linesOf);

test.each(lines)("%s", (line) => {
  expect(inBrackets(withoutBrackets(line))).toBe(line);
});

test("every unit of the tables has a line where it counts", () => {
  const counted = new Set(lines.flatMap(unitsWritten).map(plainCharacters));
  expect(UNIT_WORDS.filter(({ word }) => !counted.has(word)).map(({ word }) => word)).toEqual([]);
});
