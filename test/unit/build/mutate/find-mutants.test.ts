import { expect, test } from "vitest";
import { findMutants } from "../../../../src/build/mutate/find-mutants.mjs";

/** The source with each fault of it in turn, by kind. */
const broken = (source: string, kind: string): string[] =>
  findMutants(source)
    .filter((mutant) => mutant.kind === kind)
    .map(({ start, end, replacement }) => source.slice(0, start) + replacement + source.slice(end));

test.each([
  ["if (a > 1) b();", ["if (a <= 1) b();"]],
  ["if (a) b();", ["if (!(a)) b();"]],
  ["const c = !a;", ["const c = (a);"]],
  ["const c = (a || b) && d;", ["const c = (a || b) || d;", "const c = (a && b) && d;"]],
  ["const c = a!.b === d ? e : f;", ["const c = a!.b !== d ? e : f;"]],
  ["const c = a ?? b;", []],
])("turns conditions round: %s", (source, expected) => {
  expect(broken(source, "condition")).toEqual(expected);
});

test.each([
  ["const f = () => a(3, true);", ["const f = () => a(4, true);", "const f = () => a(3, false);"]],
  ['const f = () => g("x", { "y": h });', ['const f = () => g("", { "y": h });']],
  ['const f = (): "x" => g();', []],
  ['import x from "y";', []],
  ['function f() { throw new Error("x"); }', []],
])("changes constants, not names, types or messages: %s", (source, expected) => {
  expect(broken(source, "constant")).toEqual(expected);
});

test.each([
  ["f(); g();", ["{} g();", "f(); {}"]],
  ["function f() { if (a) return 1; return 2; }", ["function f() { if (a) {} return 2; }"]],
  ['"use strict";', []],
])("leaves statements out: %s", (source, expected) => {
  expect(broken(source, "statement")).toEqual(expected);
});

test.each([
  [
    "const T = [[1, 2], [3, 4]] as const;",
    ["const T = [[3, 4]] as const;", "const T = [[1, 2], ] as const;"],
  ],
  [
    "const T = { a: [1, 2], b };",
    [
      "const T = { b };",
      "const T = { a: [1, 2],  };",
      "const T = { a: [2], b };",
      "const T = { a: [1, ], b };",
    ],
  ],
  [
    'const T = words("a b c d");',
    ["b c d", "a c d", "a b d", "a b c "].map((left) => `const T = words("${left}");`),
  ],
  ["const f = () => [1, 2];", []],
  [
    "const T = words(`a b\n  c d`);",
    ["b\n  c d", "a c d", "a b\n  d", "a b\n  c "].map((left) => `const T = words(\`${left}\`);`),
  ],
  ["const T = `<p>a b c d</p>`;", []],
  ['const T = "The path of a page.";', []],
])("leaves rows of tables out: %s", (source, expected) => {
  expect(broken(source, "row")).toEqual(expected);
});
