import { describe, expect, test } from "vitest";
import { inOtherScript } from "../body/other-script.ts";
import { findIn } from "./figures-of.ts";

/** Each case of a rule stands beside one that looks like it and is none. */
describe("metric, behind what stands around it", () => {
  test.each([
    // Adverbials say when and where.
    ["岚城在新规公布后失业率升到4.2%。", "失业率"],
    ["会议结束后，突破了3.2亿元。", null],
    ["課時費為300元。", "課時費"],
    ["一周下跌3%。", null],
    // What it is compared with, and what it is a part of.
    ["發行價漲5%。", "發行價"],
    ["比如去年岚城出口额增长5%。", "岚城出口额"],
    // The noun behind 的, where it names a quantity.
    ["租金要达到5%的收益率。", "收益率"],
    // The counted noun ends where it acts, or stands before its number.
    ["在岚城的80家厂商捧场。", "厂商"],
    ["岚城的80家企业集团。", "企业集团"],
    ["為20名農民工討回欠薪。", "農民工"],
    ["油脂：杏仁8颗、开心果15颗就相当于一茶匙的油脂量。", "开心果"],
    // Half of what is measured is not it, nor what another number tells of.
    ["夏季濕疹和香港腳激增3成。", null],
    ["粮食消耗量和蔬菜消费量均超过7亿吨。", null],
    ["飞机从高空的2.8万英尺高度骤降8000多英尺。", null],
    ["大樓2座共300戶，做出12万元的行政处罚。", null],
    ["几大股指当天的跌幅都不超过0.5%。", "跌幅"],
    ["江岚投资了大约875万美元。", null],
    ["年薪在100万元以上的国企高管不多。", null],
    // What may be or was heard, and what is the first of its sort, is no part of the noun.
    ["全国每日可能损失100万桶原油。", null],
    ["集團在今年8月傳出欠稅19億元。", null],
    ["这是岚城首款充电量超过100万次的电池。", "充电量"],
    // A word that is cut, and who has what is counted.
    ["结果是，中签率12.3%。", null],
    ["仅在三门坡镇便有20家。", null],
    ["当每个上下文有10个查询时，成本降低。", null],
    // Numbers of a list share their noun; a long noun is cut behind a 的.
    ["岚城分別有50、55、65家餐館。", "餐館"],
    // Pronouns, bare verbs and parts of speech are no metric.
    ["他花300元。", null],
    ["首先，从5月开始连续12次上调。", null],
    ["他們分成4組。", null],
    // A loss is measured; 只要, 只能 and 仅有 name nothing, and 只数 is no adverb.
    ["經濟損失約800萬元。", "經濟損失"],
    ["触发不难，只要子基金再下跌3%。", "子基金"],
    ["扣除费用后，只能留下55元。", null],
    ["仅有邻市的一半。", null],
    ["仅岚城人口3万人。", "岚城人口"],
    // 比, 若 and 都 of names; 60日内 is when.
    ["比特币大涨逾6%。", "比特币"],
    ["哥倫比亞出口3億元。", "哥倫比亞出口"],
    ["比利时出口3亿元。", "比利时出口"],
    ["若公司亏损3亿元。", "公司亏损"],
    ["都灵投资3亿元。", "都灵投资"],
    ["投资都超过3亿元。", "投资"],
    ["60日内一次性支付10亿美元。", null],
    // The price it is compared with, told by itself; a designation; an adjective; what nobody has.
    ["感染者大多沒有症狀，涉及170人。", null],
    // Of counted people only who they are.
    ["300名受訪者認為不妥。", "受訪者"],
    ["12名居民担心房价。", "居民"],
    ["污染物排放量3万吨。", "污染物排放量"],
    // Whatever names the value, the contract is worth it.
    ["双方签署价值37.5亿美元的合约。", "合约"],
    ["双方签署3亿元的合约。", "合约"],
    ["合约总额约3亿元。", "合约总额"],
    // Quantities by their names, with whose they are; the value before, and what it is compared with.
    ["今年以来规模上涨27倍", "规模"],
    ["全省水库蓄水量达30亿立方米", "全省水库蓄水量"],
    ["存款余额依然有3亿元", "存款余额"],
    ["营收较去年同期下降3亿元", "营收"],
    ["购置增速加快3.5个百分点", "购置增速"],
    ["感染者占比从15%回落", "感染者占比"],
    ["征收25%的关税", "关税"],
    ["签下价值37.5亿美元的供货合约", "供货合约"],
    ["全縣12所學校近視率達40.5%。", "學校近視率"],
    // What is counted, whole.
    ["当地有192家县级医院", "县级医院"],
    ["收到200份反對意見。", "反對意見"],
    ["江城有30名主动脉夹层患者。", "主动脉夹层患者"],
    ["现场来了300名记者", "记者"],
    ["這裡來了86位通訊員", "通訊員"],
    ["这10款车型几乎涵盖全部级别", "车型"],
    ["这里有100多家小型科技初创企业", "小型科技初创企业"],
    ["阅览室7名馆员主动调整班次。", "馆员"],
    // A noun whose end the lexicon does not know, one that only modifies what is counted, and a place are none.
    ["新增145例流感併發症病例。", null],
    ["新增145例流感并发症病例。", null],
    ["设立30个市民喜爱的健身项目。", null],
    ["設立30個市民喜愛的健身項目。", null],
    ["每3块集成电路就有2块运到中国。", null],
    ["最高档60GB的售价很低。", null],
    // Whose it is names nothing.
    ["中国增长5%。", null],
    ["中國增長5%。", null],
    ["5架巴西工业公司制造的飞机。", null],
    ["5架巴西工業公司製造的飛機。", null],
    ["5家巴西公司。", "巴西公司"],
    ["腾讯下跌3%。", null],
    ["騰訊下跌3%。", null],
  ])("%s", (text, metric) => {
    expect(findIn(text).figures.at(-1)?.metric ?? null).toBe(metric);
  });
});

describe("what a share of people think or do", () => {
  test.each([
    // A level that is named before it, and words that begin with 人.
    ["失業率5%不及預期。", "失業率"],
    ["关税税率25%会导致物价上涨。", "关税税率"],
    // A change is told of a level, whoever has it.
    ["工资上涨20%的人会搬走。", "工资"],
  ])("%s", (text, metric) => {
    expect(findIn(text).figures[0]?.metric ?? null).toBe(metric);
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
    // A loss is no fall, but what was lost of a level is one.
    ["公司損失3000萬元。", null],
    ["汽车销量每年损失3万辆。", "down"],
  ])("%s", (text, change) => {
    expect(findIn(text).figures.at(-1)?.change).toBe(change);
  });
});

test("数以十亿计 is vague, and a triangle has no money", () => {
  expect(findIn("损失数以十亿计。对面是一条三角岔路。").figures).toEqual([]);
  expect(findIn("损失十亿元。每份三角钱。").figures.map(({ text }) => text)).toEqual(["十亿元", "三角"]);
});

test.each([
  ["鸡蛋涨了三角。", ["三角"]],
  ["票價五元三角。", ["五元三角"]],
  ["每度电三角五分。", ["三角五分"]],
  ["产值增长三角。", ["三角"]],
  ["他画了一个三角。直角三角的面积很大。", []],
  ["每張畫了 6 個三角，售價 5 角。", ["6 個", "5 角"]],
  ["长三角一体化。珠三角地区。三角洲很美。三角债不少。", []],
])("money of 三角 apart from the shape: %s", (text, expected) => {
  expect(findIn(text).figures.map((figure) => figure.text)).toEqual(expected);
});

test("a dash of any length makes a range", () => {
  expect(findIn("价格低20%―30%。").figures.map(({ value }) => value)).toEqual([[20, 30]]);
  expect(findIn("价格低20%。30%的人知道。").figures).toHaveLength(2);
});

describe("a noun that a verb governs, or that is what the number is", () => {
  test.each([
    // A word that the lexicon lacks is cut: its last whole noun is true of it.
    ["归母净利润6.42亿元。", "净利润"],
    ["400亿立方米为最大年输气量，实际年输气量300亿立方米。", null],
    // What is done to them; 在校 and 涉案 are verbs.
    ["共封禁水军账号超20万个。", "水军账号"],
    ["设立境外单位9112户。", "境外单位"],
    ["目前有在校学生5万名。", "在校学生"],
    ["涉案金额6656万元。", "涉案金额"],
    // What it is, where it is no more than the number.
    ["净值杠杆为4.27倍。", "净值杠杆"],
    ["屏幕尺寸为6.2英寸。", "屏幕尺寸"],
    ["核准证的有效期达5年。", "有效期"],
    ["具体方案为1亿像素主摄。", null],
    ["女性为49%。", null],
    // A level that it is at; who did it, who gets it, and what the number is more than.
    ["市值从未站上1000亿关口。", null],
    ["已无2000亿市值券商。", null],
    ["如果集团足额减持2000万股。", null],
    ["一开始就付给医院五十块。", null],
    ["含量超过限量4克。", "限量"],
    ["使散户中签率达到100%。", null],
    ["18只上市交易个股全部下跌。", "上市交易个股"],
    ["已要求31人居家隔离。", null],
    // Half of those that are counted, what ends another word, and an adverb.
    ["委员和各界群众三十余人到场。", null],
    ["S20 4G 版售价 899 美元。", "售价"],
    ["一共 30 块。", null],
    // What refers to something else may have a noun that names a quantity, and no other.
    ["该公司今年净利润为4.09亿元。", "净利润"],
    ["该公司净利润为4亿元。", "净利润"],
    ["上述公司市值为3亿元。", "市值"],
    ["上述项目总投资额达104亿元。", "项目总投资额"],
    ["将其准确率提升了30%。", "准确率"],
    ["这一数字增长30%。", null],
    // The level that something rose to, behind how much.
    ["净利息收入增加23%至近133亿元。", "净利息收入"],
    // What it is compared with, behind a time that is passed over.
    ["病例数较当日9时公布的数据增长了40563例。", null],
    // The measure word is half of 个人.
    ["100个人心中有一百种想法。", null],
    // Words that the measure word is half of only by chance: 名义, 名门.
    ["会场有20名义工到场。", "义工"],
    ["这次有50名门将报名。", "门将"],
    // By what it went, and what it is a multiple of.
    ["输油量已按照计划达到1500万吨。", null],
    ["读数飙升，达警戒值3倍以上。", null],
  ])("%s", (text, metric) => {
    expect(findIn(text).figures.at(-1)?.metric ?? null).toBe(metric);
    const other = inOtherScript(text);
    expect(findIn(other).figures.at(-1)?.metric ?? null).toBe(metric && inOtherScript(metric));
  });
});
