import { foldTraditional } from "../text/fold-traditional.ts";
import type { Span } from "../text/span.ts";
import type { Quantity } from "./read-quantity.ts";

/** The characters of unit names that have a Traditional form. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  ...{ 币: "幣", 欧: "歐", 镑: "鎊", 韩: "韓", 卢: "盧", 亚: "亞", 尔: "爾" },
};
/** Text on either side of a quantity that tells its script, UTF-16 units. */
const SCRIPT_REACH = 100;

/**
 * The unit of a quantity, from the text as written: % for ％, 小时 for 个半小时, 美元/盎司 for 每盎司3500美元, 新台幣 for NT$ in
 * Traditional characters; "" where there is none.
 */
export function unitOf(
  { start, end, unitName, unitSpan, per }: Quantity,
  plain: string,
  written: (span: Span) => string = (span) => plain.slice(span.start, span.end),
): string {
  const unit = unitName ?? (unitSpan ? wholeUnit(written(unitSpan).trim().normalize("NFKC")) : "");
  const around =
    unitName && [...unit].some((character) => character in TRADITIONAL)
      ? written({ start: Math.max(0, start - SCRIPT_REACH), end: Math.min(plain.length, end + SCRIPT_REACH) })
      : "";
  const name =
    foldTraditional(around) === around
      ? unit
      : [...unit].map((character) => TRADITIONAL[character] ?? character).join("");
  return per ? `${name}/${written(per)}` : name;
}

/** 个半小时 is 小时, 多年 is 年: what is more than whole is in the value. */
function wholeUnit(unit: string): string {
  return unit.includes("半") || unit.includes("多") ? unit.replace(/[个個][半多](?=小)|[半多]/, "") : unit;
}
