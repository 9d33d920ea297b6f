import { expect, test } from "vitest";
import { readingMinutes } from "../../../../src/core/text/reading-time.ts";

test.each([
  ["Simplified", "这".repeat(900), 3],
  ["Traditional", "這".repeat(900), 3],
  ["Latin words", "word ".repeat(714), 3],
  ["Chinese with English in it", `${"这".repeat(600)}${" reader ".repeat(238)}`, 3],
  ["a word with an apostrophe, which is one word", "don't ".repeat(714), 3],
  ["almost nothing", "快讯", 1],
  ["nothing", "", 1],
  ["a book, by its beginning", "这".repeat(300_000), 1000],
  ["punctuation, which takes no time", "。，".repeat(4000), 1],
])("%s", (_name, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

test("a reader's own speed counts for Chinese", () => {
  expect(readingMinutes("这".repeat(3000), 600)).toBe(5);
});
