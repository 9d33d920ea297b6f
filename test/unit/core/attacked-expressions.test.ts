import { expect, test } from "vitest";
import { attacksOf } from "../../bench/expressions/attacks.mjs";
import { collectExpressions } from "../../bench/expressions/collect.mjs";

test("every expression of the core has what it may be attacked with", async () => {
  const expressions = await collectExpressions();
  expect(expressions.length).toBeGreaterThan(400);
  const spared = expressions.filter((expression) => attacksOf(expression).length === 0);
  expect(spared.map(String)).toEqual([]);
});

test("an attack repeats each part, neighbours, and all of it", () => {
  expect(attacksOf(/\d+[年月](?=日)/u)).toEqual(["1", "年", "日", "1年", "年日", "1年日"]);
});
