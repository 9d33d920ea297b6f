import { findAll } from "../find-all.ts";
import type { Span } from "../marks.ts";
import { bylineEnd } from "./byline.ts";
import { type Clause, clauseAround } from "./clause.ts";
import { followingNoun } from "./following-noun.ts";
import { isLatinBefore, latinNounBefore } from "./latin-metric.ts";
import { KEPT_TAIL, METRIC_TAIL } from "./metric-tail.ts";
import { LONGEST_METRIC, SHORTEST_METRIC, trimmedSpan } from "./noun-span.ts";
import type { Quantity } from "./read-quantity.ts";
import { stripEnd } from "./strip-end.ts";

/** Nouns that end in one of these name a quantity. */
const HEADS =
  /(?:率|额|额度|量|数|价|价格|值|收入|利润|净利|纯利|亏损|产值|产量|销量|销售|指数|比例|比重|占比|份额|面积|总数|总和|天数|人数|规模|成本|费用|费|金|资金|投资|贷款|存款|债务|负债|资产|市值|估值|股权|股份|水平|增速|增幅|涨幅|跌幅|降幅|幅度|速度|距离|长度|高度|深度|水深|水位|楼高|重量|温度|气温|流量|容量|能力|需求|储备|储量|顺差|逆差|赤字|人口|薪|薪资|工资|租金|均价|售价|房价|股价|油价|电价|物价|标准|限额|门槛|比|倍数|杠杆|编制|次数|强度|密度|浓度|寿命|成绩|得分|评分|票房|总价|总额|GDP|CPI|PPI|PMI|降雨|雨量|蓄水|库容|补贴|奖金|罚款|赔偿|订单|营收|税|关税|外储|占股|持股|汇率|利率|持有|财富|身家|预算|支出|开支|出资|注资|死亡|确诊|病例|受伤|遇难|失踪|失联|牺牲|罹难|丧生|被困|获救|受灾|感染|治愈|出院|罚金|补助|津贴|奖励|拨款|保费|学费|票价|盈余|盈利|溢利|毛利|产能|时数|人次|存款|经济|目标|预期)$/;

/** Periods, ages and guesses are blanked with commas before the tail is taken off. */
const TAIL_AND_PERIODS = new Map([...METRIC_TAIL, ["，", ["，"]]]);

/** Words that begin a clause without naming anything; the noun stands after the last of them. */
const CUTS =
  /(?:此(?:产生|带来|形成|造成)的|并处|判处|截至|截止|根据|按照|其中|目前|预计|表示|显示|指出|认为|预测|据悉|据|同期|实现|完成|达到|突破|由于|导致|随着|通过|使得|使(?!用|馆|者|命)|令|已经|已(?!婚)|将(?!军|领)|被(?!保险|告)|把|从(?!业|事|严)|由|(?<![占同环性价权])比(?!例|率|重|值|分|赛)|较|(?<![反应针相面])对(?!外|冲|象|方|手)|(?<![方意流动走去北南东西单双])向|(?<![存现实内潜])在(?!编|校|职|建|线|读|岗|途|册)|以来|以(?!上|下|内|外|前|后|色列)|了(?!解)|并(?!购|网|发|重)|而|但|且|也(?!门)|还(?!款|贷|本)|又|(?<![成首古帝])都(?!市|江)|(?<![人户日年月平周套单总])均(?!价|值)|(?<!成)就(?!业|诊|医|读|餐)|声称|宣称|据称|看好|高于|低于|，)/g;

/** Dates and periods say when, not what. */
const PERIODS =
  /(?:(?:[0-9]{2,4}|今|去|明|前|全|上|近[0-9一二三四五几两]|本)年(?!期|龄|薪)(?:度|初|末|年底|年初|年末|期末|同期|底|前[0-9三]季度|上半年|下半年|第?[一二三四]季度)?|[0-9]{1,2}(?:[-~至到][0-9]{1,2})?月(?:份|底|末)?(?:[0-9]{1,2}[日号])?|[0-9]{1,2}[日号]|前?[一二三四前]{1,2}季度|第[一二三四]季度?|上半年|下半年|[前近这]几[天日周年]|(?<![一-龥])[一二三四五六七八九十]{1,2}月份?|上(?:一)?个交易日|前[0-9一二三四五六七八九十]{1,2}个?月|(?:上{1,2}|本|下|当)个?(?:月|周|季)|[今昨前明][天日晚]|当[日天年]|同期|年内|周[一二三四五六日]|年[底初末]|月[底末]|(?:凌晨|早上|上午|中午|下午|傍晚|晚上|晚间)?[0-9]{1,2}(?:时|点)(?:[0-9]{1,2}分)?(?=[^0-9]|$))/g;

/** 65岁以上 says of whom, 数百家 vaguely how many: neither names what is measured. */
const AGES_AND_GUESSES = /[0-9]{1,3}岁(?:以上|以下)?的?(?=就|$)|[几数][十百千万亿]{0,3}[元名个家人次]/g;

/** 27分钟大定, 5分钟销量: how long it took is no part of the noun. */
const SPANS = /[0-9.]+(?:个?小时|分钟|秒钟?|天内?)/g;

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
  const leftHasHead =
    HEADS.test(leftText) && !(right && clause.after.startsWith("的") && EMPTY_HEADS.test(leftText));
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
  const stripped = stripEnd(plain.slice(start, end), METRIC_TAIL, KEPT_TAIL);
  const withoutPeriods = stripEnd(
    stripped.replace(PERIODS, blank).replace(AGES_AND_GUESSES, blank),
    TAIL_AND_PERIODS,
    KEPT_TAIL,
  );
  const noun = withoutComparison(withoutPeriods);
  let from = 0;
  for (const cut of findAll(CUTS, noun)) {
    const cutEnd = cut.index + cut[0].length;
    if (noun.slice(cutEnd).replaceAll("，", "").length >= SHORTEST_METRIC) from = cutEnd;
  }
  for (const span of findAll(SPANS, noun)) {
    const spanEnd = span.index + span[0].length;
    if (noun.length - spanEnd >= SHORTEST_METRIC) from = Math.max(from, spanEnd);
  }
  from = Math.max(from, frontOf(noun), listItemOf(noun));
  const span = trimmedSpan(plain, start + from, start + noun.length);
  return span && span.start >= bylineEnd(plain) ? span : null;
}

/** As many commas: offsets stay. */
function blank(text: string): string {
  return "，".repeat(text.length);
}

/** 营收较去年同期, 指数较历史高位, 增速高于预期目标: what it is compared with is not what it measures. */
const COMPARED =
  /(?:较|相比|(?<![占同环对性价权])比(?!例|重|率|值|分|赛)|[高低多少大小优好]于)([^、]{2,20})$/;

function withoutComparison(text: string): string {
  const match = COMPARED.exec(text);
  const before = match && stripEnd(text.slice(0, match.index), TAIL_AND_PERIODS, KEPT_TAIL);
  if (before && HEADS.test(before)) return before;
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

/** Where the last {@link LONGEST_METRIC} characters of a text begin, two Latin letters counting as one. */
function frontOf(text: string): number {
  let width = 0;
  let at = text.length;
  while (at > 0 && width < LONGEST_METRIC) width += text.charCodeAt(--at) < 0x2e80 ? 0.5 : 1;
  return wordStart(text, at);
}

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
