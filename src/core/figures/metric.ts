import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isEmptyWord } from "./empty-words.ts";
import type { PlainLine } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { Quantity } from "./read-quantity.ts";

const NAMING = bitsOf("noun", "place", "organisation", "organisationHead", "role", "post", "name");
/** Whose name says nothing of what is measured: 慕尼黑为13.8%. */
const OWNER = bitsOf("place", "organisation", "organisationHead", "role", "post", "name", "foreignName");
const PLACES = bitsOf("place", "organisation");
/** Where a noun ends, whatever else the word may be. */
const STOPS = bitsOf(
  ...(["function", "change", "saying", "preposition", "conjunction", "particle", "pronoun", "time"] as const),
  ...(["mark", "digits", "numeral", "measure", "space"] as const),
);

const BREAKS = bitsOf("function", "mark", "digits", "particle", "space");
const LONE = bitsOf("function", "localiser", "verb", "adverb", "preposition", "conjunction", "pronoun");

/** A single character that begins no clause: the rest of a word that the lexicon lacks. */
function isRest(word: Word): boolean {
  return word.end - word.start === 1 && (word.kinds & (LONE | BREAKS)) === 0;
}

/** A noun phrase has no more words than this. */
const MOST_WORDS = 5;

const COUNTED: ReadonlySet<string> = new Set(["people", "count"]);

/**
 * What a number measures, where its own clause names it in a form that is sure: the counted noun behind it (300名学生), a
 * noun that 的 binds to it (5%的收益率), or the noun that a verb of being or change ties to it (失业率为4.2%, 客流下降5%).
 * `null` elsewhere: wrong is worse than none. `told` says when and against what, and is passed over.
 */
export function metricOf(
  line: PlainLine,
  clause: Span,
  quantity: Quantity,
  told: readonly Span[] = [],
): Span | null {
  if (quantity.noun) return quantity.noun;
  const isCounted = counts(quantity);
  const after = isCounted ? countedNoun(line, clause, quantity) : boundNoun(line, clause, quantity);
  if (isCounted && after) return after;
  const before = nounBefore(line, clause, quantity, told);
  return before && !EMPTY_VALUES.has(textOf(line, before)) ? before : after;
}

/** 近两万居民 counts, too. */
function counts({ kind, magnitude }: Quantity): boolean {
  return COUNTED.has(kind) || (kind === "none" && magnitude >= 1e4);
}

/** Nouns that say that it is an amount and not of what: 价值37.5亿美元的合约. */
const EMPTY_VALUES: ReadonlySet<string> = new Set("价值 总值 金额 总额 总量 数量 数额 总价".split(" "));
/** Nouns that say no more than the number: 以10%的速度, 5%的水平. */
const EMPTY_NOUNS = /(?:速度|幅度|水平|标准|规模|目标|高度|比例|价格|距离)$/;

function textOf({ plain }: PlainLine, { start, end }: Span): string {
  return plain.slice(start, end);
}

/** 300名学生, 13份多边互认协定: the noun right behind; of persons only one that names persons. */
export function countedNoun(line: PlainLine, clause: Span, quantity: Quantity): Span | null {
  let run = nounFrom(line.wordsFrom(quantity.end), clause.end);
  const isOfPersons = quantity.kind === "people" && !/[例宗]$/.test(textOf(line, quantity));
  if (isOfPersons) {
    const persons = run.findLastIndex(namesPersons);
    run = run.slice(0, persons + 1);
  }
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || last.end - first.start < 2) return null;
  const noun = { start: first.start, end: last.end };
  if (/人口$/.test(textOf(line, noun)) || !namesQuantity(textOf(line, noun))) return noun;
  // 120家企业盈利: what is counted ends where it earns.
  const holder = run.findLast((word) => word !== last && word.is("organisationHead"));
  return holder && holder.end - first.start > 1 ? { start: first.start, end: holder.end } : null;
}

function namesPersons(word: Word): boolean {
  return word.is("role") || word.is("post") || /[人员者生工民客师兵手警童众星家友士]$/.test(word.text);
}

/** 5%的收益率, 3亿元的投资: the noun that 的 binds, where it names a quantity or the amount is its price. */
function boundNoun(line: PlainLine, clause: Span, { end, kind }: Quantity): Span | null {
  const words = line.wordsFrom(end);
  if (words[0]?.text !== "的") return null;
  const run = nounFrom(words.slice(1), clause.end);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const noun = { start: first.start, end: last.end };
  const text = textOf(line, noun);
  return !EMPTY_NOUNS.test(text) && (namesQuantity(text) || (kind === "money" && text.length > 1))
    ? noun
    : null;
}

/** The words of the noun phrase that begins here; none where it is not plain where it begins or ends. */
function nounFrom(words: readonly Word[], end: number): readonly Word[] {
  const run: Word[] = [];
  let named = 0;
  for (const word of words.slice(0, MOST_WORDS + 2)) {
    const names = (word.kinds & NAMING) !== 0 && (!word.is("verb") || named === 0 || word.is("noun"));
    if (word.text === "的")
      return named === 0 && run.length > 0 ? nounFrom(words.slice(run.length + 1), end) : [];
    // 医疗院|所: a particle, or the end of a name.
    if (named > 0 && word.is("function") && word.is("organisationHead")) return [];
    if (word.start >= end || (word.kinds & BREAKS) !== 0) break;
    // 服务|点: half a noun is none.
    if (named > 0 && !names && isRest(word)) return [];
    if ((word.kinds & STOPS) !== 0 && (word.kinds & NAMING) === 0) break;
    // 流感死亡病例 and 州出现疫情 look alike: what a noun and its verb make is not sure.
    if (!names && named > 0) return actsOrEnds(words, run.length, end) ? run.slice(0, named) : [];
    run.push(word);
    if (names) named = run.length;
  }
  // 稽查及輔導: the other half belongs to it.
  if (/^[及和与或、]$/.test(words[run.length]?.text ?? "") && !isNumber(words[run.length + 1])) return [];
  if (named > 1 && run[named - 1]?.is("verb")) {
    // 企业盈利: who did it; 基础研究 may be one thing.
    named =
      run[named - 2]?.is("organisationHead") || run.slice(0, named - 1).some(namesPersons) ? named - 1 : 0;
  }
  const isVerb = run[0]?.is("verb") && !run[0].is("noun");
  const last = run[named - 1];
  if (run.length > MOST_WORDS || (isVerb && !(last && named === 2 && namesPersons(last)))) return [];
  return run.slice(0, named);
}

/** 警车和多个垃圾箱, 协定和118份协议: the other half is counted by itself. */
function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.is("digits") || word.is("numeral") || /^[多数几]/.test(word.text));
}

/** Whether a verb at `at` ends the noun before it: persons act, and what has no noun behind it is a predicate. */
function actsOrEnds(words: readonly Word[], at: number, end: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before && namesPersons(before)) return true;
  return !next || next.start >= end || (next.kinds & NAMING) === 0;
}

/** Between a noun and its number: 为, 达, 同比, 下降, 至. */
const LINKS: ReadonlySet<string> = new Set(
  `为 是 达 达到 达至 高达 多达 约 共 共计 合计 总计 累计 仅 仅为 至 到 了 超过 突破 接近 均 分别 升至 降至 涨至 跌至 增至 减至 升到 降到 已 将 也 更 微幅 大幅 小幅
  略 只 只有 仅有 有 由 从 却 则 再 又 都 还 微 幅 平均 实际 名义 年均 月均 日均 人均`.split(/\s+/),
);

/** Words that tie a number to what stands before it. */
export function isLink(word: Word): boolean {
  if (/[幅速率]$/.test(word.text)) return false;
  return (
    word.is("change") || word.is("time") || LINKS.has(word.text) || (isEmptyWord(word) && word.is("adverb"))
  );
}

/** See {@link isElsewhere}; a 该 or 其 refers to what stands elsewhere. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  "较 比 与 跟 对 向 低于 高于 同期 该 其 这 这一 此 上述 超出 相比 相比于 相较 相较于".split(" "),
);
/** Verbs of achieving: their object is measured. */
const LIGHT: ReadonlySet<string> = new Set(
  "实现 完成 达到 创造 取得 获得 录得 报告 拥有 持有 包括 投入 支付 花费 产生 造成 导致 出现 发生 接待 吸引 出售 投资 使 令 占 封禁 处置 确认 共有 其中 带动".split(
    " ",
  ),
);

/** The noun that stands before the number, tied to it by nothing but verbs of being and change. */
function nounBefore(line: PlainLine, clause: Span, quantity: Quantity, told: readonly Span[]): Span | null {
  const isCounted = counts(quantity);
  const words = line.words
    .slice(line.wordBefore(clause.start + 1), line.wordBefore(quantity.start) + 1)
    .filter(({ start, end }) => !told.some((span) => start < span.end && end > span.start));
  const at = words.findLastIndex((word) => !isLink(word) && !word.is("space"));
  const last = words[at];
  if (!last || words.some(isElsewhere)) return null;
  const from = headStart(line, words, at);
  const start = words[from]?.start ?? last.start;
  const noun = textOf(line, { start, end: last.end });
  if (!isNoun(noun, words.slice(from, at + 1)) || !isCleanBefore(words[from - 1], noun)) return null;
  if (isCounted && !isSureBefore(line, quantity, last)) return null;
  const isPlainNoun = (last.kinds & (isCounted ? PLACES : OWNER)) === 0 && !last.is("verb");
  const isTied = isCounted || words.slice(at + 1).some((word) => word.is("change"));
  return namesQuantity(noun) || (isPlainNoun && isTied) ? { start, end: last.end } : null;
}

/** 10个方面共63项近期工作 counts what follows; persons are counted by a noun of persons. */
function isSureBefore(line: PlainLine, { kind, end }: Quantity, noun: Word): boolean {
  const [next] = line.wordsFrom(end);
  if (next && (next.kinds & BREAKS) === 0 && !next.is("verb")) return false;
  return (
    kind !== "people" ||
    namesPersons(noun) ||
    namesQuantity(noun.text) ||
    /[例]$/.test(line.plain.charAt(end - 1))
  );
}

/** Behind these stands no subject but what it is compared with; 占比 is a word. */
function isElsewhere({ text }: Word, i: number, words: readonly Word[]): boolean {
  return ELSEWHERE.has(text) && !(text === "比" && /[占股]$/.test(words[i - 1]?.text ?? ""));
}

function isNoun(noun: string, words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (!last || noun.length < 2 || /^[全各本该].$/.test(noun)) return false;
  return namesQuantity(noun) || ((last.kinds & NAMING) !== 0 && (last.kinds & STOPS) === 0);
}

/** Index of the word that the noun phrase which ends at `at` begins with. */
function headStart(line: PlainLine, words: readonly Word[], at: number): number {
  const last = words[at];
  let from = at;
  if (last && last.end - last.start === 1 && words[at - 1] && !isBorder(words[at - 1])) from--;
  const head = textOf(line, { start: words[from]?.start ?? 0, end: last?.end ?? 0 });
  from = nounStart(words, from, at);
  if ((last?.end ?? 0) - (words[from]?.start ?? 0) > 2) return from;
  const before = words[from - 1];
  // 持股比例的上限, 成交金额: a limit or an amount names nothing by itself.
  if (before?.text === "的" && isPartOfNoun(words[from - 2])) return nounStart(words, from - 1, at + 1);
  const isVerb =
    before?.is("verb") && !isBorder(before) && !LIGHT.has(before.text) && before.end - before.start > 1;
  return isVerb && !EMPTY_VALUES.has(head) ? from - 1 : from;
}

function nounStart(words: readonly Word[], from: number, at: number): number {
  let start = from;
  const isNext = (i: number): boolean => words[i - 1]?.end === words[i]?.start;
  while (start > 0 && at - start < MOST_WORDS && isNext(start) && isPartOfNoun(words[start - 1])) start--;
  return start;
}

function isBorder(word: Word | undefined): boolean {
  return !word || word.is("saying") || ((word.kinds & STOPS) !== 0 && !word.is("noun"));
}

function isPartOfNoun(word: Word | undefined): boolean {
  if (!word || isBorder(word)) return false;
  return (word.kinds & NAMING) !== 0 || word.is("adjective") || word.is("latin") || word.kinds === 0;
}

/** Single characters that are words before a noun: 县, 月. */
const WHOLE = bitsOf("organisationHead", "place", "measure", "unit", "numeral", "time");

/** Where the noun begins for certain: at a border, or behind a verb whose object it is. */
function isCleanBefore(word: Word | undefined, noun: string): boolean {
  // GDP）增长率, 可支配收入.
  if (word && /[)）可能应待未无非不]/.test(word.text)) return false;
  // 出|货量, 5|G版售价: a word that was cut.
  const isHalf = word && word.end - word.start === 1 && word.is("verb") && !LIGHT.has(word.text);
  if (isHalf || word?.is("digits")) return false;
  if (word && isRest(word) && (word.kinds & WHOLE) === 0) return false;
  return !word || isBorder(word) || LIGHT.has(word.text) || namesQuantity(noun);
}
