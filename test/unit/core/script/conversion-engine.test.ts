import fc from "fast-check";
import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import type { ChineseVariant } from "../../../../src/core/article.ts";
import { createConversionEngine } from "../../../../src/core/script/conversion-engine.ts";
import { compiledFile } from "../compiled-files.ts";
import { convert, engine } from "./compiled-engine.ts";
import { generateLines } from "./generated-lines.ts";

const LOCALES = { "zh-Hans": "cn", "zh-Hant": "t", "zh-Hant-TW": "tw", "zh-Hant-HK": "hk" } as const;
const VARIANTS = Object.keys(LOCALES) as ChineseVariant[];
const DIRECTIONS = VARIANTS.flatMap((from) => VARIANTS.map((to) => ({ from, to }))).filter(
  ({ from, to }) => from !== to,
);

describe("conversion without improvements is OpenCC's", () => {
  it.each(DIRECTIONS)("on 2,000 generated lines from $from to $to", ({ from, to }) => {
    const oracle = OpenCC.Converter({ from: LOCALES[from], to: LOCALES[to] });
    const lines = generateLines(2000, 1);
    const differing = lines.filter((line) => convert(line, { from, to }) !== oracle(line));
    expect(differing).toEqual([]);
  });

  it.each(DIRECTIONS)("on the same lines as one text from $from to $to", ({ from, to }) => {
    const oracle = OpenCC.Converter({ from: LOCALES[from], to: LOCALES[to] });
    const text = generateLines(500, 2).join("");
    expect(convert(text, { from, to }) === oracle(text)).toBe(true);
  });

  it.each([
    ["zh-Hans", "zh-Hant-TW", "头发发展", "頭髮發展"],
    ["zh-Hans", "zh-Hant-TW", "皇后在后面", "皇后在後面"],
    ["zh-Hans", "zh-Hant-TW", "这里有三十里", "這裡有三十里"],
    ["zh-Hans", "zh-Hant-HK", "这里的群众", "這裏的羣眾"],
    ["zh-Hans", "zh-Hant", "为了什么", "爲了什麼"],
    ["zh-Hant-TW", "zh-Hans", "著作與想著", "著作与想着"],
    ["zh-Hant-HK", "zh-Hans", "衞生署説明", "卫生署说明"],
    ["zh-Hant-TW", "zh-Hant-HK", "這裡為了", "這裏為了"],
    ["zh-Hans", "zh-Hant", "Only Latin, 123.", "Only Latin, 123."],
  ] as const)("from %s to %s: %s", (from, to, text, expected) => {
    expect(convert(text, { from, to })).toBe(expected);
  });
});

describe("any string", () => {
  const anyText = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  });
  const hanText = fc.string({ unit: fc.constantFrom(..."头发干后里面⿰⿲\ud842\udfb7豈乾淨著“”‘’「」a ") });

  it("converts in every direction and with every option without throwing", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, hanText),
        fc.constantFrom(...DIRECTIONS),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (text, direction, vocabulary, mendFake, improvements) => {
          convert(text, { ...direction, vocabulary, mendFake, improvements, quotes: "region" });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("without a Chinese character comes back as it is", () => {
    const latin = fc.string({
      unit: fc
        .integer({ min: 0, max: 0x2e7f })
        .filter((unit) => unit < 0x2018 || unit > 0x201d)
        .map((unit) => String.fromCharCode(unit)),
    });
    fc.assert(
      fc.property(latin, fc.constantFrom(...DIRECTIONS), (text, direction) => {
        expect(convert(text, { ...direction, quotes: "region" })).toBe(text);
      }),
    );
  });

  it("converts the same in a batch as alone", () => {
    fc.assert(
      fc.property(fc.array(hanText), (texts) => {
        const style = {
          from: "zh-Hans",
          to: "zh-Hant-TW",
          quotes: "keep",
          vocabulary: false,
          mendFake: false,
        } as const;
        const batch = engine.convertTexts({ ...style, texts });
        expect(batch).toEqual(texts.map((text) => convert(text, { ...style, improvements: true })));
      }),
      { numRuns: 50 },
    );
  });

  it("keeps lone surrogates", () => {
    expect(convert("\ud842干部\udfb7", { from: "zh-Hans", to: "zh-Hant" })).toBe("\ud842幹部\udfb7");
  });

  it.each(["干", "⿰", "“", "发展", "\ud842"])("takes a megabyte of %s in linear time", (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(convert(text, { from: "zh-Hans", to: "zh-Hant-TW", quotes: "region" })).toHaveLength(text.length);
  });
});

describe("regional vocabulary", () => {
  it.each([
    ["zh-Hans", "zh-Hant-TW", "软件和网络信息", "軟體和網路資訊"],
    ["zh-Hans", "zh-Hant-TW", "特朗普访问意大利", "川普訪問義大利"],
    ["zh-Hans", "zh-Hant-HK", "乘出租车吃西红柿", "乘的士吃番茄"],
    ["zh-Hant-TW", "zh-Hans", "軟體與網路", "软件与网络"],
    ["zh-Hant-TW", "zh-Hant-HK", "計程車", "的士"],
  ] as const)("from %s to %s: %s", (from, to, text, expected) => {
    expect(convert(text, { from, to, vocabulary: true })).toBe(expected);
  });

  it.each([
    ["完善工作程序", "完善工作程序"],
    ["字体工整", "字體工整"],
    ["打开工作局面", "打開工作局面"],
    ["上一级审核", "上一級審核"],
    ["他的士兵", "他的士兵"],
    ["推进制度建设", "推進制度建設"],
    ["增加纳税", "增加納稅"],
    ["支持改革", "支持改革"],
    ["刷新纪录", "刷新紀錄"],
  ])("leaves prose alone: %s", (text, expected) => {
    expect(convert(text, { from: "zh-Hans", to: "zh-Hant-TW", vocabulary: true })).toBe(expected);
  });

  it.each([
    ["zh-Hant-TW", "交通網絡和組織網絡", "交通網絡和組織網絡"],
    ["zh-Hant-TW", "智能不足，導彈，奶酪", "智能不足，導彈，奶酪"],
    ["zh-Hant-HK", "以視頻出席，看短視頻，製造芯片", "以視頻出席，看短視頻，製造芯片"],
    ["zh-Hant-TW", "網絡、信息和軟件", "網路、資訊和軟體"],
  ] as const)("of %s leaves what its press writes too: %s", (to, text, expected) => {
    expect(convert(text, { from: "zh-Hant", to, vocabulary: true })).toBe(expected);
  });

  it.each([
    ["zh-Hant", "一場大戲的信息量很大", "一場大戲的信息量很大"],
    ["zh-Hant", "他用軟件寫作，上網絡發表", "他用軟體寫作，上網路發表"],
    ["zh-Hant", "網絡是網絡", "網路是網路"],
    ["zh-Hans", "一场大戏的信息量很大", "一場大戲的資訊量很大"],
    ["zh-Hant-HK", "他用軟件寫作", "他用軟體寫作"],
  ] as const)(
    "takes a lone word of a text of no known region for its writer's own: %s %s",
    (from, text, expected) => {
      expect(convert(text, { from, to: "zh-Hant-TW", vocabulary: true })).toBe(expected);
    },
  );

  it.each(["zh-Hant", "zh-Hant-TW", "zh-Hant-HK"] as const)(
    "writes 着 and 著 by the word from %s",
    (from) => {
      const text =
        "看著民眾穿著口罩，執著，討論著名著，寫著作業，睡著了；土著、原著、卓著、見微知著，著有《論著》";
      expect(convert(text, { from, to: "zh-Hans", improvements: true })).toBe(
        "看着民众穿着口罩，执着，讨论着名著，写着作业，睡着了；土著、原著、卓著、见微知著，著有《论著》",
      );
    },
  );

  it.each(["zh-Hant", "zh-Hant-TW", "zh-Hant-HK"] as const)(
    "spells what and plan as the mainland from %s",
    (from) => {
      const text = "為甚麼要重新規畫？企畫人員策畫、籌畫甚麼，畫面甚美";
      expect(convert(text, { from, to: "zh-Hans", improvements: true })).toBe(
        "为什么要重新规划？企划人员策划、筹划什么，画面甚美",
      );
    },
  );

  it("is off unless asked for", () => {
    expect(convert("软件", { from: "zh-Hans", to: "zh-Hant-TW" })).toBe("軟件");
  });
});

describe("files", () => {
  it("are asked for before the conversion, and no others are read", () => {
    const read: string[] = [];
    const { filesFor, convertTexts } = engineReading(read);
    const style = {
      from: "zh-Hant",
      to: "zh-Hant-TW",
      quotes: "keep",
      vocabulary: true,
      mendFake: true,
    } as const;
    const asked = filesFor(style);
    convertTexts({ ...style, texts: ["乾淨干部"] });
    expect(read.filter((name) => !asked.includes(name))).toEqual([]);
  });
});

function engineReading(read: string[]): typeof engine {
  return createConversionEngine((name) => {
    read.push(name);
    return compiledFile(name);
  });
}
