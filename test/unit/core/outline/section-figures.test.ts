import { expect, test } from "vitest";
import type { Section } from "../../../../src/core/article.ts";
import { withFigures } from "../../../../src/core/outline/section-figures.ts";

const section = (id: string, length: number, ...sections: Section[]): Section => ({
  id,
  heading: id,
  level: 1,
  length,
  figures: [],
  sections,
});

const mark = (id: string, start: number) => ({ id, span: { start, end: start + 2 } });

const outline = {
  outline: {
    kind: "headings",
    sections: [section("first", 50, section("inner", 20)), section("second", 40)],
  },
  marks: [mark("first", 10), mark("inner", 40), mark("second", 60)],
} as const;

const figuresOf = (sections: readonly Section[]): unknown[] =>
  sections.map(({ id, figures, sections: inner }) => [id, ...figures, ...figuresOf(inner)]);

test("a section has the figures between its heading and the next, those of its subsections too", () => {
  const figures = [mark("before", 3), mark("a", 20), mark("b", 45), mark("c", 99)];
  expect(figuresOf(withFigures(outline, figures).outline.sections)).toEqual([
    ["first", "a", "b", ["inner", "b"]],
    ["second", "c"],
  ]);
});

test("a figure that is stated again is in both sections, and once in each", () => {
  const figures = [mark("a", 20), mark("a", 25), mark("a", 70)];
  expect(figuresOf(withFigures(outline, figures).outline.sections)).toEqual([
    ["first", "a", ["inner"]],
    ["second", "a"],
  ]);
});

test("a figure at the very end of a section is the next one's", () => {
  expect(figuresOf(withFigures(outline, [mark("a", 60), mark("z", 100)]).outline.sections)).toEqual([
    ["first", ["inner"]],
    ["second", "a"],
  ]);
});
