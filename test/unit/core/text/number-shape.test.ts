import { describe, expect, test } from "vitest";
import { hasShape, numberShape, shapesOf } from "../../../../src/core/text/number-shape.ts";

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

  test("a text has it wherever a number is as long as the example's or longer", () => {
    const dates = shapesOf("2024年3 2024-3");
    expect(hasShape(numberShape("截至2024年12月"), dates)).toBe(true);
    expect(hasShape(numberShape("12024-03"), dates)).toBe(true);
    expect(hasShape(numberShape("24年3月"), dates)).toBe(false);
  });

  test("an example that begins with ^ is looked for at the beginning alone", () => {
    const enumerators = shapesOf("^1、");
    expect(hasShape(numberShape("1、天气"), enumerators)).toBe(true);
    expect(hasShape(numberShape("见1、2"), enumerators)).toBe(false);
  });
});
