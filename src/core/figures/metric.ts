import { findAll } from "../find-all.ts";
import type { Span } from "../marks.ts";
import { bylineEnd } from "./byline.ts";
import { type Clause, clauseAround } from "./clause.ts";
import { followingNoun } from "./following-noun.ts";
import { isLatinBefore, latinNounBefore } from "./latin-metric.ts";
import { KEPT_TAIL, METRIC_TAIL } from "./metric-tail.ts";
import { ADVERBIAL, AGES_AND_GUESSES, CUTS, HEADS, PERIODS, SPANS, TAIL_AND_PERIODS } from "./noun-edges.ts";
import { LONGEST_METRIC, NO_NOUN, SHORTEST_METRIC, trimmedSpan } from "./noun-span.ts";
import type { Quantity } from "./read-quantity.ts";
import { stripEnd } from "./strip-end.ts";
import { THAN } from "./word-bounds.ts";

const COUNTED: ReadonlySet<string> = new Set(["people", "count"]);

/** What the text offers as the metric of one quantity. */
export interface MetricCandidates {
  /** Noun phrase before the number, in its clause. */
  readonly left: Span | null;
  /** Noun phrase after it. */
  readonly right: Span | null;
  /** The better of the two; `null`: take what an earlier number of the sentence measures, or the sentence's subject. */
  readonly best: Span | null;
  /** `best` ends in a noun that names a quantity. */
  readonly hasHead: boolean;
}

/** Heads that name no quantity by themselves: 价值37.5亿美元的合约 measures the 合约. */
const EMPTY_HEADS = /(?:价值|总值|金额|总额|总量|数量|数额|总数)$/;

/** 价值3亿元的合约, 租金要达到5%的收益率: what stands behind the 的 is measured where it names a quantity, or the noun before does not. */
function bindsRight(
  plain: string,
  right: Span,
  { clause, left, kind }: { readonly clause: Clause; readonly left: string; readonly kind: Quantity["kind"] },
): boolean {
  if (!clause.after.startsWith("的")) return false;
  const noun = plain.slice(right.start, right.end);
  if (kind === "share") return /(?:率|份额|比重)$/.test(noun) && !/率$/.test(left);
  return EMPTY_HEADS.test(left) || (HEADS.test(noun) && !LEVEL_HEADS.test(noun));
}

/** 达到5%的水平: say nothing of what stands there. */
const LEVEL_HEADS = /(?:水平|速度|幅度|规模|标准|目标|距离|增[速幅]|[涨跌降]幅|高度|比例|价格|经济)$/;

/** 来自基金的35亿美元融资: what stands before the 的 says whose it is. */
const BOUND_ON = /(?:来自|来源于|源于|属于)[^，。；]{2,20}的$/;

/** Reads the noun phrases beside a quantity, the left one from `from` on at the earliest. Spans into `plain`. */
export function metricBeside(
  plain: string,
  quantity: Quantity,
  clause: Clause,
  from: number,
): MetricCandidates {
  const left =
    leftNoun(plain, Math.max(from, clause.start), quantity.start) ?? overBrackets(plain, clause, from);
  const isCounted = COUNTED.has(quantity.kind);
  const right = followingNoun(plain, quantity, clause, isCounted || isLargeNumber(quantity));
  const leftText = left ? plain.slice(left.start, left.end) : "";
  const isBound =
    right !== null &&
    (BOUND_ON.test(clause.before) ||
      bindsRight(plain, right, { clause, left: leftText, kind: quantity.kind }));
  const leftHasHead = HEADS.test(leftText) && !isBound;
  if (isCounted) return { left, right, best: right ?? left, hasHead: right !== null || leftHasHead };
  return leftHasHead
    ? { left, right, best: left, hasHead: true }
    : { left, right, best: right ?? left, hasHead: right !== null };
}

/** 近两万居民: it counts what follows. */
function isLargeNumber({ kind, magnitude }: Quantity): boolean {
  return kind === "none" && magnitude >= 1e4;
}

/** Brackets between a noun and its number are no longer than this, UTF-16 units. */
const LONGEST_BRACKETS = 40;

/** 综合纯利（包括公平值的变动）为7.4亿港元: the noun stands before the brackets. */
function overBrackets(plain: string, { start }: Clause, from: number): Span | null {
  if (!/[)）]/.test(plain.charAt(start - 1))) return null;
  const window = plain.slice(Math.max(from, start - LONGEST_BRACKETS), start - 1);
  const open = Math.max(window.lastIndexOf("("), window.lastIndexOf("（"));
  if (open < 0) return null;
  const end = start - 1 - window.length + open;
  return leftNoun(plain, Math.max(from, clauseAround(plain, end, end).start), end);
}

/** Whether the noun phrase ends in a word such as 率, 额, 收入, that names a quantity by itself. */
export function namesQuantity(noun: string): boolean {
  return HEADS.test(noun);
}

/** The noun phrase at the end of `plain` from `start` to `end`, once what is no noun is taken off. */
export function leftNoun(plain: string, start: number, end: number): Span | null {
  if (isLatinBefore(plain, end)) return latinNounBefore(plain, start, end);
  const stripped = stripEnd(
    withoutOldLevel(plain.slice(start, end).replace(LISTED_NUMBERS, "")),
    METRIC_TAIL,
    KEPT_TAIL,
  );
  const withoutPeriods = stripEnd(
    stripped.replace(PERIODS, blank).replace(AGES_AND_GUESSES, blank),
    TAIL_AND_PERIODS,
    KEPT_TAIL,
  );
  const noun = withoutWhole(
    withoutComparison(withoutAdverbial(withoutPeriods), withoutPeriods.length === end - start),
  );
  let from = 0;
  for (const cut of findAll(CUTS, noun)) {
    const cutEnd = cut.index + cut[0].length;
    if (noun.slice(cutEnd).replaceAll("，", "").length >= SHORTEST_METRIC) from = cutEnd;
  }
  for (const span of findAll(SPANS, noun)) {
    const spanEnd = span.index + span[0].length;
    if (noun.length - spanEnd >= SHORTEST_METRIC) from = Math.max(from, spanEnd);
  }
  from = Math.max(from, listItemOf(noun));
  from += frontOf(noun.slice(from));
  const span = trimmedSpan(plain, start + from, start + noun.length);
  return span && span.start >= bylineEnd(plain) && !NO_NOUN.test(plain.slice(span.start, span.end))
    ? span
    : null;
}

/** 在研发的投入上: what is measured stands inside. */
const INSIDE = /(?<=[在于][^，、在于]{2,24})(?:上|方面)$/;

/** 收益率在会议后: when and where it was is not what it was. What is nothing else names nothing. */
function withoutAdverbial(text: string): string {
  const inside = text.replace(INSIDE, "");
  if (inside !== text) return stripEnd(inside, TAIL_AND_PERIODS, KEPT_TAIL);
  const topic = /^[，\s]*在([^，、]{2,24})中$/.exec(text)?.[1];
  if (topic) return text.slice(0, -1);
  const at = text.search(ADVERBIAL);
  return at < 0 ? text : stripEnd(text.slice(0, at), TAIL_AND_PERIODS, KEPT_TAIL);
}

/** As many commas: offsets stay. */
function blank(text: string): string {
  return "，".repeat(text.length);
}

/** 营收较去年同期, 指数较历史高位, 增速高于预期目标: what it is compared with is not what it measures. */
const COMPARED = new RegExp(`(?:较|相比|(?<!对)${THAN}|不[及如]|[高低多少大小优好]于)([^、]{2,20})$`);

function withoutComparison(text: string, isBare: boolean): string {
  const match = COMPARED.exec(text);
  // 相比于停牌股价31.31元: the price of before is told, not what became of it.
  if (match && isBare && /价格?$/.test(text)) return text;
  const before = match && stripEnd(text.slice(0, match.index), TAIL_AND_PERIODS, KEPT_TAIL);
  if (before && HEADS.test(before)) return before;
  if (match && !/[A-Za-zÀ-ӿ぀-ヿ㐀-鿿]/u.test(before || "")) return "";
  if (!match || HEADS.test(match[1]?.replaceAll("，", "") ?? "") !== /于/.test(match[0].slice(0, 2)))
    return text;
  return stripEnd(text.slice(0, match.index), TAIL_AND_PERIODS, KEPT_TAIL);
}

/** 带来帐篷900顶、药品: the item after another that was counted, if it has a name. */
function listItemOf(noun: string): number {
  const at = noun.lastIndexOf("、");
  return at > 0 && noun.length - at > SHORTEST_METRIC && /[0-9][㐀-鿿]{1,3}$/u.test(noun.slice(0, at))
    ? at + 1
    : 0;
}

/** A noun phrase up to this wide stays whole; a wider one is cut down to {@link LONGEST_METRIC}, UTF-16 units. */
const WIDEST = 24;

/** Characters that stand behind the 的 at which a long noun phrase is cut. */
const FEWEST_BEHIND_JOINT = 4;

/** Where a text that is too wide is cut: behind a 的, else behind a 、, since elsewhere a cut goes through a word. */
function frontOf(text: string): number {
  if (startOf(text, WIDEST) === 0) return 0;
  const at = startOf(text, LONGEST_METRIC);
  const end = text.slice(at, -FEWEST_BEHIND_JOINT);
  const joint = Math.max(end.indexOf("的"), 0) || end.search(/[、和与及]/);
  if (joint >= 0) return at + joint + 1;
  const farther = text.slice(0, at).lastIndexOf("的") + 1;
  return farther > 0 && at - farther <= WIDEST - LONGEST_METRIC ? farther : wordStart(text, at);
}

/** Where the last characters of a text begin that take so much room, two Latin letters counting as one. */
function startOf(text: string, room: number): number {
  let width = 0;
  let at = text.length;
  while (at > 0 && width < room) width += text.charCodeAt(--at) < 0x2e80 ? 0.5 : 1;
  return at;
}

/** 家电产品占外贸出口的三成: the part is measured, 占 what it is a part of. */
const PART_OF_WHOLE =
  /[^占，]{2,}(?=[约仅]?占(?![比有用领地]|据的)(?:到|据|了)?[^占，]{2,20}(?<!比[重例率]?)$)/;

function withoutWhole(text: string): string {
  const part = PART_OF_WHOLE.exec(text);
  return part ? stripEnd(text.slice(0, part.index + part[0].length), TAIL_AND_PERIODS, KEPT_TAIL) : text;
}

/** 概率由决议前的40%, 税负高达外资企业的两倍: what is measured stands before the other one. */
const OTHERS_LEVEL =
  /(?:[由从自](?![由业事])[^，由从自]{1,12}|(?:[是为]|相当于|[仅只]有|高?达|不[及足到])[^，是为]{2,16})的$/;

function withoutOldLevel(text: string): string {
  const rest = text.replace(OTHERS_LEVEL, "");
  return /[㐀-鿿]{2}/u.test(rest) ? rest : text;
}

/** 分别有50、55、65家, 20.99至41.99元: the numbers before that share its unit. */
const LISTED_NUMBERS = /(?:(?:[0-9.]{1,12}|[一二两三四五六七八九])\s?[、和至]\s?){1,9}$/;

/** A cut never falls inside a Latin word or a number. */
function wordStart(text: string, at: number): number {
  let start = Math.max(0, at);
  while (
    start > 0 &&
    start < text.length &&
    /[A-Za-z0-9.]/.test(text.charAt(start - 1)) &&
    /[A-Za-z0-9.]/.test(text.charAt(start))
  )
    start++;
  return start;
}
