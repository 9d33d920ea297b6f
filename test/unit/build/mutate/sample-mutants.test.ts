import { expect, test } from "vitest";
import { sampleMutants } from "../../../../src/build/mutate/sample-mutants.mjs";

const mutantsOf = (path: string, kind: "row" | "statement", many: number, group?: number) =>
  Array.from({ length: many }, (_, start) => ({
    path,
    kind,
    start,
    end: start + 1,
    replacement: "",
    group: group ?? start,
  }));

const mutants = [
  ...mutantsOf("src/core/a.ts", "row", 500, 7),
  ...mutantsOf("src/core/b.ts", "row", 2, 7),
  ...mutantsOf("src/core/a.ts", "statement", 100),
  ...mutantsOf("src/popup/c.ts", "statement", 100),
];

test("each kind of each side is drawn as often as another, and no mutant twice", () => {
  const drawn = sampleMutants(mutants, { size: 6, seed: 1 });
  const sides = drawn.map(({ path, kind }) => `${path.split("/")[1]} ${kind}`);
  expect(sides.sort()).toEqual([
    ...["core row", "core row", "core statement", "core statement"],
    ...["popup statement", "popup statement"],
  ]);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("a long table weighs no more than a short one", () => {
  const rows = sampleMutants(mutants, { size: 6, seed: 2 }).filter(({ kind }) => kind === "row");
  expect(rows.map(({ path }) => path).sort()).toEqual(["src/core/a.ts", "src/core/b.ts"]);
});

test("a seed draws the same again, another seed others", () => {
  const draw = (seed: number) => sampleMutants(mutants, { size: 20, seed });
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
});
