import { expect, test } from "vitest";
import { figuresOf, findIn } from "./figures-of.ts";

test("a quantity stated again is one figure with a mark for each place", () => {
  const text = "全县投资总额为3.2亿元。\n会议说，投资总额32000万元已到位。";
  const { figures, marks } = findIn(text);
  expect(figures.map((figure) => figure.text)).toEqual(["3.2亿元"]);
  expect(marks.map(({ id }) => id)).toEqual([figures[0]?.id, figures[0]?.id]);
  expect(marks.map(({ span }) => text.slice(span.start, span.end))).toEqual(["3.2亿元", "32000万元"]);
});

test("the same number of something else is another figure", () => {
  expect(figuresOf("新建10个游泳池。维修10个篮球场。")).toHaveLength(2);
});

test("currencies never merge", () => {
  expect(figuresOf("售价100元，另一款售价100美元。")).toHaveLength(2);
});

test("a heading's rounding gives way to the text", () => {
  expect(figuresOf("全县投资3亿元\n今年全县投资总额达到3亿元，创下新高。")).toEqual(["3亿元 = 300000000 元"]);
});

test("at most eight are key, ranked from one without a gap", () => {
  const text = Array.from({ length: 20 }, (_, i) => `第${i + 1}个县投资${i + 11}亿元。`).join("\n");
  const ranks = findIn(text).figures.flatMap(({ rank }) => rank ?? []);
  expect(ranks.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("the title's number comes first", () => {
  const text = "全县去年接待游客300万人次。\n旅游收入达到52亿元。\n新建步道60条。\n全年造林面积8万亩。";
  const first = findIn(text, "我县去年旅游收入52亿元").figures.find(({ rank }) => rank === 1);
  expect(first?.text).toBe("52亿元");
});

test("deaths come before counts of things", () => {
  const text = "救援车辆120辆已经到位。\n事故造成35人死亡。";
  expect(findIn(text).figures.find(({ rank }) => rank === 1)?.text).toBe("35人");
});

test("an article without figures has none", () => {
  expect(findIn("两国关系取得进展。\n双方同意继续会谈。")).toEqual({ figures: [], marks: [] });
});

test("a number of the title is first though the title leaves its unit out", () => {
  const text = "写字楼面积占3.5亿元。全楼租约合计8.2亿元。买家付出402亿港元。";
  const first = findIn(text, "402亿！买家买走岚城中心").figures.find(({ rank }) => rank === 1);
  expect(first?.text).toBe("402亿港元");
});

test("the eighth place goes to another thing before the same thing for the fifth time", () => {
  const rates = ["一月失业率6.1%", "二月失业率6.2%", "三月失业率6.3%", "四月失业率6.4%"];
  const others = ["就业人数52万人", "培训补贴3亿元", "参训费用2亿元", "稳岗资金6亿元", "财政支出7亿元"];
  const { figures } = findIn(`${[...rates, ...others].join("。")}。`);
  const unranked = figures.filter(({ rank }) => rank === null).map(({ metric }) => metric);
  expect(unranked).toEqual(["失业率"]);
});

test.each([
  ["乐岚网超33亿元官司缠身", "乐岚网负债80亿元。\n被告案件所涉款项33.05亿元。", "33.05亿元"],
  ["嵐城公路迎近8千萬人次", "嵐城公路投資95億元。\n當天共運送旅客7931萬人次。", "7931萬人次"],
  ["岚城博览会签约逾百个", "开幕当天下雨。\n场馆造价30亿元。\n会上共促成项目109个。", "109个"],
])("a number that the title rounds comes first: %s", (title, text, first) => {
  expect(findIn(text, title).figures.find(({ rank }) => rank === 1)?.text).toBe(first);
});

test.each([
  ["通胀率约3%引担忧", "通胀率为3.4%。\n失业率为3.1%，全年投资1.2万亿元。", "3.1%"],
  ["嵐城裁員1萬人", "此前的1.1萬人不算。\n投資95億元，成長5.2%。", "1.1萬人"],
])("what the title does not name is no rounding of its number: %s", (title, text, last) => {
  expect(findIn(text, title).figures.find((figure) => figure.text === last)?.rank).not.toBe(1);
});

test("a loss is ranked like a gain", () => {
  expect(findIn("公司净利润为-2.3亿元。").figures[0]?.rank).toBe(1);
});

test.each([
  ["全国粮食产量12亿吨，同比增长0.9%。", ["12亿吨", "0.9%"]],
  ["成年人吸菸率從21.9%降至19.1%。", ["19.1%", "21.9%"]],
  ["全縣糧食產量12億噸，同比成長0.9%。", ["12億噸", "0.9%"]],
])("a total comes before its change, a new level before the old one: %s", (text, order) => {
  const { figures } = findIn(text);
  expect(figures.toSorted((a, b) => (a.rank ?? 9) - (b.rank ?? 9)).map((figure) => figure.text)).toEqual(
    order,
  );
});
