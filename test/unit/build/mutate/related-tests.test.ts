import { expect, test } from "vitest";
import { mapTests } from "../../../../src/build/mutate/related-tests.mjs";
import { filesBelow } from "../../../repository/source-files.ts";

const testsOf = mapTests([
  ...filesBelow("src", ".ts"),
  ...filesBelow("test/unit", ".ts"),
  ...filesBelow("test/golden", ".ts"),
]);

test("a source's own tests are nearer than those that load it through others", () => {
  const tests = testsOf("src/core/figures/units.ts");
  expect(tests.get("test/unit/core/figures/every-unit.test.ts")).toBe(1);
  expect(tests.get("test/golden/golden.test.ts")).toBeGreaterThan(1);
});

test("of the core's other rooms none is there that does not load the source itself", () => {
  const tests = testsOf("src/core/figures/units.ts");
  expect([...tests.keys()].filter((path) => path.startsWith("test/unit/core/people/"))).toEqual([]);
});

test("a type alone is no reason to run a test", () => {
  expect([...testsOf("src/popup/popup.ts").keys()]).not.toContain(
    "test/unit/core/figures/every-unit.test.ts",
  );
});
