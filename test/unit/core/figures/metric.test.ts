import { describe, expect, test } from "vitest";
import { findIn } from "./figures-of.ts";

/** Each case of a rule stands beside one that looks like it and is none. */
describe("metric, behind what stands around it", () => {
  test.each([
    // Adverbials say when and where.
    ["岚城在新规公布后失业率升到4.2%。", "失业率"],
    ["会议结束后，突破了3.2亿元。", null],
    ["課時費為300元。", "課時費"],
    ["全市在芯片研发的累计投入上超过3亿元。", "芯片研发的累计投入"],
    ["一周下跌3%。", null],
    ["举牌公司由14家减一半。", "举牌公司"],
    ["城西有14家減速器厂。", "減速器厂"],
    ["一周岁以内婴儿死亡率为3‰。", "一周岁以内婴儿死亡率"],
    // What it is compared with, and what it is a part of.
    ["岚城水务收报9.5元，较发行价涨5%。", "岚城水务"],
    ["發行價漲5%。", "發行價"],
    ["比如去年岚城出口额增长5%。", "岚城出口额"],
    ["岚城机电产品约占全市外贸出口的三成。", "岚城机电产品"],
    ["医疗支出占全市支出的比重为8%。", "医疗支出占全市支出的比重"],
    ["乙厂的税负高达甲厂的两倍。", "乙厂的税负"],
    ["窗台寬度由原設計的500毫米。", "窗台寬度"],
    // Of money that is spent, the one who or what spent it; of a level, what was measured before.
    ["全片票房8亿元，制作投入了3亿元。", "制作"],
    ["新區房價增幅為14%，老城為13%。", "新區房價增幅"],
    // The noun behind 的, where it names a quantity.
    ["租金要达到5%的收益率。", "收益率"],
    ["增速保持在5%的水平。", "增速"],
    ["公司拿到来自岚城基金的3亿元投资。", "投资"],
    ["公司有3亿元的可动用资源。", "可动用资源"],
    // The counted noun ends where it acts, or stands before its number.
    ["在岚城的80家厂商捧场。", "厂商"],
    ["岚城的80家企业集团。", "企业集团"],
    ["為20名農民工討回欠薪。", "農民工"],
    ["油脂：杏仁8颗、开心果15颗就相当于一茶匙的油脂量。", "开心果"],
    ["出版20多种语言学的教材。", "教材"],
    // Numbers of a list share their noun; a long noun is cut behind a 的.
    ["岚城分別有50、55、65家餐館。", "餐館"],
    ["岚城、江州分别售出50、55、65台。", "岚城、江州"],
    ["全国主要市场主流规格螺纹钢品种的均价为4065元。", "全国主要市场主流规格螺纹钢品种的均价"],
    [
      "全国各主要市场和各地主流规格以及各种特殊规格螺纹钢品种的平均销售价格为4065元。",
      "各种特殊规格螺纹钢品种的平均销售价格",
    ],
    // Pronouns, bare verbs and parts of speech are no metric.
    ["他花300元。", null],
    ["首先，从5月开始连续12次上调。", null],
    ["他們分成4組。", null],
    ["鲜花300元。", "鲜花"],
  ])("%s", (text, metric) => {
    expect(findIn(text).figures.at(-1)?.metric ?? null).toBe(metric);
  });
});

describe("direction, by comparison", () => {
  test.each([
    ["得分较去年多0.2分。", "up"],
    ["產量比上年同期少3萬噸。", "down"],
    ["产量比邻县少3万吨。", null],
    ["贷款同比少增384亿元。", "down"],
    ["清潔費最少增1成。", "up"],
    ["人数将迎来20%左右的增长。", "up"],
    ["20%左右的增长率目标", null],
    ["年增幅比邻县高出10个百分点。", null],
    ["公布制裁11名官员。", null],
  ])("%s", (text, change) => {
    expect(findIn(text).figures.at(-1)?.change).toBe(change);
  });
});

test("数以十亿计 is vague, and a triangle has no money", () => {
  expect(findIn("损失数以十亿计。对面是一条三角岔路。").figures).toEqual([]);
  expect(findIn("损失十亿元。每份三角钱。").figures.map(({ text }) => text)).toEqual(["十亿元", "三角"]);
});

test("a dash of any length makes a range", () => {
  expect(findIn("价格低20%―30%。").figures.map(({ value }) => value)).toEqual([[20, 30]]);
  expect(findIn("价格低20%。30%的人知道。").figures).toHaveLength(2);
});
