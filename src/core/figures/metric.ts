import { findAll } from "../find-all.ts";
import type { Span } from "../marks.ts";
import type { Clause } from "./clause.ts";
import { isLatinBefore, latinNounBefore } from "./latin-metric.ts";
import { METRIC_TAIL_WORDS } from "./metric-tail.ts";
import type { Quantity } from "./read-quantity.ts";
import { endWordsOf, stripEnd } from "./strip-end.ts";

/** Nouns that end in one of these name a quantity. */
const HEADS =
  /(?:率|额|额度|量|数|价|价格|值|收入|利润|净利|纯利|亏损|产值|产量|销量|销售|指数|比例|比重|占比|份额|面积|总数|总和|天数|人数|规模|成本|费用|费|金|资金|投资|贷款|存款|债务|负债|资产|市值|估值|股权|股份|水平|增速|增幅|涨幅|跌幅|降幅|幅度|速度|距离|长度|高度|深度|水深|水位|楼高|重量|温度|气温|流量|容量|能力|需求|储备|储量|顺差|逆差|赤字|人口|薪|薪资|工资|租金|均价|售价|房价|股价|油价|电价|物价|标准|限额|门槛|比|倍数|杠杆|编制|次数|强度|密度|浓度|寿命|成绩|得分|评分|票房|总价|总额|GDP|CPI|PPI|PMI|降雨|雨量|蓄水|库容|补贴|奖金|罚款|赔偿|订单|营收|税|关税|外储|占股|持股|汇率|利率|持有|财富|身家|预算|支出|开支|出资|注资|死亡|确诊|病例|受伤|遇难|失踪|失联|牺牲|罹难|丧生|被困|获救|受灾|感染|治愈|出院|罚金|补助|津贴|奖励|拨款|保费|学费|票价|盈余|盈利|溢利|毛利|产能|时数|人次|存款|经济|目标|预期)$/;

/** What stands between the noun and the number: verbs of being and reaching, of rise and fall, adverbs, bases. */
const TAIL = endWordsOf(`${METRIC_TAIL_WORDS}
  为 是 达 达到 高达 多达 已达 可达 仅 只有 仅有 有 约 超 超过 突破 共 共计 总计 合计 累计 分别 均 平均 至 到 了 的 已 将 也 更 又 再 就 还 都 且 而 并 但 却 则 与 出
  同比 环比 按年 年率 全年 增长 上涨 上升 提升 提高 扩大 增加 增持 增 上行 净买入 净卖出 净流入 净流出 净买 净卖 买超 卖超 收 恢复 买入 卖出 放量 缩量 攀升 飙升 跃升 回升 走高 升 涨 上调 调整 大涨 暴涨 累涨 净增 涨价 降价 放宽 翻 成长 大增 激增
  下降 下行 下滑 下跌 下调 下挫 收窄 降低 降 减少 减持 减 缩减 缩小 缩短 回落 跌 大跌 暴跌 累跌 偏少 略少 少 低 高 高出 走低 放缓 萎缩 损失 骤降 锐减 骤 锐 大幅 小幅 微幅 微 略 急剧 快速 迅速
  保持 维持 稳定 在 报 收于 收报 报收 最高 最低 最大 最多 最少 至少 只 只要 需 需要 可 能 能够 可能 或 预计 预期 估计 大约 接近 逼近 跌破 触及 占 占据 相当于 等于 合 约合 折合 介于 由 从 自 以 按 按照
  每 每年 每月 每天 每日 每生 每学年 每人 每户 日均 月均 年均 人均 仍 尚 计 预估 估 估计 料 预料 推估 初估 逐渐 逐步 逐年 持续 继续 不断 明显 显著 略有 有所 加 再降 贬值 其中 目前 如今 现在 今年 去年 明年 截至目前 迄今 当时 此前 先前 之前 原先 原来 同期 同期是 往年 低于 高于 多于 少于 比 较 相较 相比 类似
  同时 此外 另外 还 不过 因此 近 逾 不足 完成 实现 创下 录得 取得 获得 形成 出现 即 称 表示 显示 说 指出 认为 预测 整整 被 把 对 向 总和 之和 和 及 以及 要 会 计划 吸引 统计 确保 保证 基本 报告 征收 封禁 处置 拨打 下发
  创 新增 增设 新建 建成 建设 完善 额外 增拍 募集 投入 耗资 拥有 使用 售出 卖出 买入 涉及 覆盖 包括 包含 设立 开设 招收 安排 拟 支付 缴纳 处以
  was were is are reached totaled totalled rose fell to by of at about the a an in has have had up down grew dropped increased decreased nearly from and paid
`);

/** Periods are blanked with a comma before the tail is taken off. */
const TAIL_AND_PERIODS = new Map([...TAIL, ["，", ["，"]]]);

/** Words that begin a clause without naming anything; the noun stands after the last of them. */
const CUTS =
  /(?:并处|判处|截至|截止|根据|按照|其中|目前|预计|表示|显示|指出|认为|预测|据悉|据|同期|实现|完成|达到|突破|由于|导致|随着|通过|使得|使(?!用|馆|者|命)|令|已经|已(?!婚)|将(?!军|领)|被(?!保险|告)|把|从(?!业|事|严)|由|(?<![占同环性价权])比(?!例|率|重|值|分|赛)|较|(?<![反应针相面])对(?!外|冲|象)|(?<![方意流动走去北南东西单双])向|(?<![存现实内潜])在(?!编|校|职|建|线|读|岗|途|册)|以来|以(?!上|下|内|外|前|后|色列)|了(?!解)|并(?!购|网|发|重)|而|但|且|也(?!门)|还(?!款|贷|本)|又|(?<![成首古帝])都(?!市|江)|(?<![人户日年月平周套单总])均(?!价|值)|(?<!成)就(?!业|诊|医|读|餐)|声称|宣称|据称|看好|高于|低于|，)/g;

/** Words that end in a syllable of {@link TAIL} or like one: 支出, 合同, 产能, 大会, 成都, 占比, 身高 … */
const KEPT =
  /(?:[支岁产输演进退付转流]出|合同|[产功性技智潜动势节核热效源]能|[机大社协工商年晚议]会|(?:理事|基金|委员|运动|博览|座谈|发布)会|[成首古帝]都|[反应针相面]对|[方意走动流去导转]向|占比|性价比|性别比|[摘纪概]要|[刚内急所必外供]需|众多|[身新登跳]高|新低|[组混综联融整结集]合|[公中]共|(?:[晚日海年季财]|电)报|[存现实内潜]在|[名职简]称|小说|[自理]由|[国私公所]有|[偿归]还|船只|附近|变更|成就|总和|[营税丰回吸]收|[麻名]将|补给|青少)$/;

/** Dates and periods say when, not what. */
const PERIODS =
  /(?:(?:[0-9]{2,4}|今|去|明|前|全|上|近[0-9一二三四五几两]|本)年(?!期|龄|薪)(?:度|初|末|年底|年初|年末|期末|同期|底|前[0-9三]季度|上半年|下半年|第?[一二三四]季度)?|[0-9]{1,2}(?:[-~至到][0-9]{1,2})?月(?:份|底|末)?(?:[0-9]{1,2}[日号])?|[0-9]{1,2}[日号]|前?[一二三四前]{1,2}季度|第[一二三四]季度|上半年|下半年|上(?:一)?个交易日|前[0-9一二三四五六七八九十]{1,2}个?月|(?:上|本|下|当)(?:月|周|季)|[今昨前明][天日晚]|当[日天年]|同期|年内|周[一二三四五六日]|年[底初末]|月[底末]|(?:凌晨|早上|上午|中午|下午|傍晚|晚上|晚间)?[0-9]{1,2}(?:时|点)(?:[0-9]{1,2}分)?(?=[^0-9]|$))/g;

/** 27分钟大定, 5分钟销量: how long it took is no part of the noun. */
const SPANS = /[0-9.]+(?:个?小时|分钟|秒钟?|天内?)/g;

/** Where a counted noun ends: function words and verbs that seldom belong to one; not those of 合约, 需求, 中国, 上市, 在编. */
const NOUN_END =
  /(?:(?:累|上|下|大|暴|微|骤)?[跌涨](?!停|幅|价)|持续|当(?=[中时天日年])|拿(?!手)|[\s，。；：、！？,.;:!?()（）“”"「」《》【】—…/%]|分别|相当|已经|已|被|将(?!军)|进行|出现|报告|感染|参加|参与|占|均|都(?!市)|也|就(?!业|诊|医|读)|又|还|并(?!购|发)|而|但|是|为|(?<!患)有(?!限|色|机|关)|和(?!谐)|与|及|或|来自|来(?!源|宾|访)|在(?!编|校|职|建|线|读)|从(?!业)|由|对(?!象|外|冲)|向|于|(?<!级)以[上下]|(?<!级)以(?!色列|[上下])|用以|可以|可(?!再生)|能(?!源|力|量)|会(?!员|议|计|场)|要(?!求|素)|去(?!年)|成为|后(?!备|勤)|前(?!线)|中(?!国|小|学|心|央|介|药|医|东|层|方)|里|内(?!地|部|容)|上(?!市|海|游|下)|下(?!岗|属|游|降)|等|了|着|过(?!程|境)|把|让|使(?!用|馆|者)|令|分布|涉及|开始|超过|超(?!市|级|算)|达|至|到|仅|约(?=[0-9])|需(?!求)|没有|没|不(?!动产|锈)|未(?!成年|来)|其中|同比|环比|进入|购买|收购|获得|获|给|每|[0-9])/;

/** Longest metric, UTF-16 units; longer noun phrases are cut at their front. */
const LONGEST = 18;
/** Shorter ones say nothing. */
const SHORTEST = 2;

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
  const left = leftNoun(plain, Math.max(from, clause.start), quantity.start);
  const right = rightNounOf(plain, quantity, clause);
  const leftText = left ? plain.slice(left.start, left.end) : "";
  const leftHasHead =
    HEADS.test(leftText) && !(right && clause.after.startsWith("的") && EMPTY_HEADS.test(leftText));
  if (COUNTED.has(quantity.kind))
    return { left, right, best: right ?? left, hasHead: right !== null || leftHasHead };
  return leftHasHead
    ? { left, right, best: left, hasHead: true }
    : { left, right, best: right ?? left, hasHead: right !== null };
}

/** Points and multiples say how much something changed: what follows them is their own only where 的 binds it. */
function rightNounOf(plain: string, { kind, end }: Quantity, { after }: Clause): Span | null {
  const isFree = (kind === "points" || kind === "multiple") && !/^\s?(?:的|[A-Za-z])/.test(after);
  return isFree ? null : rightNoun(plain, end, after, COUNTED.has(kind));
}

/** Whether the noun phrase ends in a word such as 率, 额, 收入, that names a quantity by itself. */
export function namesQuantity(noun: string): boolean {
  return HEADS.test(noun);
}

/** The noun phrase at the end of `plain` from `start` to `end`, once what is no noun is taken off. */
export function leftNoun(plain: string, start: number, end: number): Span | null {
  if (isLatinBefore(plain, end)) return latinNounBefore(plain, start, end);
  const stripped = stripEnd(plain.slice(start, end), TAIL, KEPT);
  const withoutPeriods = stripEnd(
    stripped.replace(PERIODS, (period) => "，".repeat(period.length)),
    TAIL_AND_PERIODS,
    KEPT,
  );
  const noun = withoutComparison(withoutPeriods);
  let from = 0;
  for (const cut of findAll(CUTS, noun)) {
    const cutEnd = cut.index + cut[0].length;
    if (noun.slice(cutEnd).replaceAll("，", "").length >= SHORTEST) from = cutEnd;
  }
  for (const span of findAll(SPANS, noun)) {
    const spanEnd = span.index + span[0].length;
    if (noun.length - spanEnd >= SHORTEST) from = Math.max(from, spanEnd);
  }
  from = Math.max(from, frontOf(noun));
  return trimmedSpan(plain, start + from, start + noun.length);
}

/** 营收较去年同期, 指数较历史高位, 增速高于预期目标: what it is compared with is not what it measures. */
const COMPARED =
  /(?:较|相比|(?<![占同环对性价权])比(?!例|重|率|值|分|赛)|[高低多少大小优好]于)([^、]{2,20})$/;

function withoutComparison(text: string): string {
  const match = COMPARED.exec(text);
  if (!match || HEADS.test(match[1]?.replaceAll("，", "") ?? "") !== /于/.test(match[0].slice(0, 2)))
    return text;
  return stripEnd(text.slice(0, match.index), TAIL_AND_PERIODS, KEPT);
}

/** Where the last {@link LONGEST} characters of a text begin, two Latin letters counting as one. */
function frontOf(text: string): number {
  let width = 0;
  let at = text.length;
  while (at > 0 && width < LONGEST) width += text.charCodeAt(--at) < 0x2e80 ? 0.5 : 1;
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

/** 涉及水军、欺诈的黑产账号: the noun that was counted stands at the end of its clause. */
const FAR_NOUN = /^[^，。“”]{1,24}的([㐀-鿿々〇]{2,8})$/u;

/** 36个服务点图书完好率|为91%: the noun is what the next number measures, of the things counted. */
const NEXT_RATE =
  /^.{0,16}?(?:率|比例|占比|比重)(?:分别|均|都|已|高|仅)*(?:为|达到?|是|超过?|[升降]至)?[0-9]+(?:\.[0-9]+)?[%％]/u;

function rightNoun(plain: string, end: number, after: string, isCounted: boolean): Span | null {
  const lead = /^\s?(?:的|多|左右|of )?\s?/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(lead);
  const stop = NOUN_END.exec(rest)?.index ?? rest.length;
  let noun = rest.slice(0, /^[A-Za-z]/.test(rest) ? latinOrMixed(rest, stop) : stop);
  let from = end + lead;
  if (isCounted && NEXT_RATE.test(rest)) return null;
  const far = noun === "" && isCounted ? FAR_NOUN.exec(rest)?.[1] : undefined;
  if (far) return { start: from + rest.length - far.length, end: from + rest.length };
  const of = noun.lastIndexOf("的");
  if (of >= 0 && noun.length - of > SHORTEST) {
    from += of + 1;
    noun = noun.slice(of + 1);
  } else if (of >= 0) noun = noun.slice(0, of);
  return trimmedSpan(plain, from, from + Math.min(noun.length, LONGEST), isCounted ? 1 : SHORTEST);
}

/** English has its own end; in Chinese a noun may begin with Latin letters (ETF基金). */
function latinOrMixed(text: string, stop: number): number {
  return /[㐀-鿿々〇]/u.test(text.slice(0, stop)) ? stop : latinNoun(text);
}

/** Up to three words of a Latin noun phrase. */
function latinNoun(text: string): number {
  return (
    /^(?!(?:in|of|at|to|by|on|for|from|and|or|were|was|are|is|have|has|had|who|that|as|than) )[A-Za-z-]{2,20}(?: (?!in |of |at |to |by |on |for |from |and |or |were |was |are |is |have |has |had |who |that |as )[a-z-]{2,20}){0,2}/.exec(
      text,
    )?.[0].length ?? 0
  );
}

function trimmedSpan(plain: string, start: number, end: number, shortest = SHORTEST): Span | null {
  const text = plain.slice(start, end);
  const lead = /^[\s的了是、·和与及.]*/.exec(text)?.[0].length ?? 0;
  const span = { start: start + lead, end: start + text.trimEnd().length };
  const letters = plain.slice(span.start, span.end);
  return span.end - span.start >= shortest &&
    /[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]/u.test(letters) &&
    !/新[高低]$/.test(letters) &&
    !/^[0-9.%]+[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{0,2}$/u.test(letters)
    ? span
    : null;
}
