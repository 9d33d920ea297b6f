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
      // Nobody is named beside the number; it tells of others; one is yet to come.
      ["江州厂稳健。2023年，资产负债率41.2%。\n乙厂同样稳健。2023年，资产负债率45.5%。", [null, null]],
      ["2023年城镇新增就业人数3.2万人。\n2023年城镇新增就业人数3.5万人。", [null, null]],
      ["2023年全市出口额3.2亿元。\n2023年全市出口额3.5亿元。", [null, null]],
      ["2023年，岚城出口额3.2亿元。\n2023年，岚城出口额3.5亿元的产业园开工。", [null, null]],
      ["2023年岚城出口额目标3.2亿元。\n2023年岚城出口额目标3.5亿元，是另一家的。", [null, null]],
      ["2023年岚城出口额3.2亿元。\n按预测，2023年岚城出口额3.5亿元。", [null, null]],
      ["2023年江山县常住人口32万人。\n2023年江山县常住人口35万人。", ["text", "text"]],
      ["2023年，岚光公司营业收入3.2亿元。\n2023年，岚光公司营业收入3.5亿元。", ["text", "text"]],
    ])("%s", (text, doubts) => {
      expect(doubtsOf(text)).toEqual(doubts);
    });
  });

  describe("a whole and its parts", () => {
    const wholeOf = (text: string) => findIn(text).figures[0]?.doubt;
    test.each([
      ["全市有教师320人，其中女教师350人。", "sum"],
      ["全市有教師320人，其中女教師350人。", "sum"],
      ["全市出口总额5亿元，同比增长3%，其中机电产品6亿元。", "sum"],
      ["全校共有图书5万册，其中电子图书6万册。", "sum"],
      // Fits; other units; what may be below nought; growth; no part; a rough number; not all parts.
      ["全市有教师320人，其中女教师250人。", null],
      ["全市有教师320人，其中女教师占85%。", null],
      ["全市有教师320人，其中图书350万册。", null],
      ["净利润3亿元，其中主业5亿元。", null],
      ["贷款增加3亿元，其中房贷增加5亿元。", null],
      ["全市有教师320人。学生350人。", null],
      ["全市有教师约320人，其中女教师350人。", null],
      ["全市进口100亿元，其中汽车60亿元，粮食30亿元。", null],
      // Parts may leave out a third one, and are of another kind as often as not.
      ["全市进出口总额500亿元，其中对邻国出口300亿元，自邻国进口100亿元。", null],
      ["全市进出口总额100亿元，其中出口60亿元，进口30亿元，其余为转口。", null],
      ["全校共有学生900人，其中男生500人，女生300人，其余未登记。", null],
      ["全市手机出口总计300万台，其中出口邻国200万台，进口样机50万台。", null],
      // Of an average, a price, a limit or a rate, some is more.
      ["全市居民人均可支配收入45000元，其中城镇居民人均可支配收入52000元。", null],
      ["全市居民人均消费支出3万元，其中城镇4万元。", null],
      ["全县稻谷每吨均价3000元，其中优质稻3500元。", null],
      ["全区平均每套售价300万元，其中临湖500万元。", null],
      ["全县每户补贴5000元，其中困难户8000元。", null],
      ["全區門票120元，其中節假日150元。", null],
      ["全市户均面积90平方米，其中新区120平方米。", null],
      ["全市最高罚款5万元，其中屡犯者10万元。", null],
      ["全院每天接诊300人，其中周末500人。", null],
      ["全市日均客流3万人，其中周末5万人。", null],
      ["公司总部每股收益3元，其中主业5元。", null],
      ["全市购房首付30万元，其中二套60万元。", null],
      ["全市总降雨量50毫米，其中北部80毫米。", null],
      ["酒店客房320元，其中湖景房350元。", null],
      ["去年有320人，今年的车站里，来了很多客人，其中一天来了350人。", null],
    ])("%s", (text, doubt) => {
      expect(wholeOf(text)).toBe(doubt);
    });
  });
});
