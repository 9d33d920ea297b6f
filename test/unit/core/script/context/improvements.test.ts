import fc from "fast-check";
import stCharacters from "opencc-js/dict/STCharacters";
import stPhrases from "opencc-js/dict/STPhrases";
import { describe, expect, it } from "vitest";
import { encodeDictionary } from "../../../../../src/build/encode-dictionary.mjs";
import { CONTEXT_RULES } from "../../../../../src/core/script/context/lone-characters.ts";
import { createFormsImprovement } from "../../../../../src/core/script/context/regional-forms.ts";
import { toStageText } from "../../../../../src/core/script/stage-text.ts";
import { convert } from "../compiled-engine.ts";
import { generateLines } from "../generated-lines.ts";

const TO = ["zh-Hant", "zh-Hant-TW", "zh-Hant-HK"] as const;

/** Characters that improvements are about, with some that aren't. */
const pieces = fc.constantFrom(
  ..."里只发干于仑尔斯三海托周准面签的，a 𠮷",
  "\ud842",
  "违背",
  "海里",
  "免签",
  "第 ",
);

describe("improvements", () => {
  it("never throw and never change a text's length in characters", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(...TO), (parts, to) => {
        const text = parts.join("");
        const plain = convert(text, { from: "zh-Hans", to });
        expect(convert(text, { from: "zh-Hans", to, improvements: true }).length).toBe(plain.length);
      }),
    );
  });

  it("leave text without ambiguous characters to the dictionaries", () => {
    const text = "我们明天坐火车去学校见老师，他们都很高兴。";
    for (const to of TO) {
      expect(convert(text, { from: "zh-Hans", to, improvements: true })).toBe(
        convert(text, { from: "zh-Hans", to }),
      );
    }
  });

  it("convert rare characters that become two units, whatever ambiguous one stands beside them", () => {
    const rare = [..."㛠㳢㻏㻘䢂䙊"];
    const text = rare
      .flatMap((one) => [..."几冲后回范制于只签里发"].map((other) => `${other}${one}${other}`))
      .join("\n");
    const converted = convert(text, { from: "zh-Hans", to: "zh-Hant", improvements: true });
    expect(rare.filter((one) => converted.includes(one))).toEqual([]);
  });

  it("say the same of a sentence wherever it stands in a text", () => {
    const lines = generateLines(200, 7);
    const style = { from: "zh-Hans", to: "zh-Hant", improvements: true } as const;
    expect(convert(lines.join("\n"), style)).toBe(lines.map((line) => convert(line, style)).join("\n"));
  });

  it.each(["一", "里", "只", "马里", "里尔", "三只", "1"])("take a megabyte of %s", (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(convert(text, { from: "zh-Hans", to: "zh-Hant-TW", improvements: true }).length).toBe(text.length);
  });
});

describe("a rule of context", () => {
  const traditional = new Set(
    [stPhrases, stCharacters]
      .join("|")
      .split("|")
      .flatMap((row) => [...(row.split(" ")[1] ?? "")]),
  );
  const words = new Map(CONTEXT_RULES.map(({ word, becomes }) => [`${word} ${becomes}`, { word, becomes }]));

  it.each([...words.values()])("makes Traditional of $word: $becomes", ({ word, becomes }) => {
    expect(becomes).toHaveLength(word.length);
    expect([...becomes].filter((one) => !traditional.has(one))).toEqual([]);
  });
});

describe("a table of a region's forms", () => {
  /** What it decides, with a space for what it leaves. */
  const decide = (rows: Readonly<Record<string, string>>, text: string): string => {
    const bytes = encodeDictionary(new Map(Object.entries(rows)));
    const { decided } = createFormsImprovement(bytes).decide(toStageText(text));
    return String.fromCharCode(...(decided ?? new Uint16Array(text.length))).replaceAll("\0", " ");
  };

  it("decides the longest word at a place, and characters where there is none", () => {
    const rows = { 釐: "厘", 釐定: "釐定", 儘: "盡" };
    expect(decide(rows, "釐定利率，加一釐，儘快")).toBe("釐定     厘 盡 ");
  });

  it("decides nothing where no word of it stands", () => {
    expect(decide({ 份子: "分子" }, "分子，份，子")).toBe("      ");
  });

  it("leaves a label its week, and gives it to a sentence", () => {
    expect(decide({ 週: "周" }, "下週四")).toBe("   ");
    expect(decide({ 週: "周" }, "會議下週四上午舉行")).toBe("   周     ");
  });
});
