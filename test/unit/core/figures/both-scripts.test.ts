import { expect, test } from "vitest";
import { inOtherScript } from "../body/other-script.ts";
import { findIn } from "./figures-of.ts";
import { linesOf, withoutBrackets } from "./in-brackets.ts";

const samples = "changes no-changes counts money number-words people shares sizes times-and-scores"
  .split(" ")
  .flatMap(linesOf)
  .map(withoutBrackets)
  .filter((line) => inOtherScript(line) !== line);

/** What is found in a text, where it stands and what it means. */
function verdictsOf(text: string): unknown[] {
  const { figures, marks } = findIn(text);
  return figures.map(({ value, change, metric, period, rank }, i) => ({
    value,
    change,
    metric: metric?.length ?? null,
    period: period?.length ?? null,
    rank,
    span: marks[i]?.span,
  }));
}

test.each(samples)("the same verdict in the other script: %s", (line) => {
  expect(verdictsOf(inOtherScript(line))).toEqual(verdictsOf(line));
});
