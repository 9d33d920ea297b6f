/** The last characters of nouns that name a quantity, and nouns that do so otherwise. */
const NAMES =
  /(?:[率额量数价值费金薪税]|[额幅速长高深温强密浓]度|[净纯盈溢毛归]利|[增时航转车流风网]速|[投融薪工出注]资|[贷存捐欠货罚拨]款|[增涨跌降]幅|[占股]比|水[深位]|[上下]限|收入|利润|亏损|损失|销售|比例|比重|面积|规模|成本|债务|负债|资产|股权|股份|价格|气温|人口|票房|得分|评分|成绩|降雨|库容|补贴|赔偿|订单|营收|外储|储备|预算|支出|开支|赤字|盈余|顺差|逆差|产能|贸易|出口|进口|补助|津贴|人次|距离|寿命|年龄|海拔|GDP|CPI|PPI|PMI)$/;

/** Whether a noun phrase ends in a word such as 率, 额, 收入, that names a quantity by itself. Simplified form. */
export function namesQuantity(noun: string): boolean {
  return NAMES.test(noun);
}
