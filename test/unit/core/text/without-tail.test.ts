import { expect, test } from "vitest";
import { withoutTail } from "../../../../src/core/text/without-tail.ts";

test.each([
  ["新桥通车。；", "。；", "新桥通车"],
  ["新橋，通車", "，", "新橋，通車"],
  ["opened in 2024", "0123456789", "opened in "],
  ["，，，", "，", ""],
  ["", "，", ""],
])("the signs at the end of %j go, those inside stay", (text, sign, rest) => {
  expect(withoutTail(text, sign)).toBe(rest);
});
