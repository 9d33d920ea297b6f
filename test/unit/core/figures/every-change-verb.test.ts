import { expect, test } from "vitest";
import { DOWN_VERBS, UP_VERBS } from "../../../../src/core/figures/change-verbs.ts";
import { plainCharacters } from "../../../../src/core/figures/plain-characters.ts";
import { findIn } from "./figures-of.ts";
import { inBrackets, linesOf, withoutBrackets } from "./in-brackets.ts";

const lines = linesOf("changes");

test.each([...lines, ...linesOf("no-changes")])("%s", (line) => {
  expect(inBrackets(withoutBrackets(line))).toBe(line);
});

test.each(lines.filter((line) => line.startsWith("客流")))(
  "measures 客流 or leaves it open, and no verb: %s",
  (line) => {
    const { figures } = findIn(withoutBrackets(line));
    const named = figures.flatMap(({ metric }) => metric ?? []);
    expect(new Set(named)).toEqual(new Set(["客流"]));
    expect(named.length).toBeGreaterThan(figures.length / 3);
  },
);

/** Between verb and number: 损失了[▼18%], may rise [▲13%]. */
const isMoved = (verb: string, arrow: string): RegExp =>
  new RegExp(`(?<![a-z])${verb}[ 了]?\\[${arrow}`, "u");

test.each([
  ["up", UP_VERBS, "▲"],
  ["down", DOWN_VERBS, "▼"],
])("every verb that goes %s has a line where it does", (_way, verbs, arrow) => {
  const text = plainCharacters(lines.join("\n"));
  const words = verbs.trim().split(/\s+/);
  expect(words.filter((verb) => !isMoved(verb, arrow).test(text))).toEqual([]);
});
