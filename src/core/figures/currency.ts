/** Currencies before the amount, and the unit they give; `null`: the word itself. */
const ROWS: readonly (readonly [signs: string, unit: string | null])[] = [
  ["US$ USD $", "美元"],
  ["HK$ HKD", "港元"],
  ["NT$ NTD TWD", "新台币"],
  ["新台币 台币 港币 港元 美元 美金 欧元 日元 英镑 卢布 澳元", null],
  ["A$ AU$ AUD", "澳元"],
  ["C$ CA$ CAD", "加元"],
  ["S$ SGD", "新元"],
  ["R$", "雷亚尔"],
  ["JPY JP¥", "日元"],
  ["RMB CNY CN¥ 人民币 ￥ ¥", "元"],
  ["€ EUR", "欧元"],
  ["£ GBP", "英镑"],
  ["₩ KRW", "韩元"],
  ["₹ INR Rs Rs.", "卢比"],
  ["CHF", "瑞郎"],
];

/** Every sign, the longest first. */
const SIGNS = ROWS.flatMap(([signs, unit]) => signs.split(" ").map((sign) => ({ sign, unit }))).sort(
  (a, b) => b.sign.length - a.sign.length,
);

/** A pair of currencies is a rate, no amount: 欧元兑人民币7.5348, 美元/雷亚尔3.75. */
const PAIR_BEFORE = /[兑对换/]\s?$/;

/** A currency that stands before an amount in {@link plainCharacters}. */
export interface CurrencyBefore {
  readonly length: number;
  /** `null`: as written there. */
  readonly unit: string | null;
}

/** Last characters of the signs. */
const LAST = new Set(SIGNS.map(({ sign }) => sign.at(-1) ?? ""));

/** The currency sign or word that ends at `at`, with a space behind it or none; `null` without one. */
export function currencyBefore(plain: string, at: number): CurrencyBefore | null {
  const end = plain.charAt(at - 1).trim() === "" ? at - 1 : at;
  if (!LAST.has(plain.charAt(end - 1))) return null;
  const found = SIGNS.find(({ sign }) => plain.endsWith(sign, end));
  if (!found) return null;
  const start = end - found.sign.length;
  const isPair = PAIR_BEFORE.test(plain.slice(Math.max(0, start - 2), start));
  return isPair ? null : { length: at - start, unit: found.unit };
}
