import { type Doubtable, isRough, lastPlace } from "./doubtable.ts";
import { plainCharacters } from "./plain-characters.ts";
import type { UnitKind } from "./units.ts";

/** Kinds whose parts can be no more than their whole. A share may be one of the whole or one of the part. */
const ADDED: ReadonlySet<UnitKind> = new Set(["money", "people", "count", "area", "size"]);

/** What may be below nought in one of its parts: 净利润3亿元，其中主业5亿元. */
const SIGNED = /[净纯利盈亏损顺逆差余增减变]/;

/** 总额5亿元，增长3%，其中: no further from the whole than this, UTF-16 units. */
const GAP = 30;
/** 其中贷款3亿元: no further before its first part. */
const LEAD = 16;
/** The second part of a pair stands no further behind the first. */
const PAIR_REACH = 60;
/** Figures that may stand between a whole and its part, or between two parts: their growth. */
const BETWEEN = 3;

/** 320人参加，增长3%，其中: what the whole did, and how it grew. */
const AMONG = /^[^，。；]{0,8}(?:，[^，。；]*[0-9][^，。；]*)?[，,（(]其中/;

/** Parts that are all there is. */
const PAIRS: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/出口/, /进口/],
  [/男/, /女/],
  [/城镇|城市/, /农村|乡村/],
  [/境内/, /境外/],
];

/** Indices of figures that are named as a whole, where the parts that the sentence goes on with don't fit into it. */
export function wholesInDoubt(figures: readonly Doubtable[]): number[] {
  return [...figures.keys()].filter((i) => {
    const part = nextPart(figures, i, i);
    const gap = part === null ? "" : gapBetween(figures, i, part);
    const among = AMONG.exec(gap)?.[0].length ?? 0;
    if (part === null || among === 0 || among > GAP || gap.length - among > LEAD) return false;
    return valueAt(figures, part) > valueAt(figures, i) || pairDiffers(figures, i, part, gap);
  });
}

/** The first figure after `after` that may be a part of `whole`; `null` where none of the next ones may. */
function nextPart(figures: readonly Doubtable[], whole: number, after: number): number | null {
  for (let i = after + 1; i <= after + 1 + BETWEEN; i++) {
    const [a, b] = [figures[whole], figures[i]];
    if (a && b && isPartOf(a, b)) return i;
  }
  return null;
}

function gapBetween(figures: readonly Doubtable[], one: number, other: number): string {
  const [a, b] = [figures[one], figures[other]];
  return a && b ? plainCharacters(a.text.slice(a.statement.quantity.end, b.statement.quantity.start)) : "";
}

function valueAt(figures: readonly Doubtable[], i: number): number {
  return figures[i]?.statement.quantity.high ?? 0;
}
function isPartOf(whole: Doubtable, part: Doubtable): boolean {
  const [a, b] = [whole.statement, part.statement];
  return (
    ADDED.has(a.quantity.kind) &&
    a.quantity.kind === b.quantity.kind &&
    a.unit === b.unit &&
    a.sentence.start === b.sentence.start &&
    whole.text === part.text &&
    a.change === null &&
    b.change === null &&
    !isRough(a.quantity) &&
    !isRough(b.quantity) &&
    !SIGNED.test(whole.metric ?? "") &&
    !SIGNED.test(part.metric ?? "")
  );
}

/** 进出口5亿元，其中出口3亿元，进口1亿元: the two parts are all, and their sum is another number. */
function pairDiffers(figures: readonly Doubtable[], whole: number, first: number, gap: string): boolean {
  const named = gap.slice(-LEAD);
  const other = PAIRS.flatMap(([a, b]) => (a.test(named) ? [b] : b.test(named) ? [a] : []))[0];
  const second = other ? nextPart(figures, whole, first) : null;
  if (!other || second === null) return false;
  const between = gapBetween(figures, first, second);
  if (between.length > PAIR_REACH || !other.test(between)) return false;
  return !fits(figures, whole, [first, second]);
}

/** Each of the values is rounded: together they may be off by as many units of the last place of the roughest. */
function fits(figures: readonly Doubtable[], whole: number, parts: readonly number[]): boolean {
  const all = [whole, ...parts];
  const place = Math.max(...all.map((i) => placeAt(figures, i)));
  const sum = parts.reduce((total, i) => total + valueAt(figures, i), 0);
  return Math.abs(sum - valueAt(figures, whole)) <= all.length * place;
}

/** What the last digit is worth; the noughts of 100亿 count, those of 1000万 too. */
function placeAt(figures: readonly Doubtable[], i: number): number {
  return Math.min(lastPlace(valueAt(figures, i)), figures[i]?.statement.quantity.magnitude ?? 1);
}
