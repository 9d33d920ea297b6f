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
    // A loss is measured; 只要, 只能 and 仅有 name nothing, and 只数 is no adverb.
    ["洪水造成直接经济损失2.3亿元。", "洪水造成直接经济损失"],
    ["經濟損失約800萬元。", "經濟損失"],
    ["银行股只要再下跌4.65%。", "银行股"],
    ["触发不难，只要子基金再下跌3%。", "子基金"],
    ["扣除费用后，只能留下55元。", null],
    ["仅有邻市的一半。", null],
    ["羊的只数为300只。", "羊的只数"],
    ["仅岚城人口3万人。", "岚城人口"],
    // 比, 若 and 都 of names; 60日内 is when.
    ["比特币大涨逾6%。", "比特币"],
    ["哥倫比亞出口3億元。", "哥倫比亞出口"],
    ["比利时出口3亿元。", "比利时出口"],
    ["销量比亚洲车企少5万辆。", "销量"],
    ["若尔盖草原面积5万公顷。", "若尔盖草原面积"],
    ["若公司亏损3亿元。", "公司亏损"],
    ["都灵投资3亿元。", "都灵投资"],
    ["投资都超过3亿元。", "投资"],
    ["60日内一次性支付10亿美元。", null],
    ["十日内一次性赔偿3亿元。", "十日内一次性赔偿"],
    // The price it is compared with, told by itself; a designation; an adjective; what nobody has.
    ["岚光股份估值合理，股价应为20元，相比于停牌股价31元。", "停牌股价"],
    ["岚光股份股价20元，相比于停牌股价下跌5%。", "岚光股份股价"],
    ["国防部采购42架F-16戰機。", "F-16戰機"],
    ["航空公司采购20架A320 客机。", "A320 客机"],
    ["基金公司新增12只ETF基金。", "ETF基金"],
    ["候選人獲得壓倒性的482票。", "候選人"],
    ["感染者大多沒有症狀，涉及170人。", null],
    ["全县的医院中，没有负债的仅有4家。", "没有负债"],
    // A ratio is named by 之比, a forecast by 平均预期, what is set by 上限; relief is measured.
    ["全球谷物库存量与利用量之比为30.5%。", "全球谷物库存量与利用量之比"],
    ["師生之比達12.5%。", "師生之比"],
    ["分析师平均预期为1.32美元。", "分析师平均预期"],
    ["分析師一致預期為1.32美元。", "分析師一致預期"],
    ["土地溢价率上限设定为70%。", "土地溢价率上限"],
    ["貸款成數上限訂為七成。", "貸款成數上限"],
    ["配建比例最低限定为30%。", "配建比例"],
    ["保障性住房不得低于全年住房建设总量的60%。", "保障性住房"],
    ["预计到年末，为企业减负180亿元。", "为企业减负"],
    // A level of before that it is compared with; prices taken out of the growth.
    ["岚城米价回落2.1%，与去年3月的历史高点相比下跌了24%。", "岚城米价"],
    ["嵐城米價回落2.1%，跟年初的高點相比下跌24%。", "嵐城米價"],
    ["人均收入20733元，比上年名义增长5.4%，扣除价格因素，实际增长5.3%。", "人均收入"],
    ["人均收入20733元，名義成長5.4%，剔除物價因素後實質成長5.3%。", "人均收入"],
    // Of counted people only who they are.
    ["300名受訪者認為不妥。", "受訪者"],
    ["12名居民担心房价。", "居民"],
    ["仅2人生还。", "生还"],
    ["節目播放量破5億次。", "節目播放量"],
    ["污染物排放量3万吨。", "污染物排放量"],
    ["檢獲3公斤可卡因。", "可卡因"],
    // Whatever names the value, the contract is worth it.
    ["双方签署价值37.5亿美元的合约。", "合约"],
    ["双方签署3亿元的合约。", "合约"],
    ["合约总额约3亿元。", "合约总额"],
    ["出台12条支持措施，拨付50亿元支持资金。", "支持资金"],
    ["收到200份反對意見。", "反對意見"],
  ])("%s", (text, metric) => {
    expect(findIn(text).figures.at(-1)?.metric ?? null).toBe(metric);
  });
});

describe("what a share of people think or do", () => {
  test.each([
    ["45.6%的受访者认为自己压力过大，其余不详。", "认为自己压力过大"],
    ["民調顯示，六成五的受訪者支持調漲基本工資。", "支持調漲基本工資"],
    ["加税一事，只有12%反对。", "反对"],
    ["發現逾七成半人曾失眠。", "曾失眠"],
    ["32%的人表示经常加班。", "经常加班"],
    ["近四成学生从未去过江州。", "从未去过江州"],
    ["20%的企业愿意加薪。", "愿意加薪"],
    // Nothing is told of them here, or only in the next clause.
    ["只有49%成人表示，每次咳嗽都戴口罩。", "成人"],
    ["裁去9%的员工。", "员工"],
    ["城里三成居民。", "居民"],
    ["三分之一的人口曾患此病。", "曾患此病"],
    ["七成受访者表示有2—5个朋友。", "受访者"],
    // A level that is named before it, and words that begin with 人.
    ["将基准利率维持在5.25%不变。", "基准利率"],
    ["失業率5%不及預期。", "失業率"],
    ["关税税率25%会导致物价上涨。", "关税税率"],
    ["15%的人寿保险退保。", "人寿保险退保"],
    ["有25%的人質獲釋。", "人質"],
    ["30%的企业会计离职。", "企业会计离职"],
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
    ["洪水造成直接经济损失2.3亿元。", null],
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
  ["长三角一体化。珠三角地区。三角洲很美。三角债不少。", []],
])("money of 三角 apart from the shape: %s", (text, expected) => {
  expect(findIn(text).figures.map((figure) => figure.text)).toEqual(expected);
});

test("a dash of any length makes a range", () => {
  expect(findIn("价格低20%―30%。").figures.map(({ value }) => value)).toEqual([[20, 30]]);
  expect(findIn("价格低20%。30%的人知道。").figures).toHaveLength(2);
});
