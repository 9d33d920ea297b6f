import { describe, expect, it } from "vitest";
import { foldTraditional } from "../../../../src/core/text/fold-traditional.ts";

describe("foldTraditional", () => {
  it.each([
    ["張局長說", "张局长说"],
    ["衛生署醫事處", "卫生署医事处"],
    ["說説", "说说"],
    ["広瀬すず", "广濑すず"],
    ["张局长说 John 300", "张局长说 John 300"],
    ["", ""],
  ])("reads %s as %s", (text, folded) => {
    expect(foldTraditional(text)).toBe(folded);
  });

  it("keeps every offset", () => {
    const text = "臺灣大學𠮷野家教授，2024 年";
    expect(foldTraditional(text)).toHaveLength(text.length);
  });
});
