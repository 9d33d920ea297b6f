import { overlap, type Span } from "../text/span.ts";
import { isInPassing } from "./in-passing.ts";
import { isLink } from "./links.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { findQuantities } from "./quantities.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { Candidate } from "./rank.ts";
import { type FigureGroup, metricText } from "./restated.ts";
import { lacksSubject, pointsElsewhere } from "./subject.ts";
import { tellsEnough } from "./tells-enough.ts";
import { isTitleNumber } from "./title-number.ts";

/** A bound that sets a condition rather than rounds a number. */
const CONDITION = [..."不少低高多大小"];

/** What the ranking looks at, of the figures of an article with this title and gist. */
export function candidateOf(title: PlainLine, gist: readonly Span[]): (group: FigureGroup) => Candidate {
  const titled = findQuantities(title);
  return (group) => {
    const [{ block, line, stated, order, inHeading }] = group;
    const { quantity, sentence, statement } = stated;
    const metric = metricText(group[0]) ?? "";
    const topic = metric || nearText(line.plain, statement, quantity);
    const lead = wordsIn(line, { start: statement.start, end: quantity.start }).findLast(
      (word) => word.start < quantity.start && !isLink(word) && !word.is("space"),
    );
    const written = line.written(sentence);
    const whole = { start: block.start + written.start, end: block.start + written.end };
    const isOpen = statement.start > sentence.start && lacksSubject(line, statement, quantity, []);
    return {
      quantity,
      metric,
      topic,
      namesQuantity: namesQuantity(metric) || namesQuantity(lead?.text ?? ""),
      changed: stated.change !== null,
      statement: line.plain.slice(statement.start, statement.end),
      unit: stated.unit,
      order,
      sentence: line.plain.slice(sentence.start, sentence.end),
      sentenceStart: block.start + sentence.start,
      inGist: gist.some((span) => overlap(span, whole)),
      places: group.length,
      inTitle: !inHeading && titled.some((one) => isTitleNumber(one, title.plain, quantity, topic)),
      inHeading,
      isOldLevel: stated.isOldLevel,
      isPast: stated.isPast,
      isSmall: quantity.high < 10 && (quantity.kind === "count" || quantity.kind === "people"),
      isCondition:
        quantity.low !== quantity.high ||
        CONDITION.some((one) => line.plain.slice(quantity.start, quantity.numberStart).includes(one)),
      tells: tellsEnough(line, stated, isOpen),
      isInPassing: isInPassing(line, stated),
      lacksSubject: pointsElsewhere(line, statement) || isOpen,
    };
  };
}

/** Words this near a number tell most of it, UTF-16 units on either side. */
const [NEAR_BEFORE, NEAR_AFTER] = [10, 8];

function nearText(plain: string, statement: Span, { start, end }: Span): string {
  return (
    plain.slice(Math.max(statement.start, start - NEAR_BEFORE), start) +
    plain.slice(end, Math.min(statement.end, end + NEAR_AFTER))
  );
}
