import { expect, test } from "vitest";
import { openQuote } from "../../../../src/core/text/open-quote.ts";

test.each([
  ["他说：“明天", 3],
  ["他說：「明天", 3],
  ["他说：“明天”来", -1],
  ["“明天”，“后天", 5],
  ["明天”", -1],
])("the quotation that %s leaves open begins at %i", (text, at) => expect(openQuote(text)).toBe(at));
