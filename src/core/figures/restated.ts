import type { TextBlock } from "../text/text-block.ts";
import type { PlainLine } from "./plain-line.ts";
import { isSameMetric } from "./same-metric.ts";
import type { StatedQuantity } from "./stated-quantities.ts";

/** A quantity where the article states it. */
export interface Placed {
  readonly block: TextBlock;
  readonly line: PlainLine;
  readonly stated: StatedQuantity;
  /** Sentences of the article before it, roughly: blocks count as one each. */
  readonly order: number;
  readonly inHeading: boolean;
}

/** The places of one figure; the first one is where it is listed. */
export type FigureGroup = readonly [Placed, ...Placed[]];

/** What a place measures, in plain characters. */
export function metricText({ line, stated: { metric } }: Placed): string | null {
  return metric ? line.plain.slice(metric.start, metric.end) : null;
}

/** What a place tells of, in plain characters: its metric, or else its clause. */
function topicText(place: Placed): string {
  const { plain } = place.line;
  const { statement, quantity } = place.stated;
  return (
    metricText(place) ??
    plain.slice(statement.start, quantity.start) + plain.slice(quantity.end, statement.end)
  );
}

/** Places of the same value, unit and metric as one group; in text order of the place that counts. */
export function mergeRestated(placed: readonly Placed[]): FigureGroup[] {
  const byValue = new Map<string, [Placed, ...Placed[]][]>();
  for (const place of [...placed.filter((p) => !p.inHeading), ...placed.filter((p) => p.inHeading)]) {
    const { low, high } = place.stated.quantity;
    const key = `${low} ${high}`;
    const groups = byValue.get(key) ?? [];
    byValue.set(key, groups);
    const same = groups.slice(0, MOST_COMPARED).find(([first]) => isRestated(first, place));
    if (!same) groups.push([place]);
    else if (!place.inHeading) same.push(place);
  }
  const start = ({ block, stated }: Placed): number => block.start + stated.quantity.start;
  return [...byValue.values()].flat().sort(([a], [b]) => start(a) - start(b));
}

/** Figures of one value that a new place is compared with: more than any article has, and a bound on the work. */
const MOST_COMPARED = 12;

function isRestated(first: Placed, again: Placed): boolean {
  const [unit, otherUnit] = [first.stated.unit, again.stated.unit];
  if (unit !== otherUnit && (!again.inHeading || otherUnit !== "")) return false;
  if (again.inHeading) return true;
  const isOneSentence =
    first.block === again.block && first.stated.sentence.start === again.stated.sentence.start;
  return (
    !isOneSentence &&
    isSameMetric(topicText(first), topicText(again)) &&
    first.stated.change === again.stated.change
  );
}
