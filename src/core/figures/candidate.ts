import type { PlainLine } from "./plain-line.ts";
import { findQuantities } from "./quantities.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { Candidate } from "./rank.ts";
import { type FigureGroup, metricText, topicText } from "./restated.ts";
import { isTitleNumber } from "./title-number.ts";

/** A bound that sets a condition rather than rounds a number. */
const CONDITION = /[不少低高多大小]/u;

/** What the ranking looks at, of the figures of an article with this title. */
export function candidateOf(title: PlainLine): (group: FigureGroup) => Candidate {
  const titled = findQuantities(title);
  return (group) => {
    const [{ block, line, stated, order, inHeading }] = group;
    const { quantity, sentence, statement } = stated;
    const topic = topicText(group[0]);
    const metric = metricText(group[0]) ?? "";
    return {
      quantity,
      topic,
      namesQuantity: namesQuantity(metric) || namesQuantity(topic),
      changed: stated.change !== null,
      statement: line.plain.slice(statement.start, statement.end),
      sentence: line.plain.slice(sentence.start, sentence.start + 80),
      unit: stated.unit,
      order,
      sentenceStart: block.start + sentence.start,
      indexInSentence: stated.indexInSentence,
      places: group.length,
      inTitle: !inHeading && titled.some((one) => isTitleNumber(one, title.plain, quantity, topic)),
      inHeading,
      isOldLevel: stated.isOldLevel,
      isPast: stated.isPast,
      isSmall: quantity.high < 10 && (quantity.kind === "count" || quantity.kind === "people"),
      isCondition:
        quantity.low !== quantity.high ||
        CONDITION.test(line.plain.slice(quantity.start, quantity.numberStart)),
    };
  };
}
