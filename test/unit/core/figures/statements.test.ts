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

test.each([
  ["全市36个服务点图书完好率为91%。", "服务点图书完好率"],
  ["全縣12所學校近視率達40.5%。", "學校近視率"],
])("a count does not take the rate that the next number states: %s", (text, rate) => {
  const [count, share] = findIn(text).figures;
  expect(count?.metric ?? "").not.toMatch(/率/u);
  expect(share?.metric).toBe(rate);
});

test("a count keeps its noun though a rate follows later", () => {
  expect(findIn("全市36个服务点建成，完好率为91%。").figures[0]?.metric).toBe("服务点建成");
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

describe("metric", () => {
  test.each([
    ["全省水库蓄水量达30亿立方米", "全省水库蓄水量"],
    ["2018年我市失業率為4.2%", "我市失業率"],
    ["当地有192家县级医院", "县级医院"],
    ["征收25%的关税", "关税"],
    ["北向资金净买入53亿元", "北向资金"],
    ["10年期国债收益率下行1.5个基点", "10年期国债收益率"],
    ["总人口性别比为104.49", "总人口性别比"],
    ["加息25个基点一点也不意外", "加息"],
    ["城镇新增就业人数51万人", "城镇新增就业人数"],
    ["全国居民人均可支配收入11539元", "全国居民人均可支配收入"],
    ["歲出2兆8818億元", "歲出"],
    ["感染者占比从15%回落", "感染者占比"],
    ["65岁以上老年人接种率为35%", "65岁以上老年人接种率"],
    ["并购金额达3亿元", "并购金额"],
    ["通关时间压缩32%", "通关时间"],
    ["年產值上看3億元", "年產值"],
    ["大豆产量预计虽有3亿吨", "大豆产量"],
    ["购置增速加快3.5个百分点", "购置增速"],
    ["存款余额依然有3亿元", "存款余额"],
    ["全市高层次人才3万人", "全市高层次人才"],
    ["营收较去年同期下降3亿元", "营收"],
    ["增速高于预期目标0.3个百分点", "增速"],
    ["今年以来规模上涨27倍", "规模"],
    ["鸡精生产线年均增长8%", "鸡精生产线"],
    ["The bank raised interest rates by 25 basis points.", "interest rates"],
    ["签下价值37.5亿美元的供货合约", "供货合约"],
    // What was counted, however the clause goes on.
    ["他出示了45位男子的照片", "男子"],
    ["每年有200名过着隐居生活的画家到这里写生", "画家"],
    ["協助5千位青年投入政府提供的課程", "青年"],
    ["沿线9050个偏远的村通了车", "村"],
    ["这10款车型几乎涵盖全部级别", "车型"],
    ["这里有100多家小型科技初创企业", "小型科技初创企业"],
    ["逾40款新能源战略车型亮相", "新能源战略车型"],
    ["城里住着近两万居民的老街", "居民"],
    // Brackets between a noun and its number, and between a number and its noun.
    ["骗免通行费（按核准装载量计算）计人民币117660.63元", "骗免通行费"],
    ["骗免通行費（按核准裝載量計算）計新台幣117660元", "骗免通行費"],
    // What it is compared with measures nothing.
    ["招标价格总体比国家公布的指导价平均下降62%", "招标价格"],
    ["由此产生的逆差创下历史新高，达到2275亿美元", "逆差"],
    // Words that say when or how.
    ["前几天租金一下子被扣12元", "租金"],
    ["公司拟定增募资不超过23.74亿元", "公司拟定增募资"],
    ["公司擬定增募資不超23.74億元", "公司擬定增募資"],
    ["北京时间4点06分左右升破2.95%", null],
    // Verbs and nouns that end alike.
    ["公司宣布裁员3000人", "公司宣布裁员"],
    ["公司宣布裁員3000人", "公司宣布裁員"],
    ["警方抓获逃犯30人", "逃犯"],
    ["监狱收押囚犯300人", "监狱收押囚犯"],
    ["全市栽种梨花3万株", "全市栽种梨花"],
    ["全家花了300元", "全家"],
    ["全家花費300元", "全家"],
    ["全家共花300元", "全家"],
    // Journalists are counted like others; the byline of a text names nothing.
    ["去年全球有88名记者遇害", "记者遇害"],
    ["去年全球記者遇害88人", "全球記者遇害"],
    ["记者遇害88人", "记者遇害"],
    ["现场来了300名记者", "记者"],
    ["現場來了86位通訊員", "通訊員"],
    ["全国注册记者达23万人", "全国注册记者"],
    ["发放记者证30张", "发放记者证"],
    ["本报记者张伟强 30人获救", null],
    ["特約通訊員歐陽明 30人獲救", null],
    ["本报北京3月5日电 记者张伟强 30人获救", null],
    ["阅览室7名馆员主动调整班次。", "馆员"],
    ["江城有30名主动脉夹层患者。", "主动脉夹层患者"],
    ["社区里26名积极分子报了名。", "积极分子"],
  ])("%s", (text, metric) => {
    expect(onlyFigure(text).metric).toBe(metric);
  });

  test.each([
    ["扩大其2750亿英镑（约合4230亿美元）的债券购买计划", ["债券购买计划", "债券购买计划"]],
    ["起征点由3500元调整为5000元", ["起征点", "起征点"]],
    ["销售收入为2519.3亿元，比上年的2073.5亿元增长21.5%", ["销售收入", "销售收入", "销售收入"]],
    ["加息三次的概率为37%，加息两次的概率下降，降至27%", ["加息三次的概率", "加息两次的概率"]],
    ["綜合純利（包括公平值的變動）分別為7.4億港元及6.5億港元", ["綜合純利", "綜合純利"]],
  ])("each of several: %s", (text, metrics) => {
    expect(findIn(text).figures.map(({ metric }) => metric)).toEqual(metrics);
  });

  test("what follows measures the same where it names nothing itself", () => {
    const { figures } = findIn("公司营收60.58亿元，同比下降1.69%。");
    expect(figures.map(({ metric }) => metric)).toEqual(["公司营收", "公司营收"]);
  });
});

test("a sentence that names nothing goes on with the one before", () => {
  const { figures } = findIn("比亚达4月销量31万辆。前4个月累计94万辆。");
  expect(figures.map(({ metric, basis }) => [metric, basis])).toEqual([
    ["销量", null],
    ["销量", null],
  ]);
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
    ["前三季度产值3亿元", "前三季度"],
    ["去年全县产值3亿元", "去年"],
    ["上周五全县产值3亿元", "上周五"],
    ["本周三，全縣產值3億元", "本周三"],
    ["上周三家工厂产值3亿元", "上周"],
    ["上周一共产值3亿元", "上周"],
    // 全年 of a year that was named is that year; it is not the half year before.
    ["2023年市场转暖，全年产值3亿元", "2023年"],
    ["去年全年產值3億元", "去年"],
    ["2023年上半年停产，全年产值3亿元", "全年"],
    ["产值较2016年增加3亿元", null],
    ["产值比去年同期增加3亿元", null],
    ["2017年版图书卖了3亿元", null],
    ["二线城市产值3亿元", null],
  ])("%s", (text, period) => {
    expect(findIn(text).figures[0]?.period).toBe(period);
  });

  test("the nearest one holds", () => {
    const { figures } = findIn("2016年产值3亿元，2017年产值5亿元。");
    expect(figures.map((figure) => figure.period)).toEqual(["2016年", "2017年"]);
  });
});
