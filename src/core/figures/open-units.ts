import type { Clause } from "./clause.ts";
import type { Quantity } from "./read-quantity.ts";

/** Nouns that count people, at the end of a metric or right after the number. */
const PEOPLE =
  /(?:人口|居民|人数|人次|民众|群众|游客|旅客|员工|职工|学生|学员|观众|粉丝|用户|患者|难民|市民|村民|工人|农民|考生|毕业生|参保|网民|会员|士兵|军人|选民|人才|志愿者|党员|感染人数|劳动力)$/;
const PEOPLE_AFTER =
  /^(?:多|余)?(?:名|的)?(?:[㐀-鿿々〇]{0,4})(?:人口|居民|人才|人员|民众|群众|游客|旅客|员工|职工|学生|学员|观众|粉丝|用户|患者|难民|市民|村民|工人|农民|考生|毕业生|网民|会员|士兵|军人|选民|志愿者|党员)/u;

/** Nouns of money; 额度 of a quota leaves the currency open. */
const MONEY =
  /(?:收入|营收|利润|盈利|租金|房租|月薪|年薪|薪水|工资|奖金|单价|总价|均价|售价|报价|房价|价格|投资|贷款|存款|罚款|债务|广告|标王|花费|费用|成本|资金|成交额|销售额|融资|捐款|捐|补贴|市值|学费|保费|彩礼|赔偿|首付|定金|押金|善款|票房|月入|年入|储备|财赤|赤字|盈余|营业额|预算|经费|支出|亏损)/;

/** The unit that the sentence makes plain where the number has none: 人口5万 → 人, 租金264万 → 元; else "". */
export function unitLeftOut(quantity: Quantity, metric: string, clause: Clause): string {
  if (quantity.kind !== "none" || quantity.magnitude < 1e4) return "";
  if (PEOPLE_AFTER.test(clause.after) || PEOPLE.test(metric)) return "人";
  return MONEY.test(clause.before.slice(-24)) || MONEY.test(metric) ? "元" : "";
}
