import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIn } from "./figures-of.ts";

/** The statement with its number in brackets, for the figure whose text it is. */
function statementOf(text: string, number: string): string {
  const figure = findIn(text).figures.find((one) => one.text === number);
  if (!figure) throw new Error(`no figure ${number}`);
  return figure.statement.replace(number, `[${number}]`);
}

describe("a number has its own clause, and no other number's", () => {
  test.each([
    ["确诊者中，9宗为输入个案，72宗为本地个案。", "72宗", "[72宗]为本地个案"],
    ["確診者中，9宗為輸入個案，72宗為本地個案。", "72宗", "[72宗]為本地個案"],
    ["民调显示，44%的受访者支持该计划，53%表示反对。", "53%", "[53%]表示反对"],
    ["工厂有员工400人，其中250人为女性。", "250人", "[250人]为女性"],
    ["全市场超3800只个股下跌，仅有1100只个股上涨。", "超3800只", "全市场[超3800只]个股下跌"],
    ["拘留300名示威者，其中90人已获释。", "90人", "[90人]已获释"],
    ["Of the voters, 44 percent agreed, 53 percent disagreed.", "53 percent", "[53 percent] disagreed"],
  ])("%s", (text, number, statement) => {
    expect(statementOf(text, number)).toBe(statement);
  });
});

describe("what names the subject comes along", () => {
  test.each([
    ["全年营收60.5亿元，同比下降1.7%。", "1.7%", "全年营收60.5亿元，同比下降[1.7%]"],
    ["全年營收60.5億元，年減1.7%。", "1.7%", "全年營收60.5億元，年減[1.7%]"],
    ["售价：3200元。", "3200元", "售价：[3200元]"],
    ["用户增长平稳，总数达到3亿户。", "3亿户", "用户增长平稳，总数达到[3亿户]"],
    ["用戶增長平穩，總數達到3億戶。", "3億戶", "用戶增長平穩，總數達到[3億戶]"],
    ["他在车站借了充电宝，租金5元/小时。", "5元/小时", "他在车站借了充电宝，租金[5元/小时]"],
    ["每股盈利1.8元，好过预期的1.6元。", "1.6元", "每股盈利1.8元，好过预期的[1.6元]"],
    ["连同新开的33家分店，全国已有150家分店。", "33家", "连同新开的[33家]分店，全国已有150家分店"],
    ["抽检300件，全数过关。", "300件", "抽检[300件]，全数过关"],
    [
      "對比當年的最高市值310億元，公司現在一文不值。",
      "310億元",
      "對比當年的最高市值[310億元]，公司現在一文不值",
    ],
    ["甲区房价涨幅为14.1%，乙区为13.8%。", "13.8%", "甲区房价涨幅为14.1%，乙区为[13.8%]"],
    [
      "Sales reached $3 billion, up 4% from last year.",
      "4%",
      "Sales reached $3 billion, up [4%] from last year",
    ],
  ])("%s", (text, number, statement) => {
    expect(statementOf(text, number)).toBe(statement);
  });
});

describe("what it needs to be true stays with it", () => {
  test.each([
    // A condition, and a 不 far before the number.
    ["如果关税提高，销量每年将损失90万辆。", "90万辆", "如果关税提高，销量每年将损失[90万辆]"],
    [
      "這不是說所有住在城北新開發區裡面的居民都已經領到了每戶3000元",
      "3000元",
      "這不是說所有住在城北新開發區裡面的居民都已經領到了每戶[3000元]",
    ],
    // A bracket that is opened is closed.
    ["扩大2700亿英镑（约合4200亿美元）的计划。", "约合4200亿美元", "扩大2700亿英镑（[约合4200亿美元]）"],
  ])("%s", (text, number, statement) => {
    expect(statementOf(text, number)).toBe(statement);
  });
});

describe("a name is not cut in two", () => {
  test.each([
    [
      "这时LANSOFT岚城总部的财务负责人代表全体股东与债权人委员会已于今年六月底支付给建设单位保证金300万元",
      "300万元",
      /^(?:这时)?LANSOFT岚城/,
    ],
    [
      "這時LANSOFT嵐城總部的財務負責人代表全體股東與債權人委員會已於今年六月底支付給建設單位保證金300萬元",
      "300萬元",
      /^(?:這時)?LANSOFT嵐城/,
    ],
    [
      "Reed and Barlow pleaded not guilty in the district court Tuesday afternoon and walked away on the condition that each post $30,000",
      "$30,000",
      /^Reed and Barlow/,
    ],
    ['当天，"岚城微平台"上线，首批聚合了32家单位。', "32家", /^"岚城微平台"/],
  ])("%s", (text, number, beginning) => {
    expect(findIn(text).figures.find((figure) => figure.text === number)?.statement).toMatch(beginning);
  });
});

describe("a plan, a hope or a question is shown as one", () => {
  test.each([
    ["公司计划三年内在城北新区投资30亿元。", "30亿元", "公司计划三年内在城北新区投资[30亿元]"],
    ["公司計畫三年內在城北新區投資30億元。", "30億元", "公司計畫三年內在城北新區投資[30億元]"],
    ["目标是：到明年底产值达到30亿元。", "30亿元", "目标是：到明年底产值达到[30亿元]"],
    ["预计今年天气良好，产量达到3万吨。", "3万吨", "预计今年天气良好，产量达到[3万吨]"],
    ["預計今年天氣良好，產量達到3萬噸。", "3萬噸", "預計今年天氣良好，產量達到[3萬噸]"],
    // A plan that is only told of.
    ["四成住户支持该计划，产量达到3万吨。", "3万吨", "产量达到[3万吨]"],
  ])("%s", (text, number, statement) => {
    expect(statementOf(text, number)).toBe(statement);
  });
});

describe("who did it comes along from before in the sentence", () => {
  test.each([
    ["工厂去年扩建，投资了3亿元。", "3亿元", "工厂去年扩建，投资了[3亿元]"],
    ["河谷汽车表现稳定，销量持续保持在2万辆上方。", "2万辆", "河谷汽车表现稳定，销量持续保持在[2万辆]上方"],
    ["河谷汽車表現穩定，銷量持續保持在2萬輛上方。", "2萬輛", "河谷汽車表現穩定，銷量持續保持在[2萬輛]上方"],
    ["工廠去年擴建，投資了3億元。", "3億元", "工廠去年擴建，投資了[3億元]"],
    ["车主超速，被罚款2000元。", "2000元", "车主超速，被罚款[2000元]"],
    ["車主超速，被罰款2000元。", "2000元", "車主超速，被罰款[2000元]"],
    ["岚城昨晚发生地震，导致屋内29人受伤。", "29人", "岚城昨晚发生地震，导致屋内[29人]受伤"],
    ["地震发生后，倒塌房屋430间。", "430间", "倒塌房屋[430间]"],
    [
      "股市规模已变，坚持到今天市值已经达到50万亿元。",
      "50万亿元",
      "股市规模已变，坚持到今天市值已经达到[50万亿元]",
    ],
    [
      "股市規模已變，堅持到今天市值已經達到50萬億元。",
      "50萬億元",
      "股市規模已變，堅持到今天市值已經達到[50萬億元]",
    ],
    // A noun with its verb is a subject of its own.
    ["政府投入285亿元，受灾户每户最高可获补助60万元。", "60万元", "受灾户每户最高可获补助[60万元]"],
    ["政府投入285億元，受災戶每戶最高可獲補助60萬元。", "60萬元", "受災戶每戶最高可獲補助[60萬元]"],
    ["营收下降2%；归属于股东的净利润达到17亿元。", "17亿元", "归属于股东的净利润达到[17亿元]"],
    ["成分股中有175只上涨，其中有27只破净。", "27只", "成分股中有175只上涨，其中有[27只]破净"],
  ])("%s", (text, number, statement) => {
    expect(statementOf(text, number)).toBe(statement);
  });
});

describe("a noun alone has what is told of it", () => {
  test.each([
    ["5到6顆的花生糖，熱量就高達300大卡。", "5到6顆", "[5到6顆]的花生糖，熱量就高達300大卡"],
    ["全台23家署立醫院門診，春節期間天天開診。", "23家", "全台[23家]署立醫院門診，春節期間天天開診"],
    ["中国香港（14.8%）领先。", "14.8%", "中国香港（[14.8%]）"],
    [
      "You can put up to $19,000 into one account, and then another $6,000 of it to the other account at the bank.",
      "up to $19,000",
      "You can put [up to $19,000] into one account",
    ],
    ["只有在公司支付10亿元后，禁令才会终止。", "10亿元", "只有在公司支付[10亿元]后，禁令才会终止"],
    ["只有在公司支付10億元後，禁令才會終止。", "10億元", "只有在公司支付[10億元]後，禁令才會終止"],
    ["房价为3万元，面积30平方米。", "30平方米", "面积[30平方米]"],
  ])("%s", (text, number, statement) => {
    expect(statementOf(text, number)).toBe(statement);
  });

  test("a topic that no room holds with its predicate is no card", () => {
    const long =
      "以美的电器、茅台酒业、格力电器、海尔智家、伊利乳业为代表的白马股仍是近两周外资加仓的焦点所在";
    expect(findIn(`在首批入围的226只成分股中，${long}。`).figures.map(({ rank }) => rank)).toEqual([null]);
  });
});

describe("a premise has what follows from it", () => {
  test.each([
    ["按每户3000元计算，补贴够用两年。", "3000元", "按每户[3000元]计算，补贴够用两年"],
    ["针对300名工人，厂方发出通知。", "300名", "针对[300名]工人，厂方发出通知"],
    ["針對300名工人，廠方發出通知。", "300名", "針對[300名]工人，廠方發出通知"],
    ["在房价上涨5%的情況下，租金沒有變化。", "5%", "在房价上涨[5%]的情況下，租金沒有變化"],
    ["在房价上涨5%的情况下，租金没有变化。", "5%", "在房价上涨[5%]的情况下，租金没有变化"],
  ])("%s", (text, number, statement) => {
    expect(statementOf(text, number)).toBe(statement);
  });
});

describe("what a card shows says something, once", () => {
  test.each([
    ["岚城的300名学生。", []],
    ["嵐城的300名學生。", []],
    ["方程有四个变量。", []],
    ["心里开着一百扇窗。", []],
    ["心裡開著一百扇窗。", []],
    ["他百分之百同意。", []],
    ["約5個硬幣大小。", []],
    ["约5个硬币大小。", []],
    ["岚城有300名学生。", ["300名"]],
    ["售价：3200元。", ["3200元"]],
    ["失业率4.2%。", ["4.2%"]],
    ["岚城造成12人死亡、85人受伤。", ["12人"]],
    ["嵐城造成12人死亡、85人受傷。", ["12人"]],
  ])("%s", (text, key) => {
    const found = findIn(text).figures.filter(({ rank }) => rank !== null);
    expect(found.map((figure) => figure.text)).toEqual(key);
  });
});

test("a dateline is none of it", () => {
  expect(statementOf("岚城日报3月5日讯（记者 张三）水位升至24.8米。", "24.8米")).toBe("水位升至[24.8米]");
});

test("a long clause is cut at words around the number", () => {
  const text =
    "位于城市东北部靠近河流与公园并且曾经是工业区的新近开发的大型住宅区内的三座已经投入使用多年的旧厂房被改建成可以容纳2600名学生同时上课的新校舍和图书馆";
  const statement = statementOf(text, "2600名");
  expect(statement.length).toBeLessThan(70);
  expect(statement).toContain("容纳[2600名]学生");
});

const PIECES = (
  "岚城 收入 同比 增长 下降 为 达 3亿元 12% 400人 1.5 万 ， 。 ； ： （ ） “ ” 、 不 如果 的 学生 表示 今年 2019年 percent of sales rose to $5 " +
  "３２ 家 36.5 亿元"
).split(" ");

test("a statement stands verbatim in its sentence and holds its number", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }), (pieces) => {
      const text = pieces.join("");
      for (const figure of findIn(text).figures) {
        expect(text).toContain(figure.sentence);
        expect(figure.sentence).toContain(figure.statement);
        expect(figure.statement).toContain(figure.text);
      }
    }),
  );
});
