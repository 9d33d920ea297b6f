import type { Span } from "../text/span.ts";
import type { Clause } from "./clause.ts";
import { HEADS } from "./noun-edges.ts";
import type { Quantity } from "./read-quantity.ts";

/** Heads that name no quantity by themselves: 价值37.5亿美元的合约 measures the 合约. */
const EMPTY_HEADS = /(?:价值|总值|金额|总额|总量|数量|数额|总数)$/;

/** 价值3亿元的合约, 租金要达到5%的收益率: what stands behind the 的 is measured where it names a quantity, or the noun before does not. */
export function bindsRight(
  plain: string,
  right: Span,
  { clause, left, kind }: { readonly clause: Clause; readonly left: string; readonly kind: Quantity["kind"] },
): boolean {
  if (!clause.after.startsWith("的")) return false;
  const noun = plain.slice(right.start, right.end);
  if (kind === "share") return /(?:率|份额|比重)$/.test(noun) && !/率$/.test(left);
  return EMPTY_HEADS.test(left) || (HEADS.test(noun) && !LEVEL_HEADS.test(noun));
}

/** 达到5%的水平: say nothing of what stands there. */
const LEVEL_HEADS = /(?:水平|速度|幅度|规模|标准|目标|距离|增[速幅]|[涨跌降]幅|高度|比例|价格|经济)$/;

/** 来自基金的35亿美元融资: what stands before the 的 says whose it is. */
export const BOUND_ON = /(?:来自|来源于|源于|属于)[^，。；]{2,20}的$/;
