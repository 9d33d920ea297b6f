import { expect, test } from "vitest";
import { mapTests } from "../../../../src/build/mutate/related-tests.mjs";
import { filesBelow } from "../../../repository/source-files.ts";

const testsOf = mapTests([
  ...filesBelow("src", ".ts"),
  ...filesBelow("test/unit", ".ts"),
  ...filesBelow("test/golden", ".ts"),
]);

test("a source's own tests are near, those that load it through others are far", () => {
  const { near, far } = testsOf("src/core/figures/units.ts");
  expect(near).toContain("test/unit/core/figures/every-unit.test.ts");
  expect(far).toContain("test/golden/golden.test.ts");
  expect(far).not.toContain("test/unit/core/figures/every-unit.test.ts");
});

test("a type alone is no reason to run a test", () => {
  const { near, far } = testsOf("src/popup/popup.ts");
  expect([...near, ...far]).not.toContain("test/unit/core/figures/every-unit.test.ts");
});
