import { describe, expect, test } from "vitest";
import { findIn, onlyFigure } from "./figures-of.ts";

describe("direction", () => {
  test.each([
    ["产值同比增长3.5%", "up"],
    ["產值較上年成長3.5%", "up"],
    ["水位降至26米", "down"],
    ["吸菸人口減少42萬人", "down"],
    ["股价大跌近2%", "down"],
    ["房价涨幅达20.5%", "up"],
    ["收盘跌幅为5.98%", "down"],
    ["新增充电桩1.8万个", "up"],
    ["人口以每年5万的速度增加", "up"],
    ["Sales rose by 12.5 percent", "up"],
    ["Output fell 3.1%", "down"],
    ["車費加3.09%", "up"],
    ["产业增加值为538亿元", null],
    ["通关时间压缩32%", "down"],
    ["貸款利率上浮10%", "up"],
    ["零售价格通胀率为4.8%", null],
    ["价格比邻国高出42%", null],
    ["至少30家企业停产", null],
  ])("%s", (text, change) => {
    expect(onlyFigure(text).change).toBe(change);
  });

  test("the level before a change has none, the one after it has", () => {
    expect(findIn("吸烟率由21.9%下降到19.1%").figures.map(({ change }) => change)).toEqual([null, "down"]);
    expect(findIn("額度由130億元調整到520億元").figures.map(({ change }) => change)).toEqual([null, "up"]);
  });

  test("from one level to another goes where the second is", () => {
    const changes = (text: string) => findIn(text).figures.map(({ change }) => change);
    expect(changes("Fares rise from $3 to $3.50.")).toEqual([null, "up"]);
    expect(changes("The rate fell from 5% to 4% in May.")).toEqual([null, "down"]);
  });

  test.each([
    ["票价由3元到5元，上涨明显。", ["3元", "5元 up"]],
    ["票價上調，由3元到5元。", ["3元", "5元 up"]],
    ["税率从3%到5%，提高2个百分点。", ["3%", "5% up", "2个百分点 up"]],
    // By how much, and to what: a rate is a share itself.
    ["岚国失业率升0.3%至4.1%。", ["0.3% up", "4.1% up"]],
    ["嵐國失業率升0.3%至4.1%。", ["0.3% up", "4.1% up"]],
    ["公司毛利率下降2%至35%。", ["2% down", "35% down"]],
    ["票价由3元增加2元至5元。", ["3元", "2元 up", "5元 up"]],
    ["费率从每年5元变为每年3元。", ["5元", "3元 down"]],
    ["吸菸率由97年21.9%下降至19.1%。", ["21.9%", "19.1% down"]],
    ["The fare went from $3 to $5.", ["$3", "$5 up"]],
    ["票价明显上涨，由3元到5元。", ["3元", "5元 up"]],
    ["稅率從3%到5%，漲了兩個百分點。", ["3%", "5% up", "兩個百分點 up"]],
    // 由 of who does it, 自 of where from, and verbs that move neither number.
    ["来自20至30个国家的专家提出建议。", ["20至30个"]],
    ["來自30個至40個國家的專家提出。", ["30個至40個"]],
    ["來自30個至40個國家，增加明顯。", ["30個至40個"]],
    ["作品选自20至30个县，增加明显。", ["20至30个"]],
    ["由5至7人组成的调查组进驻现场。", ["5至7人"]],
    ["公司裁员，由5至7人组成的小组负责。", ["5至7人"]],
    ["项目由3至5家企业共同提供资金。", ["3至5家"]],
    ["项目由3至5家企业增加投入。", ["3至5家"]],
    // A range is one figure, and goes nowhere.
    ["日薪从300元到500元不等。", ["300元到500元"]],
    ["日薪從300元到500元不等。", ["300元到500元"]],
    ["从3万元到5万元之间的车型降价。", ["3万元到5万元"]],
    ["Tickets cost from $3 to $5.", ["$3 to $5"]],
    ["Shares rose, with prices ranging from $10 to $20.", ["$10 to $20"]],
    ["The toll costs drivers during building from $5 to $7.", ["$5 to $7"]],
    ["Fares are rising from $3 to $4.", ["$3", "$4 up"]],
  ])("two levels that a verb joins are no range: %s", (text, expected) => {
    const written = findIn(text).figures.map(({ text, change }) => [text, change ?? ""].join(" ").trim());
    expect(written).toEqual(expected);
  });

  test("a list shares it", () => {
    expect(findIn("三季度分别下降1%、2%和3%。").figures.map(({ change }) => change)).toEqual([
      "down",
      "down",
      "down",
    ]);
  });
});

describe("basis", () => {
  test.each([
    ["产值同比增长3.5%", "同比"],
    ["水位比昨天同期下降6厘米", "比昨天同期"],
    ["病例較去年同期減少30例", "較去年同期"],
    ["产值增长3.5%", null],
    ["營收年增16.5%", "年增"],
    ["份额单月增长16.5亿份", null],
    ["指數較去年高位累跌24%", "較去年高位"],
    ["投资增速和去年同期的7.9%持平", null],
    ["蔬菜比上周贵了5%", "比上周"],
    ["鸡蛋比昨天便宜3元", "比昨天"],
    ["增速比去年四季度加快0.5个百分点", "比去年四季度"],
    ["利率比去年加息前高3%", "比去年加息前"],
  ])("%s", (text, basis) => {
    expect(onlyFigure(text).basis).toBe(basis);
  });

  test("a lead-in holds for its sentence", () => {
    expect(findIn("从环比看，食品价格下降1.3%。").figures[0]?.basis).toBe("环比");
  });
});

test("sentence is the whole sentence, without its neighbours", () => {
  const { figures } = findIn("今天下雨。全县种树300棵！明天放晴。");
  expect(figures[0]?.sentence).toBe("全县种树300棵！");
});

describe("period", () => {
  test.each([
    ["2017年全县产值3亿元", "2017年"],
    ["今年上半年，全縣產值3億元", "今年上半年"],
    ["截至6月底，贷款余额3亿元", "截至6月底"],
    ["1-4月份全县产值3亿元", "1-4月份"],
    ["截止2023年6月，贷款余额3亿元", "截止2023年6月"],
    ["截止5日，捐款3亿元", "截止5日"],
    ["前三季度产值3亿元", "前三季度"],
    ["去年全县产值3亿元", "去年"],
    ["上周五全县产值3亿元", "上周五"],
    ["本周三，全縣產值3億元", "本周三"],
    ["上周三家工厂产值3亿元", "上周"],
    ["上周一共产值3亿元", "上周"],
    // 全年 of a year that was named is that year; it is not the half year before.
    ["2023年市场转暖，全年产值3亿元", "2023年"],
    // One grammar with the dates: any form of a date, with what stands before and behind it.
    ["二〇一八年六月，全县产值3亿元", "二〇一八年六月"],
    ["民國107年全縣產值3億元", "民國107年"],
    ["今年从1月到12月上旬，全县降雨994毫米", "今年从1月到12月上旬"],
    ["截至7月3日16时，全县降雨994毫米", "截至7月3日16时"],
    ["2016年到现在，县里审核了600家企业", "2016年到现在"],
    ["整个2017年，流量达到3亿元", "整个2017年"],
    ["春节期间，全县接待游客3万人", "春节期间"],
    ["就在上个月，他以300万元购得一处地产", "上个月"],
    ["截至6月30日，厂方数据显示：产值为3亿元", "截至6月30日"],
    ["统计局公布的2018年5月份数据显示，产值环比增长3%", "2018年5月份"],
    ["From March to May 2018, 300 workers left.", "From March to May 2018"],
    // Where the story has come to is no time of it, and 目前 is none in 项目前.
    ["走到今天市值已经达到3亿元", "今天"],
    ["非经常项目前及后的综合纯利为3亿元", null],
    ["大楼在1998年落成，楼高300米", null],
    // A sentence without stops tells of many times.
    [`13日，疫情趋缓，${"不过院方提醒接下来人潮南来北往，".repeat(6)}累计有587例病例。`, null],
    ["与2016年相比，房价增幅达14.1%", null],
    ["产值较2016年增加3亿元", null],
    ["产值比去年同期增加3亿元", null],
    ["2017年版图书卖了3亿元", null],
    ["二线城市产值3亿元", null],
  ])("%s", (text, period) => {
    expect(findIn(text).figures[0]?.period).toBe(period);
  });

  test.each([
    [
      "a list holds for its own numbers alone",
      "一季度和二季度分别为3%和5%，全年降幅为2%。",
      ["一季度", "二季度", "全年"],
    ],
    [
      "each half of a sentence has its own",
      "截至2015年12月31日，纯利为7亿元；截至2016年12月31日，纯利为9亿元。",
      ["截至2015年12月31日", "截至2016年12月31日"],
    ],
  ])("%s", (_name, text, periods) => {
    expect(findIn(text).figures.map((figure) => figure.period)).toEqual(periods);
  });

  test("the nearest one holds", () => {
    const { figures } = findIn("2016年产值3亿元，2017年产值5亿元。");
    expect(figures.map((figure) => figure.period)).toEqual(["2016年", "2017年"]);
  });
});
