import type { FigureDoubt } from "../article.ts";
import { wholesInDoubt } from "./doubt-sums.ts";
import { rivalsInText } from "./doubt-values.ts";
import { agrees, type Doubtable, isRough } from "./doubtable.ts";
import { metricOf } from "./metric.ts";
import { ownClause } from "./own-clause.ts";
import type { PlainLine } from "./plain-line.ts";
import { findQuantities } from "./quantities.ts";
import type { Quantity } from "./read-quantity.ts";
import { isSameMetric } from "./same-metric.ts";
import { unitOf } from "./unit-of.ts";

/**
 * Where an article contradicts itself, as far as its numbers tell; for each figure its doubt or `null`. A doubt says
 * "check this", never who is right.
 */
export function findDoubts(figures: readonly Doubtable[], title: PlainLine): (FigureDoubt | null)[] {
  const doubts: (FigureDoubt | null)[] = figures.map((figure, i) => pointsDoubt(figures, i, figure));
  for (const quantity of findQuantities(title)) {
    const rival = rivalOf(quantity, figures, title);
    if (rival >= 0) doubts[rival] ??= "title";
  }
  for (const i of rivalsInText(figures)) doubts[i] ??= "text";
  for (const i of wholesInDoubt(figures)) doubts[i] ??= "sum";
  return doubts;
}

/** Kinds of which a title gives the very number. */
const EXACT: ReadonlySet<string> = new Set(["share", "money", "people", "points"]);

/**
 * The figure that measures what the title's number measures, and differs from it; -1 where the text has the title's
 * number as well, or has several that could be meant.
 */
function rivalOf(quantity: Quantity, figures: readonly Doubtable[], title: PlainLine): number {
  if (!EXACT.has(quantity.kind) || isRough(quantity)) return -1;
  const unit = unitOf(quantity, title.plain);
  const peers = figures.flatMap((figure, i) => {
    const { stated } = figure;
    const isPeer = !figure.inHeading && stated.quantity.kind === quantity.kind && stated.unit === unit;
    return isPeer ? [{ ...figure, i }] : [];
  });
  const whole = { start: 0, end: title.plain.length };
  const noun = metricOf(title, ownClause(title.plain, whole, quantity), quantity);
  const subject = noun ? title.plain.slice(noun.start, noun.end) : "";
  const isStated = ({ metric, stated }: Doubtable): boolean =>
    stated.quantity.high === quantity.high ||
    (agrees(stated.quantity.high, quantity.high) && (metric === null || isOfOne(metric, subject)));
  if (peers.some(isStated)) return -1;
  const rivals = peers.filter(
    ({ metric, stated }) =>
      metric !== null && isOfOne(metric, subject) && !isRough(stated.quantity) && !stated.isOldLevel,
  );
  return rivals.length === 1 ? (rivals[0]?.i ?? -1) : -1;
}

/** 出口 in the title is 全县出口额 in the text: one ends with the other. */
function isOfOne(metric: string, subject: string): boolean {
  const ends = (one: string, other: string): boolean =>
    one.length >= 2 && other.length >= 2 && (one.endsWith(other) || other.endsWith(one));
  const bare = (noun: string): string => noun.replace(/总?[额量值]$/, "");
  return ends(metric, subject) || ends(bare(metric), bare(subject));
}

/** 由5%升至7%，上升2%: the difference of two shares is points, and the sums say which was meant. */
function pointsDoubt(
  figures: readonly Doubtable[],
  i: number,
  { stated, metric }: Doubtable,
): FigureDoubt | null {
  const [from, to] = [figures[i - 2], figures[i - 1]];
  if (!from || !to || stated.change === null || stated.quantity.kind !== "share") return null;
  const isOneSentence = [from, to].every(
    (figure) =>
      figure.stated.sentence.start === stated.sentence.start &&
      figure.stated.quantity.kind === "share" &&
      isSameMetric(figure.metric, metric),
  );
  if (!isOneSentence || !from.stated.isOldLevel || to.stated.quantity.low === from.stated.quantity.low)
    return null;
  const [old, now, step] = [from, to, { stated }].map((figure) => figure.stated.quantity.high);
  if (old === undefined || now === undefined || step === undefined || old === 0) return null;
  const difference = Math.abs(now - old);
  const isPoints = Math.abs(difference - step) < 0.05;
  return isPoints && Math.abs((difference / old) * 100 - step) > 0.5 ? "points" : null;
}
