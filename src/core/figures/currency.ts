/** Text that is looked at before an amount, UTF-16 units. */
const WINDOW = 12;

/** Currency before the amount, and the unit it gives; `null`: the word itself. Longest first. */
const CURRENCY_BEFORE: readonly (readonly [sign: RegExp, unit: string | null])[] = [
  [/(?:US\$|USD)\s?$/, "美元"],
  [/(?:HK\$|HKD)\s?$/, "港元"],
  [/(?:NT\$|NTD|TWD)\s?$/, "新台币"],
  [/(?:新台币|台币|港币|港元|美元|美金|欧元|日元|英镑|卢布|澳元)\s?$/, null],
  [/(?:(?<!C)A\$|AU\$|AUD)\s?$/, "澳元"],
  [/(?:C\$|CA\$|CAD)\s?$/, "加元"],
  [/(?:S\$|SGD)\s?$/, "新元"],
  [/(?:R\$)\s?$/, "雷亚尔"],
  [/(?:JPY|JP¥)\s?$/, "日元"],
  [/(?:RMB|CNY|CN¥|人民币|￥|¥)\s?$/, "元"],
  [/(?:€|EUR)\s?$/, "欧元"],
  [/(?:£|GBP)\s?$/, "英镑"],
  [/(?:₩|KRW)\s?$/, "韩元"],
  [/(?:₹|INR)\s?$/, "卢比"],
  [/\$\s?$/, "美元"],
];

/** A pair of currencies is a rate, no amount: 欧元兑人民币7.5348, 美元/雷亚尔3.75. */
const PAIR_BEFORE = /[兑对换/]\s?$/;

/** A currency that stands before an amount in {@link plainCharacters}. */
export interface CurrencyBefore {
  readonly length: number;
  /** `null`: as written there. */
  readonly unit: string | null;
}

/** Last characters of the signs above. */
const LAST = new Set("$DBRPWNY元币金镑布￥¥€£₩₹民");

/** The currency sign or word that ends at `at`; `null` without one. */
export function currencyBefore(plain: string, at: number): CurrencyBefore | null {
  const window = plain.slice(Math.max(0, at - WINDOW), at);
  if (!LAST.has(window.trimEnd().slice(-1))) return null;
  for (const [sign, unit] of CURRENCY_BEFORE) {
    const match = sign.exec(window);
    if (match)
      return PAIR_BEFORE.test(window.slice(0, match.index)) ? null : { length: match[0].length, unit };
  }
  return null;
}
