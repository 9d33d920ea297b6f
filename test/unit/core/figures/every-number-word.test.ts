import { expect, test } from "vitest";
import { NUMBER_WORDS } from "../../../../src/core/figures/number-words.ts";
import { plainCharacters } from "../../../../src/core/figures/plain-characters.ts";
import { inBrackets, linesOf, withoutBrackets } from "./in-brackets.ts";

/** Lines where a figure would be shown, were it no word; and where one is, for the word is none. */
const lines = linesOf("number-words");

test.each(lines)("%s", (line) => {
  expect(inBrackets(withoutBrackets(line))).toBe(line);
});

test("every word has a line", () => {
  const text = plainCharacters(lines.join("\n"));
  expect(NUMBER_WORDS.filter((word) => !text.includes(word))).toEqual([]);
});
