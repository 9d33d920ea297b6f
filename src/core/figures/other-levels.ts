import { KEPT_TAIL } from "./metric-tail.ts";
import { HEADS, TAIL_AND_PERIODS } from "./noun-edges.ts";
import { stripEnd } from "./strip-end.ts";
import { THAN } from "./word-bounds.ts";

/** 营收较去年同期, 指数较历史高位, 增速高于预期目标: what it is compared with is not what it measures. */
const COMPARED = new RegExp(`(?:较|相比|(?<!对)${THAN}|不[及如]|[高低多少大小优好]于)([^、]{2,20})$`);

/** The noun without what it is compared with; `isBare`: nothing stands between it and the number. */
export function withoutComparison(text: string, isBare: boolean): string {
  const match = COMPARED.exec(text);
  // 相比于停牌股价31.31元: the price of before is told, not what became of it.
  if (match && isBare && /价格?$/.test(text)) return text;
  const before = match && stripEnd(text.slice(0, match.index), TAIL_AND_PERIODS, KEPT_TAIL);
  if (before && HEADS.test(before)) return before;
  if (match && !/[A-Za-zÀ-ӿ぀-ヿ㐀-鿿]/u.test(before || "")) return "";
  if (!match || HEADS.test(match[1]?.replaceAll("，", "") ?? "") !== /于/.test(match[0].slice(0, 2)))
    return text;
  return stripEnd(text.slice(0, match.index), TAIL_AND_PERIODS, KEPT_TAIL);
}

/** 家电产品占外贸出口的三成: the part is measured, 占 what it is a part of. */
const PART_OF_WHOLE =
  /[^占，]{2,}(?=[约仅]?占(?![比有用领地]|据的)(?:到|据|了)?[^占，]{2,20}(?<!比[重例率]?)$)/;

/** The noun without what it is a part of. */
export function withoutWhole(text: string): string {
  const part = PART_OF_WHOLE.exec(text);
  return part ? stripEnd(text.slice(0, part.index + part[0].length), TAIL_AND_PERIODS, KEPT_TAIL) : text;
}

/** 概率由决议前的40%, 税负高达外资企业的两倍: what is measured stands before the other one. */
const OTHERS_LEVEL =
  /(?:[由从自](?![由业事])[^，由从自]{1,12}|(?:[是为]|相当于|[仅只]有|高?达|不[及足到])[^，是为]{2,16})的$/;

/** The noun without the level before, or another's. */
export function withoutOldLevel(text: string): string {
  const rest = text.replace(OTHERS_LEVEL, "");
  return /[㐀-鿿]{2}/u.test(rest) ? rest : text;
}
