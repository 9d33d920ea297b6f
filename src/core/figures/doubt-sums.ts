import { expressionWith } from "../text/expression-with.ts";
import { type Doubtable, isRough } from "./doubtable.ts";
import type { UnitKind } from "./unit-kind.ts";

/** Kinds whose parts can be no more than their whole; a size (降雨50毫米) is as often a level. */
const ADDED: ReadonlySet<UnitKind> = new Set(["money", "people", "count", "area"]);

/** What may be below nought in one of its parts: 净利润3亿元，其中主业5亿元. */
const SIGNED = [..."净纯利盈亏损顺逆差余增减变"];

/** The whole is a total: 全市有教师320人, 出口总额5亿元. */
const TOTAL = /总|共有?$|合计|累计|全[市省县国区镇乡村校院厂]/;
/** An average, a price, a limit or a rate of each is no total: some of it may be more. */
const EACH = /[每均价费票率薪罚租限奖补]|最[高低多少大小]|标准|工资|首付|押金|额度|单[位人户套]|日[接客]/;

/** 总额5亿元，增长3%，其中: no further from the whole than this, UTF-16 units. */
const GAP = 30;
/** 其中贷款3亿元: no further before its first part. */
const LEAD = 16;
/** Figures that may stand between a whole and its part: its growth. */
const BETWEEN = 3;

/** 320人参加，增长3%，其中: what the whole did, and how it grew. */
const AMONG = expressionWith("其中", /^[^，。；]{0,8}(?:，[^，。；]*[0-9][^，。；]*)?[，,（(]其中/);

/** Indices of figures that are named as a whole, where the part that the sentence goes on with is more. */
export function wholesInDoubt(figures: readonly Doubtable[]): number[] {
  return [...figures.keys()].filter((i) => {
    const part = nextPart(figures, i);
    const gap = part === null ? "" : gapBetween(figures, i, part);
    const among = AMONG.exec(gap)?.[0].length ?? 0;
    if (part === null || among === 0 || among > GAP || gap.length - among > LEAD) return false;
    return valueAt(figures, part) > valueAt(figures, i);
  });
}

/** The next figure that may be a part of `whole`; `null` where none of the next ones may. */
function nextPart(figures: readonly Doubtable[], whole: number): number | null {
  for (let i = whole + 1; i <= whole + 1 + BETWEEN; i++) {
    const [a, b] = [figures[whole], figures[i]];
    if (a && b && isPartOf(a, b)) return i;
  }
  return null;
}

function gapBetween(figures: readonly Doubtable[], one: number, other: number): string {
  const [a, b] = [figures[one], figures[other]];
  return a && b ? a.plain.slice(a.stated.quantity.end, b.stated.quantity.start) : "";
}

function valueAt(figures: readonly Doubtable[], i: number): number {
  return figures[i]?.stated.quantity.high ?? 0;
}

function isPartOf(whole: Doubtable, part: Doubtable): boolean {
  const [a, b] = [whole.stated, part.stated];
  return (
    ADDED.has(a.quantity.kind) &&
    a.quantity.kind === b.quantity.kind &&
    a.unit === b.unit &&
    a.sentence.start === b.sentence.start &&
    whole.plain === part.plain &&
    a.change === null &&
    b.change === null &&
    !isRough(a.quantity) &&
    !isRough(b.quantity) &&
    !isSigned(whole) &&
    !isSigned(part) &&
    isTotal(whole, part)
  );
}

function isSigned({ metric }: Doubtable): boolean {
  return SIGNED.some((sign) => metric?.includes(sign));
}

/** The clause of the whole says that it is one, and nothing up to the part that it is of each. */
function isTotal({ plain, stated }: Doubtable, part: Doubtable): boolean {
  const { sentence, quantity, unit } = stated;
  const lead = plain.slice(sentence.start, quantity.start);
  const named = plain.slice(sentence.start, part.stated.quantity.start) + unit;
  const own = Math.max(...[..."，。；："].map((sign) => lead.lastIndexOf(sign))) + 1;
  return TOTAL.test(lead.slice(own)) && !EACH.test(named) && !unit.includes("/");
}
