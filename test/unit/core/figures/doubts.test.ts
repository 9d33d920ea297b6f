import { describe, expect, test } from "vitest";
import { findIn } from "./figures-of.ts";

describe("doubts", () => {
  test.each([
    ["产值增长12.5%", "全县产值增长12.8%。", "title"],
    ["產值增長12.5%", "全縣產值增長12.8%。", "title"],
    ["产值增长12.5%", "全县产值增长12.53%。", null],
    ["产值增长超过12%", "全县产值增长12.8%。", null],
    ["产值增长12.5%", "全县产值增长12.5%，一季度产值增长12.8%。", null],
    ["利润增长12.5%", "全县产值增长12.8%。", null],
    ["产值3.9亿元", "全县产值3.98亿元。", null],
  ])("title %s, text %s", (title, text, doubt) => {
    expect(findIn(text, title).figures.at(-1)?.doubt).toBe(doubt);
  });

  test.each([
    ["就业率由90%升至95%，上升5%。", "points"],
    ["就業率由90%升至95%，上升5個百分點。", null],
    ["就业率由90%升至99%，上升10%。", null],
    ["利率由5%升至10%，上升100%。", null],
  ])("%s", (text, doubt) => {
    expect(findIn(text).figures.at(-1)?.doubt).toBe(doubt);
  });

  describe("two values in the text", () => {
    const doubtsOf = (text: string) => findIn(text).figures.map(({ doubt }) => doubt);
    test.each([
      ["2023年岚城出口额3.2亿元。\n会上说，今年任务重。\n2023年岚城出口额3.5亿元。", ["text", "text"]],
      ["2023年嵐城出口額3.2億元。\n2023年嵐城出口額3.5億元。", ["text", "text"]],
      // Rounded; another year; another town; another change; more than two; of a clause whose subject stands before.
      ["2023年岚城出口额3.2亿元。\n2023年岚城出口额3.18亿元。", [null, null]],
      ["2023年岚城出口额3.2亿元。\n2022年岚城出口额3.5亿元。", [null, null]],
      ["2023年岚城出口额3.2亿元。\n2023年江州出口额3.5亿元。", [null, null]],
      ["2023年岚城出口额3.2亿元。\n2023年岚城出口额增长3.5亿元。", [null, null]],
      ["2023年岚城出口额约3.2亿元。\n2023年岚城出口额3.5亿元。", [null, null]],
      ["2023年岚城出口额3亿元。\n2023年岚城出口额4亿元。\n2023年岚城出口额5亿元。", [null, null, null]],
      ["江州很大，2023年岚城出口额3亿元。\n乙市很小，2023年岚城出口额4亿元。", [null, null]],
    ])("%s", (text, doubts) => {
      expect(doubtsOf(text)).toEqual(doubts);
    });
  });

  describe("a whole and its parts", () => {
    const wholeOf = (text: string) => findIn(text).figures[0]?.doubt;
    test.each([
      ["全市有教师320人，其中女教师350人。", "sum"],
      ["全市有教師320人，其中女教師350人。", "sum"],
      ["全市进出口总额100亿元，增长5%，其中出口60亿元，进口30亿元。", "sum"],
      ["全市進出口總額100億元，其中出口60億元，增長3%；進口30億元。", "sum"],
      // Fits, also as rounded; other units; what may be below nought; growth; no part; a rough number; not all parts.
      ["全市有教师320人，其中女教师250人。", null],
      ["全市进出口总额100亿元，其中出口60亿元，进口40.2亿元。", null],
      ["全市有教师320人，其中女教师3.5%。", null],
      ["净利润3亿元，其中主业5亿元。", null],
      ["贷款增加3亿元，其中房贷增加5亿元。", null],
      ["全市有教师320人。学生350人。", null],
      ["全市有教师约320人，其中女教师350人。", null],
      ["全市进口100亿元，其中汽车60亿元，粮食30亿元。", null],
      ["去年有320人，今年的车站里，来了很多客人，其中一天来了350人。", null],
    ])("%s", (text, doubt) => {
      expect(wholeOf(text)).toBe(doubt);
    });
  });
});
