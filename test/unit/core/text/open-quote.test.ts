import { expect, test } from "vitest";
import { closeOfQuote, openQuote } from "../../../../src/core/text/open-quote.ts";

test.each([
  ["他说：“明天", 3],
  ["他說：「明天", 3],
  ["他说：“明天”来", -1],
  ["“明天”，“后天", 5],
  ["明天”", -1],
])("the quotation that %s leaves open begins at %i", (text, at) => expect(openQuote(text)).toBe(at));

test.each([
  ["他说：“明天”，「后天」", 0, 6],
  ["他說：「明天」，“後天”", 7, 11],
  ["他说：“明天”，后天", 7, -1],
])("of %s the first quotation from %i on ends at %i", (text, from, at) =>
  expect(closeOfQuote(text, from)).toBe(at),
);
