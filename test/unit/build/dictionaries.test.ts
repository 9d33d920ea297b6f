import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compileDictionaries } from "../../../src/build/dictionaries.mjs";

/** What all variants together may add to the package, gzipped. */
const BUDGET_BYTES = 500_000;

it("the dictionaries of all variants stay within their budget", () => {
  const sizes = [...compileDictionaries().values()].map((bytes) => gzipSync(bytes, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET_BYTES);
});
