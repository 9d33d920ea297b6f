import { agrees, type Doubtable, isRough } from "./doubtable.ts";
import { namesQuantity } from "./metric.ts";
import { plainCharacters } from "./plain-characters.ts";
import type { UnitKind } from "./units.ts";

/** Kinds of which one thing has one value. */
const EXACT: ReadonlySet<UnitKind> = new Set(["share", "money", "people", "count", "area", "points"]);

/** A shorter noun names too much: 收入, 利润 of anybody. */
const SHORTEST = 4;

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

function keyOf({ statement, metric, inHeading, text }: Doubtable): string | null {
  const { quantity, unit, change, period, basis, isOldLevel, sentence } = statement;
  if (metric === null || metric.length < SHORTEST || !namesQuantity(metric) || !statement.metric) return null;
  if (inHeading || isOldLevel || !EXACT.has(quantity.kind) || isRough(quantity) || !period) return null;
  const lead = plainCharacters(text.slice(sentence.start, statement.metric.start));
  const when = plainCharacters(text.slice(period.start, period.end));
  // Whose it is stands before it: 岚城市 in both, or nobody.
  const whose = lead.replace(when, "").replace(/[，、：:\s]/g, "");
  const against = basis && plainCharacters(text.slice(basis.start, basis.end));
  return [whose, metric, unit, change, when, against].join(" ");
}

function contradict(a: Doubtable, b: Doubtable): boolean {
  const isOneSentence = a.text === b.text && a.statement.sentence.start === b.statement.sentence.start;
  return !isOneSentence && !agrees(a.statement.quantity.high, b.statement.quantity.high);
}
