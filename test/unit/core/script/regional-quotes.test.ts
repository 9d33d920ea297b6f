import { describe, expect, it } from "vitest";
import { withRegionalQuotes } from "../../../../src/core/script/regional-quotes.ts";

describe("towards Traditional", () => {
  it.each([
    ["quotation marks", "他說“很好”。", "他說「很好」。"],
    ["nested marks", "“他說‘明白’了。”", "「他說『明白』了。」"],
    ["a quotation that the next paragraph goes on with", "“第一段沒有收尾。", "「第一段沒有收尾。"],
    ["the end of a quotation begun in a paragraph before", "到此為止。”", "到此為止。」"],
    ["a Latin word quoted in Chinese", "“OK”是什麼意思", "「OK」是什麼意思"],
    ["marks beside digits and full-width signs", "（“5G”）", "（「5G」）"],
    ["an apostrophe inside a quotation", "他說“don’t panic”。", "他說「don’t panic」。"],
  ])("changes %s", (_what, text, expected) => {
    expect(withRegionalQuotes(text, "zh-Hant-TW")).toBe(expected);
  });

  it.each([
    ["an English sentence", "He said “it’s fine” and left."],
    ["an apostrophe before Chinese", "students’ 作品"],
    ["feet and years", "’90s 風"],
    ["straight quotes", '他說"好"'],
  ])("leaves %s", (_what, text) => {
    expect(withRegionalQuotes(text, "zh-Hant-HK")).toBe(text);
  });
});

describe("towards Simplified", () => {
  it.each([
    ["nested marks", "「他说『明白』了。」", "“他说‘明白’了。”"],
    ["an unclosed mark", "「第一段没有收尾。", "“第一段没有收尾。"],
  ])("changes %s", (_what, text, expected) => {
    expect(withRegionalQuotes(text, "zh-Hans")).toBe(expected);
  });

  it("leaves marks that are right already", () => {
    expect(withRegionalQuotes("他说“好”。", "zh-Hans")).toBe("他说“好”。");
  });
});
