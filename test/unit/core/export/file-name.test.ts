import { expect, test } from "vitest";
import { fileName } from "../../../../src/core/export/file-name.ts";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

test.each([
  ["a plain title", "山城轻轨三期通车", "山城轻轨三期通车.md"],
  ["Traditional", "山城輕軌三期通車", "山城輕軌三期通車.md"],
  ["Latin", "A new line opens", "A new line opens.md"],
  ["characters that systems keep for themselves", 'Q1: 3/4 of "it"?', "Q1： 3／4 of ＂it＂？.md"],
  ["a way out of the folder", "../..\\a", "／..＼a.md"],
  ["dots and spaces at the ends", " ...山城... ", "山城.md"],
  ["line breaks and tabs", "山城\n轻轨\t通车", "山城 轻轨 通车.md"],
  ["control characters and a null", "山\u0000城\u007f\u0085轻轨", "山城轻轨.md"],
  ["marks of direction, which would show another ending", "山城\u202egnp.\u200f\u2066", "山城gnp.md"],
  ["soft hyphens and joiners", "sub\u00adway\u200d\ufeff", "subway.md"],
  ["half a character", "山\ud83d城", "山城.md"],
  ["a letter and its accent in two", "cafe\u0301", "caf\u00e9.md"],
  ["a device of Windows", "CON", "_CON.md"],
  ["a device with an ending", "nul.山城", "_nul.山城.md"],
  ["a device with a number of another kind", "com¹", "_com¹.md"],
  ["no device", "Console", "Console.md"],
  ["nothing left", "\u202e...", "news.example.md"],
])("a name for a file: %s", (_name, title, expected) => {
  expect(fileName(title, "md", "news.example")).toBe(expected);
});

test("a long title is cut between characters, to what every file system takes", () => {
  const name = fileName(`a${"轻轨".repeat(200)}`, "epub", "x");
  expect(bytes(name)).toBeLessThanOrEqual(200);
  expect(bytes(name)).toBeGreaterThan(196);
  expect(name).toMatch(/^a[轻轨]+\.epub$/);
});

test("a character and the mark on it stay together", () => {
  const marked = "x\u0323\u0307";
  const name = fileName(marked.repeat(100), "txt", "x");
  expect(name.replace(".txt", "").normalize("NFD").length % 3).toBe(0);
});

test("what the cut leaves at the end is no space and no dot", () => {
  expect(fileName(`${"x".repeat(194)} ... y`, "md", "x")).toBe(`${"x".repeat(194)}.md`);
});
