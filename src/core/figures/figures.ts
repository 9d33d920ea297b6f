import type { Figure, FigureDoubt } from "../article.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import type { Mark } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { Doubtable } from "./doubtable.ts";
import { findDoubts } from "./doubts.ts";
import { namesQuantity } from "./metric.ts";
import { plainCharacters } from "./plain-characters.ts";
import { findQuantities } from "./quantities.ts";
import { type Candidate, rankFigures } from "./rank.ts";
import { unitOf } from "./read-quantity.ts";
import { isSameMetric } from "./same-metric.ts";
import { findStatements, type Statement } from "./statements.ts";
import { isTitleNumber } from "./title-number.ts";

export interface FoundFigures {
  readonly figures: readonly Figure[];
  /** One for each place where a figure stands; places of the same figure share its id, the first of them is its own. */
  readonly marks: readonly Mark[];
}

/**
 * Every figure of the text, in order; at most eight carry a rank. A quantity that is stated again with the same value,
 * unit and metric is one figure with several marks; it is listed where running text first states it, or in a heading
 * where only that does. Reads `text` of the blocks alone. Never throws; costs linear time.
 */
export function findFigures(blocks: readonly TextBlock[], context: ReadingContext): FoundFigures {
  const groups = mergeRestated(placeAll(blocks));
  const order = rankFigures(
    groups.map(candidateOf(plainCharacters(context.title))),
    plainCharacters(context.title),
  );
  const ranks = new Map(order.map((index, i) => [index, i + 1]));
  const doubts = findDoubts(groups.map(doubtableOf), plainCharacters(context.title));
  const figures = groups.map((group, i) => figureOf(group[0], i, ranks.get(i) ?? null, doubts[i] ?? null));
  const marks = groups.flatMap((group, i) =>
    group.map(({ block, statement: { quantity } }) => ({
      id: figureId(i),
      span: { start: block.start + quantity.start, end: block.start + quantity.end },
    })),
  );
  return { figures, marks };
}

interface Placed {
  readonly block: TextBlock;
  readonly statement: Statement;
  /** Sentences of the article before it, roughly: blocks count as one each. */
  readonly order: number;
  readonly inHeading: boolean;
}

/** The places of one figure; the first one is where it is listed. */
type Group = readonly [Placed, ...Placed[]];

/** More than any article states: beyond, it is a dump of numbers that nobody reads as news. */
const MOST_FIGURES = 1000;

function placeAll(blocks: readonly TextBlock[]): Placed[] {
  const placed: Placed[] = [];
  for (const [index, block] of blocks.entries()) {
    if (placed.length >= MOST_FIGURES) break;
    placed.push(...placeStatements(block, index, MOST_FIGURES - placed.length));
  }
  return placed;
}

function placeStatements(block: TextBlock, index: number, most: number): Placed[] {
  if (block.kind === "code") return [];
  const inHeading = isHeadingLike(block);
  return findStatements(block, most).map((statement) => ({
    block,
    statement,
    order: index + statement.sentenceIndex * 0.5,
    inHeading,
  }));
}

/** Shorter lines without an end are headings, titles or bylines, UTF-16 units. */
const LONGEST_HEADING = 40;

function isHeadingLike(block: TextBlock): boolean {
  if (block.kind === "heading") return true;
  if (/^[(（]?原[标標][题題]/u.test(block.text)) return true;
  return (
    block.kind === "paragraph" &&
    block.text.length <= LONGEST_HEADING &&
    !/[。！？；：…!?;:.”」』]$/u.test(block.text)
  );
}

/** Places of the same value, unit and metric as one group; in text order of the place that counts. */
function mergeRestated(placed: readonly Placed[]): Group[] {
  const byValue = new Map<string, [Placed, ...Placed[]][]>();
  for (const place of [...placed.filter((p) => !p.inHeading), ...placed.filter((p) => p.inHeading)]) {
    const { low, high } = place.statement.quantity;
    const key = `${low} ${high}`;
    const groups = byValue.get(key) ?? [];
    byValue.set(key, groups);
    const same = groups.slice(0, MOST_COMPARED).find(([first]) => isRestated(first, place));
    if (!same) groups.push([place]);
    else if (!place.inHeading) same.push(place);
  }
  const start = ({ block, statement }: Placed): number => block.start + statement.quantity.start;
  return [...byValue.values()].flat().sort(([a], [b]) => start(a) - start(b));
}

/** Figures of one value that a new place is compared with: more than any article has, and a bound on the work. */
const MOST_COMPARED = 12;

function isRestated(first: Placed, again: Placed): boolean {
  const [unit, otherUnit] = [plainCharacters(first.statement.unit), plainCharacters(again.statement.unit)];
  if (unit !== otherUnit && (!again.inHeading || otherUnit !== "")) return false;
  const sameSentence =
    first.block === again.block && first.statement.sentence.start === again.statement.sentence.start;
  if (sameSentence && !again.inHeading) return false;
  if (again.inHeading) return true;
  return (
    isSameMetric(metricText(first), metricText(again)) && first.statement.change === again.statement.change
  );
}

function metricText({ block, statement: { metric } }: Placed): string | null {
  return metric ? block.text.slice(metric.start, metric.end) : null;
}

function doubtableOf([place]: Group): Doubtable {
  const metric = metricText(place);
  return {
    text: place.block.text,
    statement: place.statement,
    metric: metric === null ? null : plainCharacters(metric),
    inHeading: place.inHeading,
  };
}

function figureId(index: number): string {
  return `figure-${index + 1}`;
}

function figureOf(place: Placed, index: number, rank: number | null, doubt: FigureDoubt | null): Figure {
  const { text } = place.block;
  const { quantity, unit, change, basis, period, sentence } = place.statement;
  return {
    id: figureId(index),
    text: text.slice(quantity.start, quantity.end),
    value: quantity.low === quantity.high ? quantity.low : [quantity.low, quantity.high],
    unit: unitOf(quantity, text) || unit,
    metric: metricText(place),
    change,
    basis: basis ? text.slice(basis.start, basis.end) : null,
    period: period ? text.slice(period.start, period.end) : null,
    doubt,
    sentence: text.slice(sentence.start, sentence.end),
    rank,
  };
}

/** A bound that sets a condition rather than rounds a number. */
const CONDITION = /[不少低高多大小]/u;

function candidateOf(plainTitle: string): (group: Group) => Candidate {
  const titled = findQuantities(plainTitle);
  return (group) => {
    const [{ block, statement, order, inHeading }] = group;
    const { quantity, change, sentence } = statement;
    const plainMetric = plainCharacters(metricText(group[0]) ?? "");
    return {
      quantity,
      metric: plainMetric,
      namesQuantity: namesQuantity(plainMetric),
      changed: change !== null,
      sentence: plainCharacters(block.text.slice(sentence.start, sentence.start + 80)),
      unit: plainCharacters(statement.unit),
      order,
      sentenceStart: block.start + sentence.start,
      indexInSentence: statement.indexInSentence,
      places: group.length,
      inTitle: !inHeading && titled.some((one) => isTitleNumber(one, plainTitle, quantity, plainMetric)),
      inHeading,
      isOldLevel: statement.isOldLevel,
      isSmall: quantity.high < 10 && (quantity.kind === "count" || quantity.kind === "people"),
      isCondition:
        quantity.low !== quantity.high ||
        CONDITION.test(block.text.slice(quantity.start, quantity.numberStart)),
    };
  };
}
