import { describe, expect, it } from "vitest";
import type { ConversionJob } from "../../../../src/core/script/convert.ts";
import { addTerms } from "../../../../src/core/script/regional-terms.ts";
import { engine } from "./compiled-engine.ts";

const termsOf = (text: string, style: Partial<ConversionJob> & Pick<ConversionJob, "from" | "to">) => {
  const job = { quotes: "keep", vocabulary: true, mendFake: false, texts: [text], ...style } as const;
  return engine.findTerms(job).map(({ from, to, count }) => `${from} ${to} ${count}`);
};

describe("words that a region says otherwise", () => {
  it.each([
    ["zh-Hans", "zh-Hant-TW", "软件和网络", ["软件 軟體 1", "网络 網路 1"]],
    ["zh-Hans", "zh-Hant-HK", "乘出租车吃西红柿", ["出租车 的士 1", "西红柿 番茄 1"]],
    ["zh-Hant-TW", "zh-Hans", "軟體與網路", ["軟體 软件 1", "網路 网络 1"]],
    ["zh-Hant", "zh-Hant-TW", "特朗普的軟件", ["特朗普 川普 1", "軟件 軟體 1"]],
  ] as const)("from %s to %s: %s", (from, to, text, expected) => {
    expect(termsOf(text, { from, to })).toEqual(expected);
  });

  it("stand together, the most frequent first", () => {
    expect(termsOf("网络软件，软件", { from: "zh-Hans", to: "zh-Hant-TW" })).toEqual([
      "软件 軟體 2",
      "网络 網路 1",
    ]);
  });

  it("are where the conversion puts them, and nowhere in prose", () => {
    const text = "他的士兵推进制度建设，增加纳税。";
    expect(termsOf(text, { from: "zh-Hans", to: "zh-Hant-TW" })).toEqual([]);
  });

  it("are told of fake Traditional by what it is mended to", () => {
    expect(termsOf("干部的軟件", { from: "zh-Hant", to: "zh-Hant-TW", mendFake: true })).toEqual([
      "軟件 軟體 1",
    ]);
  });

  it("are none where a text of no known region has one place alone", () => {
    expect(termsOf("他寫的軟件", { from: "zh-Hant", to: "zh-Hant-TW" })).toEqual([]);
    expect(termsOf("他写的软件", { from: "zh-Hans", to: "zh-Hant-TW" })).toEqual(["软件 軟體 1"]);
  });

  it("are none without vocabulary, and none between scripts of no region", () => {
    expect(termsOf("软件", { from: "zh-Hans", to: "zh-Hant-TW", vocabulary: false })).toEqual([]);
    expect(termsOf("软件", { from: "zh-Hans", to: "zh-Hant" })).toEqual([]);
  });

  it("keep their text where characters of two units stand before them", () => {
    expect(termsOf("𫗧𠮷㑮软件", { from: "zh-Hans", to: "zh-Hant-TW" })[0]).toMatch(/軟體 1$/);
  });

  it("add up", () => {
    const term = { from: "软件", to: "軟體", count: 2 };
    expect(addTerms([term, { ...term, from: "軟件" }, term])).toEqual([
      { ...term, count: 4 },
      { ...term, from: "軟件" },
    ]);
  });
});
