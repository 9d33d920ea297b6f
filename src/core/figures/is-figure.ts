import { endWordsOf, startWordsOf, wordAtEnd, wordAtStart } from "../text/edge-words.ts";
import type { Clause } from "./clause.ts";
import type { Quantity } from "./read-quantity.ts";

/** Counts up to this, in Chinese digits, are parts of speech (两个项目, 三次) unless people came to harm or something changed. */
const SMALL_COUNT = 3;

const HARMS =
  "死 伤 亡 遇难 失踪 罹难 丧生 感染 确诊 病例 被捕 落网 获救 被困 中毒 killed dead death died injured wounded missing".split(
    " ",
  );

/** Whether a text tells of people who came to harm: even a few are news. */
export function namesHarm(text: string): boolean {
  return HARMS.some((word) => text.includes(word));
}

const CHANGE_AT_END = /(?:[少多增减]|[增减]至|(?:增加|减少|上[升涨]|下[降跌]|提高|降低|扩大|缩小|翻)了?)$/;

/** Parts of a text, a plan or a group rather than things that were counted: 五个方面, 3项原则. */
const STRUCTURE = startWordsOf(`
  方面 阶段 部分 环节 问题 原因 层次 层面 维度 步骤 字 坚持 自信 意识 原则 特点 特征 要素 因素 条件 角度 关键 理由 要点 亮点 看点 建议 启示
  好处 优势 条 转变 必须 不 统一 结合 面向 确保 到位 相互 版本 步 梯队 档次 等级 时期 过程 词 大类 方向 季度 年头 世纪 月 星期 礼拜 小时`);

/** What may stand before them: 三个主要方面. */
const WEIGHT = startWordsOf("大 小 重点 主要 重要 核心 基本 关键 不同");

/** They begin like such a part and are people or things: 三个不良品, 五种不同. */
const NO_PART = startWordsOf("不同 不良");

/** 本文4831个字 tells of the text. */
const OF_THE_TEXT = /(?:本文|全文|正文)[^，。]{0,4}$/;

/** A count of these in Chinese digits is a manner of speaking: 四处, 十分, 九层. */
const SPEECH_UNITS = new Set([..."处层块片对双套头手节门轮批场次组部份种道根条单股"]);

/** What is counted by these, with its noun, is news even where it is few: 三辆警车, 两名男子. */
const WHOLE_UNITS = new Set([..."名辆架艘列栋幢头匹枚例具"]);

/** A span of time is a figure only as a length, a limit or a saving: 工期缩短60天, 长达九天, 判处有期徒刑15年. */
const TIME_BEFORE =
  /(?:长达|为期|历时|耗时|用时|有期徒刑|刑|(?:缩短|延长|压缩|减少|增加)[了至到为]?|(?:提前|节省)了?|连假|休假|年假|产假|放假|(?:寿命|时长|时间|天数|周期|工期|期限|有效期|保质期|任期|限售期?|租期|刑期|假期)(?:总数|合计)?(?:为|是|有|共|达到?|长达|超过)?|等[待候]|轮候|隔离|累计|平均|人均|平均[㐀-鿿]{1,4}[日期龄](?:为|达到?|仅)?|总共|共计|有效|优良天数|仅需|只需|需要|加速)\s*$/;
/** Of a sentence every length counts. */
const SENTENCE = endWordsOf("有期徒刑 判刑 拘役 缓刑");
const TIME_UNITS_OF_A_BACKGROUND = startWordsOf(
  "前 后 来 以来 内 间 之前 之后 之内 之间 之久 里 以前 以后 中 期间 多来 的时间里 时间内 左右的时间",
);

/** A number without a unit is a figure when a level is told: 指数为1.046, 收于3.75. */
const LEVEL_BEFORE =
  /(?:指数|汇率|(?:地震|[芮里]氏)规模|中间价|点位|系数|评分|得分|比值|比率|市盈率|市净率|死亡率|发生率|生育率|大盘|沪指|收盘|PMI|CPI)[^，。；]{0,12}$/;
const LEVEL_VERB =
  /(?:[为至到报达在]|收于|收报|跌破|突破|站上|逼近|触及|跌至|升至|跌到|涨到|涨至|降至|at|to|of)\s*$/;
const RATE_PHRASE = /(?:兑[^，。；]{0,20}|报|最高到|最低到|逼近|跌破|突破)$/;
const NO_LEVEL_AFTER = /^\s?(?:[版代里年/:：0-9-]|\.[A-Za-z0-9]|系列|时代|关系)|^[A-Za-z]/;
/** A version or model; behind million or 万 a word goes on with the sentence. */
const NAME_AFTER = /^\s[A-Za-z]/;

/** A level or degree counts where nature is measured. */
const MEASURED_LEVEL =
  /地震|震[级度]|级地震|台风|风力|阵风|大风|气温|温度|高温|低温|体温|水温|零下|最高|最低|海拔|高考|分数|总分|均分|得分|评分|成绩|指数|沪指|大盘|[股恒国科深道]指|[低高]开|涨|跌|报|收|升|降/;

/** Whether a quantity, its unit in plain characters and with or without the noun that it counts, is a statistic that the article states, and no part of speech or name. */
export function isFigure(quantity: Quantity, clause: Clause, unit: string, hasNoun: boolean): boolean {
  if (quantity.low === 0 && quantity.high === 0 && quantity.kind !== "share" && quantity.kind !== "score")
    return false;
  switch (quantity.kind) {
    case "money":
    case "share":
    case "points":
    case "multiple":
    case "size":
    case "area":
      return !isSayingOfOne(quantity, unit);
    case "people":
    case "count":
      return isCounted(quantity, clause, unit, hasNoun);
    case "time":
      return isLength(quantity, clause);
    case "score":
      return isMeasured(quantity, clause, unit);
    case "none":
      return isBareFigure(quantity, clause);
  }
}

/** 一米阳光, 一倍 apart: a lone 一 with a unit is an article. */
function isSayingOfOne({ chinese, low, high, kind }: Quantity, unit: string): boolean {
  if (!chinese || low !== high) return false;
  if (kind === "size" || kind === "area") return low <= SMALL_COUNT;
  return low === 1 && unit !== "倍" && kind !== "points";
}

function isCounted(quantity: Quantity, clause: Clause, unit: string, hasNoun: boolean): boolean {
  const { chinese, low, high, bounded, kind } = quantity;
  // 46人不治: persons are no part of a plan.
  const isPart = kind === "count" && isPartOfWhole(clause.after);
  if (isPart && (high < 100 || OF_THE_TEXT.test(clause.before))) return false;
  if (!chinese) return true;
  if ((low === 1 && high === 1) || clause.opensQuote) return false;
  if (high <= SMALL_COUNT) {
    const near = clause.before.slice(-10) + clause.after.slice(0, 10);
    return (
      CHANGE_AT_END.test(clause.before) ||
      namesHarm(near) ||
      unit === "例" ||
      (hasNoun && WHOLE_UNITS.has(unit))
    );
  }
  if (high <= 10 && SPEECH_UNITS.has(unit) && !bounded) return false;
  return true;
}

function isPartOfWhole(after: string): boolean {
  const weight = wordAtStart(after, WEIGHT) ?? "";
  return [after, after.slice(weight.length)].some(
    (part) => wordAtStart(part, STRUCTURE) !== null && wordAtStart(part, NO_PART) === null,
  );
}

function isLength(quantity: Quantity, clause: Clause): boolean {
  if (wordAtStart(clause.after, TIME_UNITS_OF_A_BACKGROUND)) return false;
  if (wordAtEnd(clause.before, SENTENCE)) return true;
  if (quantity.chinese && quantity.high <= SMALL_COUNT) return false;
  return TIME_BEFORE.test(clause.before);
}

/** 至37495点: an index, where no clock and no list of points goes so far. */
const FARTHEST_POINT = 100;

function isMeasured(quantity: Quantity, clause: Clause, unit: string): boolean {
  if (quantity.chinese && quantity.high <= 10) return false;
  if (unit === "点" && quantity.low > FARTHEST_POINT && clause.before.trim() !== "") return true;
  return MEASURED_LEVEL.test(clause.before.slice(-12) + clause.after.slice(0, 6));
}

function isBareFigure(quantity: Quantity, clause: Clause): boolean {
  if (NO_LEVEL_AFTER.test(clause.after)) return false;
  if (quantity.magnitude >= 1e4) return !quantity.chinese || quantity.bounded || quantity.high > 1e4;
  if (NAME_AFTER.test(clause.after)) return false;
  if (quantity.chinese || !quantity.decimal) return false;
  if (RATE_PHRASE.test(clause.before)) return true;
  return LEVEL_VERB.test(clause.before) || LEVEL_BEFORE.test(clause.before);
}
