import { expressionWith } from "../text/expression-with.ts";
import { type Direction, directionOf } from "./change.ts";
import type { Clause } from "./clause.ts";
import type { Quantity } from "./read-quantity.ts";

/** The figure before, as far as it tells where the next one moved. */
interface Before {
  readonly quantity: Quantity;
  readonly change: Direction;
  readonly isOldLevel: boolean;
}

/** 至 after another figure: 扩大0.1个百分点至2.2%. */
const TO_GAPS = new Set(
  "至 到 达 为 达到 ，至 ，到 ，达 ，为 ，达到 并至 并到 并达 并为 并达到 ，并至 ，并到 ，并达 ，并为 ，并达到".split(
    " ",
  ),
);
/** Verbs that leave the direction to the two numbers: 由130亿调整到520亿. */
const NEUTRAL_VERB = expressionWith(
  "调 变 改 转",
  /(?:调整|调|变|改|变更|变化|转)[为至到成](?:每.{1,2})?\s?$/,
);
/** From $3 to $3.50, 由3元到5元. */
const FROM_TO_GAPS = new Set(["to", "到", "至"]);

/** Where a number moved, by its verb or by the figure before it. */
export function readChange(
  quantity: Quantity,
  clause: Clause,
  previous: Before | null,
  inherits: boolean,
  gap: string | null,
): Direction {
  const isNeutral = NEUTRAL_VERB.test(clause.before) || FROM_TO_GAPS.has(gap?.trim() ?? "");
  const isOneKind = previous?.quantity.kind === quantity.kind || previous?.quantity.kind === "none";
  if (previous?.isOldLevel && isNeutral && isOneKind) {
    return quantity.high > previous.quantity.high ? "up" : "down";
  }
  if (previous && (inherits || TO_GAPS.has(gap?.trim() ?? ""))) return previous.change;
  return directionOf(clause);
}
