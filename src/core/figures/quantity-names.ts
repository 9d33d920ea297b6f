import { endWordsOf, wordAtEnd } from "../text/edge-words.ts";

/** The last characters of nouns that name a quantity, and nouns that do so otherwise. */
const NAMES = endWordsOf(`
  率 额 量 数 价 值 费 金 薪 税 额度 幅度 速度 长度 高度 深度 温度 强度 密度 浓度 净利 纯利 盈利 溢利 毛利 归利 增速 时速 航速 转速 车速 流速
  风速 网速 投资 融资 薪资 工资 出资 注资 贷款 存款 捐款 欠款 货款 罚款 拨款 增幅 涨幅 跌幅 降幅 占比 股比 水深 水位 上限 下限
  收入 利润 亏损 损失 销售 比例 比重 面积 规模 成本 债务 负债 资产 股权 股份 价格 气温 人口 票房 得分 评分 成绩 降雨 库容 补贴 赔偿 订单
  营收 外储 储备 预算 支出 开支 赤字 盈余 顺差 逆差 产能 贸易 出口 进口 补助 津贴 人次 距离 寿命 年龄 海拔 GDP CPI PPI PMI
`);

/** Whether a noun phrase ends in a word such as 率, 额, 收入, that names a quantity by itself. Simplified form. */
export function namesQuantity(noun: string): boolean {
  return wordAtEnd(noun, NAMES) !== null;
}
