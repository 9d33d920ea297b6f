import { expect, test } from "vitest";
import { obsidianNote } from "../../../../src/core/export/obsidian.ts";
import { sampleArticle } from "./sample-article.ts";

test("a note is handed over in an address, encoded whole", () => {
  const { address, fromClipboard } = obsidianNote(sampleArticle({}), "# 新桥 & 人\n\n50% #1\n");
  const { searchParams } = new URL(address);
  expect(address.startsWith("obsidian://new?file=%E6%96%B0")).toBe(true);
  expect(searchParams.get("file")).toBe("新桥通车");
  expect(searchParams.get("content")).toBe("# 新桥 & 人\n\n50% #1\n");
  expect(fromClipboard).toBe(false);
});

test.each([
  ["signs of links", "a#b^c[d]|e", "a b c d  e"],
  ["a folder", "2024/新桥", "2024／新桥"],
  ["nothing", " ", "article"],
])("a note's name is one that Obsidian takes: %s", (_name, title, expected) => {
  const { address } = obsidianNote(sampleArticle({ title }), "x");
  expect(new URL(address).searchParams.get("file")).toBe(expected.replace(/\s+/g, " "));
});

test("a long note comes from the clipboard", () => {
  const { address, fromClipboard } = obsidianNote(sampleArticle({}), "桥".repeat(4000));
  expect(fromClipboard).toBe(true);
  expect([...new URL(address).searchParams.keys()]).toEqual(["file", "clipboard"]);
});

test("half a character breaks no address", () => {
  expect(new URL(obsidianNote(sampleArticle({}), "a\ud800b").address).searchParams.get("content")).toBe("ab");
});
