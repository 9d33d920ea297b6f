import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/core/figures/figures.ts";
import { blocksOfText } from "../../../../src/core/text/text-block.ts";
import { lexicon } from "../lexicon/compiled-lexicon.ts";
import { findIn } from "./figures-of.ts";

/** The key figures of a text, the first the most important. */
function keysOf(text: string, title = "", publishedTime = "2024-05-06"): string[] {
  return findFigures(blocksOfText(text), { title, publishedTime, lexicon }, [])
    .figures.filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((figure) => figure.text);
}

describe("a number that only says which thing is told of is no key figure", () => {
  test.each([
    ["住着近两万居民的青石小区举办了运动会，投入3万元。", ["3万元"]],
    ["住著近兩萬居民的青石小區舉辦了運動會，投入3萬元。", ["3萬元"]],
    ["负债少于100万元的仅12家，总负债达到5亿元。", ["12家", "5亿元"]],
    ["公司出售了5%的股权，新增员工300名。", ["5%", "300名"]],
    ["公司签订了3亿元的合约。", ["3亿元"]],
    ["台上三十位获奖人的老师都到了，奖金5000元。", ["5000元"]],
    ["臺上三十位獲獎人的老師都到了，獎金5000元。", ["5000元"]],
    ["标签以每100克为单位，售价25元。", ["25元"]],
    ["標籤以每100克為單位，售價25元。", ["25元"]],
    ["那年的800米运动员只有他一人，奖金5000元。", ["5000元"]],
    ["那年的400米比賽沒有觀眾，獎金5000元。", ["5000元"]],
    ["猜中城里的任何一个点都能得到300元。", ["300元"]],
  ])("%s", (text, keys) => expect(keysOf(text).sort()).toEqual([...keys].sort()));
});

describe("what the article is about comes first", () => {
  /** Far down, so that the place of what stands above tells little. */
  const END = `${"\n大家都来了。".repeat(20)}\n门票3元。`;

  test.each([
    ["岚江大桥通车", "桥墩用了600吨钢。大桥通车后每天有300辆车通过。", "300辆"],
    ["嵐江大橋通車", "橋墩用了600噸鋼。大橋通車後每天有300輛車通過。", "300輛"],
    [
      "Lanport opens its bridge",
      "Workers used 600 tons of steel. The bridge took 300 days of work.",
      "600 tons",
    ],
  ])("words of the title: %s", (title, text, first) => expect(keysOf(text, title)[0]).toBe(first));

  test("what is counted as in the title", () => {
    expect(keysOf(`火车运走了300箱水果。\n卡车运走了300吨石料。${END}`, "车队一天拉多少吨")[0]).toBe("300吨");
  });

  test("what the gist says", () => {
    const blocks = blocksOfText(`工厂新增300个岗位。\n学校新增400个岗位。${END}`);
    const firstOf = (gist: readonly { start: number; end: number }[]): string | undefined =>
      findFigures(blocks, { title: "", publishedTime: null, lexicon }, gist).figures.find(
        ({ rank }) => rank === 1,
      )?.text;
    expect(firstOf([{ start: 0, end: 10 }])).toBe("300个");
    expect(firstOf([{ start: 11, end: 20 }])).toBe("400个");
  });

  test("what somebody says comes after what happened", () => {
    expect(keysOf(`厂长说：“仓库还有300台机器。”\n车间还有300吨原料。${END}`)[0]).toBe("300吨");
  });
});

test.each([
  ["不到半月，10场比赛，观众达到3万人。", ["3万人"]],
  ["不到半月，10場比賽，觀眾達到3萬人。", ["3萬人"]],
  ["订单减少，12家停产，损失达到3亿元。", ["3亿元", "12家"]],
  ["天气转坏，30场取消，损失达到3亿元。", ["3亿元", "30场"]],
  ["300人报名，参赛的有18支球队。", ["300人", "18支"]],
])("an event and its number alone say nothing: %s", (text, keys) =>
  expect(keysOf(text).sort()).toEqual([...keys].sort()),
);

test.each([
  ["卡车运走了300吨石料。", "300吨"],
  ["卡車運走了300噸石料。", "300噸"],
  ["这条路全长100公里，桥长300米。", "300米"],
  ["這條路全長100公里，橋長300米。", "300米"],
  // 已经 tells what is so, whatever might be.
  ["一旦停电还可能停产，统计到昨天已经有28人失业。", "28人"],
  ["一旦停電還可能停產，統計到昨天已經有28人失業。", "28人"],
])("what is told of a number is enough for a card: %s", (text, key) => expect(keysOf(text)).toContain(key));

test("the level of that time comes after today's", () => {
  expect(keysOf("油价已从当时114元跌下来。油价现在为50元。")[0]).toBe("50元");
  expect(keysOf("市值从2007年2月最高的310亿元降至目前的21亿元。")[0]).toBe("21亿元");
  expect(keysOf("市值從2007年2月最高的310億元降至目前的21億元。")[0]).toBe("21億元");
  // Where the money comes from is no level.
  expect(keysOf("公司获得来自南岛基金的35亿元投资。\n公司还有3亿元存款。")[0]).toBe("35亿元");
});

test("of a long list the reader would have to count to the number", () => {
  expect(keysOf("甲县、乙县、丙县的增速分别为3%、5%、8%，总投资2亿元。")).toEqual(["2亿元"]);
  // Of two one card shows both.
  expect(keysOf("甲县和乙县的增速分别为3%、5%。")).toEqual(["3%"]);
});

test("of one of many, and of a part of what was named before, the number says nothing", () => {
  expect(keysOf("Water was found on one of the planet's 79 moons, and 300 people cheered the find.")).toEqual(
    ["300"],
  );
  expect(keysOf("Nurses hear 1,000 alarms, even though 99% of those need no answer.")).toEqual(["1,000"]);
});

test("the same amount in another currency is no second key figure", () => {
  expect(keysOf("央行将扩大2750亿英镑(约合4230亿美元)的购债计划。")).toEqual(["2750亿英镑"]);
  expect(keysOf("程序要花費1900歐元（約台幣6.6萬元）。")).toEqual(["1900歐元"]);
  // Behind a noun the bracket says it for the first time.
  expect(keysOf("大桥总造价（约3.2亿元）由市政府承担。")).toEqual(["约3.2亿元"]);
  expect(keysOf("大橋總造價（約3.2億元）由市政府承擔。")).toEqual(["約3.2億元"]);
});

test("of a rough number and the exact one of the same thing the exact one is key", () => {
  expect(keysOf("确诊病例超过278万例，为2780916例。")).toEqual(["2780916例"]);
  expect(keysOf("客流超过20万人次，收入为3亿元。")).toHaveLength(2);
  expect(keysOf("去年出口超过3000亿元，进口3121亿元。")).toHaveLength(2);
  expect(keysOf("去年出口超過3000億元，進口3121億元。")).toHaveLength(2);
});

test.each([
  ["模型无法百分之百确保结果，准确率为85%。", ["85%"]],
  ["模型無法百分之百確保結果，準確率為85%。", ["85%"]],
  ["这3个人都走了，留下5000元。", ["5000元"]],
  ["火车出轨，因此3人死亡。", ["3人"]],
  ["火車出軌，因此3人死亡。", ["3人"]],
  ["从此3家工厂停产。", ["3家"]],
])("a manner of speaking is no key figure: %s", (text, keys) => expect(keysOf(text)).toEqual(keys));

test("in the first months of a year last year's results are the news", () => {
  const text = "去年全县接待游客300万人次。\n今年拟接待游客40万人次。";
  expect(keysOf(text, "", "2024-02-06")[0]).toBe("300万人次");
  expect(keysOf(text, "", "2024-09-06")[0]).toBe("40万人次");
});

describe("the tenths of a unit stand behind it by themselves", () => {
  test.each([
    ["他身高已有1米75，体重60公斤。", "1米75", 1.75],
    ["他身高已有1米8。", "1米8", 1.8],
    ["水价涨到3块5。", "3块5", 3.5],
    ["水價漲到3塊5。", "3塊5", 3.5],
    ["全长20米，2人参加。", "20米", 20],
  ])("%s", (text, number, value) => {
    expect(findIn(text).figures.find((figure) => figure.text === number)?.value).toBe(value);
  });
});

test.each([
  "颅骨的形状如图41所示的那样。",
  "顱骨的形狀如圖41所示的那樣。",
  "人类在400万年前就直立行走了。",
  "人類在400萬年前就直立行走了。",
])("a picture's number and how long ago it was are no figures: %s", (text) =>
  expect(findIn(text).figures).toEqual([]),
);

test("a number of bodies whose name ends in 表 is one", () => {
  expect(findIn("来了代表41所高校的学者。").figures.map((figure) => figure.text)).toEqual(["41所"]);
});

test("what 的 binds is no metric where it says when", () => {
  expect(findIn("当收入进入5000元的区间时，需求会变。").figures[0]?.metric).toBeNull();
});

test("a page of several is no share", () => {
  expect(findIn("背后的故事（4/5）").figures).toEqual([]);
  expect(findIn("2/3的居民同意（共300人）。").figures[0]?.text).toBe("2/3");
});

describe("of a price a fall in per cent may be a range", () => {
  test.each([
    ["股价跌15%至20%。", "15%至20%"],
    ["股價跌15%至20%。", "15%至20%"],
    ["多款车降价15%至20%。", "15%至20%"],
    ["房价涨幅回落0.3%至4.1%。", "4.1%"],
    ["售价降价1.4万元至24.99万元。", "24.99万元"],
  ])("%s", (text, number) => expect(findIn(text).figures.map((figure) => figure.text)).toContain(number));
});

describe("a part of a year is one time", () => {
  test.each([
    ["公司第二财季盈利为3亿元。", ["第二财季"]],
    ["本流感季共有28例死亡。", ["本流感季"]],
    ["本流感季共有28例死亡，上個流感季同期是85例。", ["本流感季", "上個流感季同期"]],
    ["2024年1-4月全市投资为300亿元。", ["2024年1-4月"]],
    ["2024年1-4月三市的投资分别为300亿元、200亿元、50亿元。", ["2024年1-4月", "2024年1-4月", "2024年1-4月"]],
    ["2021年至2023年投资分别为300亿元、200亿元、50亿元。", ["2021年", null, "2023年"]],
    ["2021年至2023年三年投资分别为300亿元、200亿元、50亿元。", ["2021年", null, "2023年"]],
    ["2016-18年投资分别为300亿元、200亿元、50亿元。", ["2016-18年", null, "18年"]],
    ["2023年12月至2024年2月，营收分别为3亿元、4亿元、5亿元。", ["2023年12月", null, "2024年2月"]],
    [
      "2023年第四季度至2024年第二季度，營收分別為3億元、4億元、5億元。",
      ["2023年第四季度", null, "2024年第二季度"],
    ],
    [
      "2023年12月至2024年2月，三家公司营收分别为3亿元、4亿元、5亿元。",
      Array<string>(3).fill("2023年12月至2024年2月"),
    ],
  ])("%s", (text, periods) => expect(findIn(text).figures.map(({ period }) => period)).toEqual(periods));
});

describe("no half of a quotation is shown", () => {
  const long = "来自青石大学、云川大学、石桥大学、临江大学、海屿大学等120所高校的600名学者围绕";
  test.each([
    [
      `会议就“城市群与城市发展的条件”、“城市生态与环境的关系问题”、“山区城镇的发展及其对生态环境的影响”等议题作了191场报告。`,
      "191场",
      "“山区城镇的发展及其对生态环境的影响”等议题作了191场报告",
    ],
    [
      `會議就「城市群與城市發展的條件」、「城市生態與環境的關係問題」、「山區城鎮的發展及其對生態環境的影響」等議題作了191場報告。`,
      "191場",
      "「山區城鎮的發展及其對生態環境的影響」等議題作了191場報告",
    ],
    [
      `${long}“人文地理学创新与长江经济带绿色发展”的主题开展了一系列学术报告、学术对话和开放性的论坛活动。`,
      "600名",
      "围绕“人文地理学创新与长江经济带绿色发展”",
    ],
  ])("%s", (text, number, stretch) => {
    const statement = findIn(text).figures.find((figure) => figure.text === number)?.statement ?? "";
    expect(statement).toContain(stretch);
    expect(statement.split(/[“「]/u).length).toBe(statement.split(/[”」]/u).length);
  });
});
