import type { Figure, FigureDoubt } from "../article.ts";
import { dayOf } from "../dates/calendar.ts";
import type { WordsContext } from "../lexicon/words-context.ts";
import type { Mark, Span } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { candidateOf } from "./candidate.ts";
import type { Doubtable } from "./doubtable.ts";
import { findDoubts } from "./doubts.ts";
import { isHeadingLike } from "./heading-like.ts";
import { readLine } from "./plain-line.ts";
import { rankFigures } from "./rank.ts";
import { type FigureGroup, mergeRestated, metricText, type Placed } from "./restated.ts";
import { stateQuantities } from "./stated-quantities.ts";
import { unitOf } from "./unit-of.ts";

export interface FoundFigures {
  readonly figures: readonly Figure[];
  /** One for each place where a figure stands; places of the same figure share its id, the first of them is its own. */
  readonly marks: readonly Mark[];
}

/**
 * Every figure of the text, in order; at most eight carry a rank. A quantity that is stated again with the same value,
 * unit and metric is one figure with several marks; it is listed where running text first states it, or in a heading
 * where only that does. `gist`: spans of the sentences that say what happened. Reads `text` of the blocks alone. Never
 * throws; costs linear time.
 */
export function findFigures(
  blocks: readonly TextBlock[],
  context: WordsContext,
  gist: readonly Span[],
): FoundFigures {
  const title = readLine(context.title, context.lexicon);
  const groups = mergeRestated(placeAll(blocks, context));
  const order = rankFigures(groups.map(candidateOf(title, gist)), title.plain);
  const ranks = new Map(order.map((index, i) => [index, i + 1]));
  const doubts = findDoubts(groups.map(doubtableOf), title);
  const figures = groups.map((group, i) => figureOf(group[0], i, ranks.get(i) ?? null, doubts[i] ?? null));
  const marks = groups.flatMap((group, i) =>
    group.map(({ block, line, stated }) => {
      const { start, end } = line.written(stated.quantity);
      return { id: figureId(i), span: { start: block.start + start, end: block.start + end } };
    }),
  );
  return { figures, marks };
}

/** More than any article states: beyond, it is a dump of numbers that nobody reads as news. */
const MOST_FIGURES = 1000;

/** Only a line with one of these has a number. */
const HAS_NUMBER =
  /[0-9０-９一二三四五六七八九十百千万亿萬億两兩半]|\b(?:hundred|thousand|million|half|thirds?|quarters?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+ty)\b/iu;

function placeAll(blocks: readonly TextBlock[], { lexicon, publishedTime }: WordsContext): Placed[] {
  const published = dayOf(publishedTime);
  const placed: Placed[] = [];
  for (const [index, block] of blocks.entries()) {
    if (placed.length >= MOST_FIGURES) break;
    if (block.kind === "code" || !HAS_NUMBER.test(block.text)) continue;
    const line = readLine(block.text, lexicon);
    const inHeading = isHeadingLike(block);
    for (const stated of stateQuantities(line, published, MOST_FIGURES - placed.length))
      placed.push({ block, line, stated, order: index + stated.sentenceIndex * 0.5, inHeading });
  }
  return placed;
}

function doubtableOf([place]: FigureGroup): Doubtable {
  const { line, stated, inHeading } = place;
  return { plain: line.plain, stated, metric: metricText(place), inHeading };
}

function figureId(index: number): string {
  return `figure-${index + 1}`;
}

function figureOf(place: Placed, index: number, rank: number | null, doubt: FigureDoubt | null): Figure {
  const { block, line, stated } = place;
  const { quantity, unit, change } = stated;
  const written = (span: Span): string => {
    const { start, end } = line.written(span);
    return block.text.slice(start, end);
  };
  const maybe = (span: Span | null): string | null => (span ? written(span) : null);
  return {
    id: figureId(index),
    text: written(quantity),
    value: quantity.low === quantity.high ? quantity.low : [quantity.low, quantity.high],
    unit: unitOf(quantity, line.plain, written) || unit,
    statement: written(stated.statement),
    metric: maybe(stated.metric),
    change,
    basis: maybe(stated.basis),
    period: maybe(stated.period),
    doubt,
    sentence: written(stated.sentence),
    rank,
  };
}
