import { describe, expect, test } from "vitest";
import { formsIn, numberShape } from "../../../../src/core/text/number-shape.ts";

describe("the form of a text's numbers", () => {
  test.each([
    ["2024年3月5日", "^00年0月0日"],
    ["20240305", "^000"],
    ["二〇二四年三月", "^一一年一月"],
    ["2 024 年", "^00年"],
    ["June 6, 2018", "^a0,00"],
    ["4×100米", "^0×0米"],
    ["", "^"],
  ])("%s is %s", (text, shape) => expect(numberShape(text)).toBe(shape));

  test("a text may hold a form wherever a number is as long as the example's or longer", () => {
    const datesOf = formsIn([{ examples: "2024年3 2024-3" }]);
    expect(datesOf("截至2024年12月")).toHaveLength(1);
    expect(datesOf("12024-03")).toHaveLength(1);
    expect(datesOf("24年3月")).toEqual([]);
  });

  test("an example that begins with ^ is looked for at the beginning alone", () => {
    const enumeratorsOf = formsIn([{ examples: "^1、" }]);
    expect(enumeratorsOf("1、天气")).toHaveLength(1);
    expect(enumeratorsOf("见1、2")).toEqual([]);
  });

  test("the forms come in the order of their table", () => {
    const table = [{ examples: "3月" }, { examples: "第3" }, { examples: "8点" }];
    expect(formsIn(table)("第3天，3月")).toEqual(table.slice(0, 2));
  });
});
