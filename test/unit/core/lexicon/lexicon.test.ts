import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { NO_WORDS } from "../../../../src/core/lexicon/lexicon.ts";
import { foldTraditional } from "../../../../src/core/text/fold-traditional.ts";
import { lexicon } from "./compiled-lexicon.ts";

const cut = (text: string): string =>
  lexicon
    .segment(text)
    .map((word) => text.slice(word.start, word.end))
    .join("|");

describe("words are cut", () => {
  test.each([
    ["马里领导人在海上作业", "马里|领导人|在|海上|作业"],
    ["馬里領導人在海上作業", "馬里|領導人|在|海上|作業"],
    ["海上作业人员获救", "海上|作业|人员"],
    ["13份多边互认协议", "13|份|多边|互认|协议"],
    ["13份多邊互認協議", "13|份|多邊|互認|協議"],
    ["三元值升高", "三|元|值|升高"],
    ["一名的士司机受伤", "的士|司机|受伤"],
    ["一名的士司機受傷", "的士|司機|受傷"],
    ["公安局局长毕志远", "公安局|局长|毕"],
    ["公安局局長畢志遠", "公安局|局長|畢"],
    ["三辆警车赶到", "三|辆|警车|赶到"],
    ["投资2.5亿美元建厂", "投资|2.5|亿|美元"],
    ["達 13,000 US troops。", "達| |13,000| |US| |troops|。"],
  ])("%s", (text, words) => {
    expect(cut(text)).toContain(words);
  });
});

describe("a word says what it is", () => {
  test.each([
    ["局长", "post"],
    ["副局長", "post"],
    ["欧阳", "surname"],
    ["毕", "surname"],
    ["畢", "surname"],
    ["大学", "organisationHead"],
    ["馬里", "place"],
    ["公里", "unit"],
    ["艘", "measure"],
    ["指出", "saying"],
    ["增長", "change"],
    ["的", "function"],
    ["昨天", "time"],
    ["巨大", "adjective"],
  ] as const)("%s is a %s", (text, kind) => {
    const [word, ...others] = lexicon.segment(text);
    expect(others).toEqual([]);
    expect(word?.is(kind)).toBe(true);
  });

  test("and is none that it is not", () => {
    expect(lexicon.segment("局长")[0]?.is("surname")).toBe(false);
    for (const word of ["诸子百家", "半导体厂家", "大赢家", "老人家"])
      expect(lexicon.segment(word).some((part) => part.is("post"))).toBe(false);
    expect(lexicon.kindsOf("郄郄郄")).toBe(0);
    expect(lexicon.kindsOf("")).toBe(0);
  });
});

describe("characters cost less where names have them", () => {
  test("surnames", () => {
    expect(lexicon.nameCost("赵", "surname")).toBeLessThan(lexicon.nameCost("毕", "surname"));
    expect(lexicon.nameCost("趙", "surname")).toBe(lexicon.nameCost("赵", "surname"));
  });

  test("given names", () => {
    expect(lexicon.nameCost("娟", "given")).toBeGreaterThan(0);
    expect(lexicon.nameCost("娟", "given")).toBeLessThan(lexicon.nameCost("的", "given") || 99);
  });

  test("foreign names", () => {
    expect(lexicon.nameCost("斯", "foreign")).toBeGreaterThan(0);
    expect(lexicon.nameCost("们", "foreign")).toBe(0);
  });
});

test("the ways through a run cost the same from both ends, and no less than the cheapest through any place", () => {
  const { before, after } = lexicon.pathCosts("公安局局長畢志遠指出");
  expect(before[10]).toBe(after[0]);
  const whole = after[0] ?? 0;
  expect([...before].every((cost, at) => cost + (after[at] ?? 0) >= whole)).toBe(true);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(..."的士司机馬里領導\ud840\udc00\ud800\0 a1,.９·。"), { maxLength: 40 })
    .map((units) => units.join("")),
);

describe.each([
  ["the lexicon", lexicon],
  ["no lexicon", NO_WORDS],
])("%s", (_, words) => {
  it("covers any text with words that follow each other without a gap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = words.segment(text);
        expect(found.map((word) => text.slice(word.start, word.end)).join("")).toBe(text);
        expect(found.map((word) => word.text).join("")).toBe(foldTraditional(text));
        expect(found.every((word, index) => word.start === (found[index - 1]?.end ?? 0))).toBe(true);
        expect(found.every((word) => word.end > word.start)).toBe(true);
      }),
    );
  });
});

test("a text of one long run is cut in linear time", () => {
  const words = lexicon.segment("人民".repeat(200_000));
  expect(words.length).toBeLessThan(202_000);
});
