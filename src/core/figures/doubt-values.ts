import { isSpace } from "../text/characters.ts";
import { agrees, type Doubtable, isRough } from "./doubtable.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { UnitKind } from "./unit-kind.ts";

/** Kinds of which one thing has one value. */
const EXACT: ReadonlySet<UnitKind> = new Set(["share", "money", "people", "count", "area", "points"]);

/** Whose it is: a place, a firm or a body by its name. 全市, 公司 and 城镇 are anybody's. */
const NAMED =
  /^[^全本各该我外]{1,7}(?:(?<![城上超股楼])市|[省县州城国]|(?<![子分])公司|集团|银行)(?![镇市区域际内有家债企场民值])/;

const PARTS = new Set("，、：:");

/** No fact beside another: what is meant to come, or was told anew. */
const NO_FACT = "目标 预 计划 力争 有望 初步 修订 修正 更正 若 如果".split(" ");

/** Indices of figures that measure the very thing that another one measures, at the same time, with another value. */
export function rivalsInText(figures: readonly Doubtable[]): number[] {
  const groups = new Map<string, number[]>();
  for (const [i, figure] of figures.entries()) {
    const key = keyOf(figure);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group.map((i) => figures[i]);
    const isPair = group.length === 2 && first && second && contradict(first, second);
    return isPair ? group : [];
  });
}

function keyOf({ stated, metric, inHeading, plain }: Doubtable): string | null {
  const { quantity, unit, change, period, basis, isOldLevel, sentence } = stated;
  if (metric === null || !namesQuantity(metric) || !stated.metric) return null;
  if (inHeading || isOldLevel || !EXACT.has(quantity.kind) || isRough(quantity) || !period) return null;
  const lead = plain.slice(sentence.start, stated.metric.start);
  const when = plain.slice(period.start, period.end);
  // Whose it is stands before it: 岚城市 in both, or nobody.
  const whose = [...lead.replace(when, "")].filter((one) => !PARTS.has(one) && !isSpace(one)).join("");
  // 增长8.1%的县 are other ones.
  const told = plain.slice(sentence.start, sentence.end);
  const isOfOthers = plain
    .slice(quantity.end, quantity.end + 2)
    .trimStart()
    .startsWith("的");
  if (!NAMED.test(whose + metric) || isOfOthers || NO_FACT.some((word) => told.includes(word))) return null;
  const against = basis && plain.slice(basis.start, basis.end);
  return [whose, metric, unit, change, when, against].join(" ");
}

function contradict(a: Doubtable, b: Doubtable): boolean {
  const isOneSentence = a.plain === b.plain && a.stated.sentence.start === b.stated.sentence.start;
  return !isOneSentence && !agrees(a.stated.quantity.high, b.stated.quantity.high);
}
