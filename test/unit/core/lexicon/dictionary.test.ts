import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeDictionary } from "../../../../src/build/encode-dictionary.mjs";
import { readDictionary } from "../../../../src/core/lexicon/dictionary.ts";
import { convertStage } from "../../../../src/core/script/stage.ts";
import { fromStageText, toStageText } from "../../../../src/core/script/stage-text.ts";

function convertBy(entries: Record<string, string>, text: string): string {
  const dictionary = readDictionary(encodeDictionary(new Map(Object.entries(entries))));
  return fromStageText(convertStage(dictionary, toStageText(text)));
}

/** The longest key at each place, found by trying all: slow and plain. */
function convertPlainly(entries: Record<string, string>, text: string): string {
  const keys = Object.keys(entries).sort((a, b) => b.length - a.length);
  let result = "";
  for (let at = 0; at < text.length; ) {
    const key = keys.find((candidate) => text.startsWith(candidate, at));
    result += key === undefined ? text.charAt(at) : entries[key];
    at += key?.length ?? 1;
  }
  return result;
}

describe("a compiled dictionary", () => {
  it.each([
    ["a character", { 发: "發" }, "头发", "头發"],
    ["the longest phrase", { 发: "發", 头发: "頭髮", 头发店: "頭髮店" }, "头发店头发", "頭髮店頭髮"],
    ["a phrase that its characters would spell otherwise", { 干: "幹", 干净: "乾淨" }, "干净干", "乾淨幹"],
    ["a value that is longer", { 程序员: "程式設計師" }, "是程序员吗", "是程式設計師吗"],
    ["a value that is shorter", { 坦桑尼亚: "坦尚" }, "在坦桑尼亚吗", "在坦尚吗"],
    ["a character beyond the basic plane", { 𠮷: "吉", 发: "𫝈" }, "𠮷发", "吉𫝈"],
    ["a phrase that is cut short by the end", { 发: "發", 发展了: "發展了" }, "发展", "發展"],
    ["nothing", {}, "头发", "头发"],
  ])("replaces %s", (_what, entries: Record<string, string>, text, expected) => {
    expect(convertBy(entries, text)).toBe(expected);
  });

  it("does what trying all keys does", () => {
    const text = fc.string({ unit: fc.constantFrom(..."头发干后里面") });
    const key = fc.string({ unit: fc.constantFrom(..."头发干后里"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.string({ unit: fc.constantFrom(..."頭髮幹") })),
        text,
        (entries, input) => {
          expect(convertBy(entries, input)).toBe(convertPlainly(entries, input));
        },
      ),
    );
  });

  it("of another version is refused", () => {
    const bytes = encodeDictionary(new Map([["发", "發"]]));
    bytes[0] = 99;
    expect(() => readDictionary(bytes)).toThrow("version 99");
  });

  it("is read from any address in a buffer", () => {
    const bytes = encodeDictionary(new Map([["发", "發"]]));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const dictionary = readDictionary(shifted.subarray(1));
    expect(fromStageText(convertStage(dictionary, toStageText("头发")))).toBe("头發");
  });
});

describe("what is decided", () => {
  const dictionary = readDictionary(
    encodeDictionary(new Map(Object.entries({ 方: "方", 明了: "明瞭", 头发: "頭髮" }))),
  );
  const convertDecided = (text: string, decided: string): string =>
    fromStageText(convertStage(dictionary, toStageText(text), { decided: toStageText(decided).units }));

  it("comes before phrases, which don't reach into it", () => {
    expect(convertDecided("方向明了头发", "\0\0\0了\0\0")).toBe("方向明了頭髮");
  });

  it("may be the beginning, the end, and all of a text", () => {
    expect(convertDecided("方向头发", "甲乙\0\0")).toBe("甲乙頭髮");
    expect(convertDecided("头发方向", "\0\0甲乙")).toBe("頭髮甲乙");
    expect(convertDecided("头发", "甲乙")).toBe("甲乙");
  });
});

describe("characters of two units, or that become two", () => {
  const entries = { 发: "發", 头发: "頭髮", 𫗧: "餗", 𫗧发: "餗髮", 㑮: "𫝈", 𣗊溪: "樠谿" };

  it("convert by themselves", () => {
    expect(convertBy(entries, "𫗧㑮𣗊发")).toBe("餗𫝈𣗊發");
  });

  it("begin phrases", () => {
    expect(convertBy(entries, "𫗧发𫗧头发𣗊溪")).toBe("餗髮餗頭髮樠谿");
  });
});
