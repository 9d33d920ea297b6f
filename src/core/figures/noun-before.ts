import type { Word } from "../lexicon/lexicon.ts";
import { endWordsOf, wordAtEnd } from "../text/edge-words.ts";
import type { Span } from "../text/span.ts";
import { isLink } from "./links.ts";
import { isCleanBefore, isDoneBySubject, startOfPhrase } from "./noun-phrase.ts";
import { BREAKS, counts, NAMING, namesPersons, OWNER, PLACES, STOPS } from "./noun-words.ts";
import type { PlainLine } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { Quantity } from "./read-quantity.ts";

/** See {@link isElsewhere}. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  "较 比 与 跟 对 向 低于 高于 同期 超出 相比 相比于 相较 相较于".split(" "),
);
/** They refer to what stands elsewhere: 该指标 and 这一数字 say nothing, 该税率 and 其净利润 do. */
const REFERS: ReadonlySet<string> = new Set("该 其 这 这一 此 上述".split(" "));

/** The noun that stands before the number, tied to it by nothing but verbs of being and change. */
export function nounBefore(
  line: PlainLine,
  clause: Span,
  quantity: Quantity,
  told: readonly Span[],
): Span | null {
  const isCounted = counts(quantity);
  const words = line.words
    .slice(line.wordBefore(clause.start + 1), line.wordBefore(quantity.start) + 1)
    .filter(({ start, end }) => !told.some((span) => start < span.end && end > span.start));
  const at = words.findLastIndex((word) => !isLink(word) && !word.is("space"));
  const last = words[at];
  if (!last || words.some(isElsewhere)) return null;
  // 投资了3亿元: what is done, not what is measured.
  if (last.is("verb") && words[at + 1]?.text === "了") return null;
  const begin = startOfPhrase(line, words, at);
  const from = behindOwner(words, begin, at);
  const phrase = words.slice(from, at + 1);
  const start = phrase[0]?.start ?? last.start;
  const noun = line.plain.slice(start, last.end);
  if (!isNoun(noun, phrase) || !isCleanBefore(words[from - 1], phrase, noun)) return null;
  if (isCounted && words.slice(at + 1).some(isDoneBySubject)) return null;
  if (isCounted && (last.is("verb") || !isSureBefore(line, quantity, last))) return null;
  // 岚国人寿2300件, 岚城啤酒5900万股: whose they are, where nothing says that they are.
  const isOwner = phrase.length <= 2 && phrase[0]?.is("place") === true;
  if (isCounted && isOwner && at === words.length - 1) return null;
  // 较当日公布|的|数据
  if (
    told.some((span) => span.end === words[from - 1]?.start && ELSEWHERE.has(line.plain.charAt(span.start)))
  )
    return null;
  const isPlainNoun = (last.kinds & (isCounted ? PLACES : OWNER)) === 0 && !last.is("verb");
  const isAll = isAllOfClause(line, clause, quantity) && !words[from - 1]?.is("preposition");
  const isTied =
    isCounted || words.slice(at + 1).some((word) => word.is("change") || (isAll && isBeing(word, quantity)));
  if (isOfAnother(line, words, from, noun, quantity.kind)) return null;
  if (!namesQuantity(noun) && (phrase.some(isPieceOfName) || words.some(refers))) return null;
  return namesQuantity(noun) || (isPlainNoun && isTied) ? { start, end: last.end } : null;
}

/** 上述|市值, 该|公司|净利润: whose it is says as little as what refers to it. */
function behindOwner(words: readonly Word[], begin: number, at: number): number {
  const from = REFERS.has(words[begin]?.text ?? "") ? begin + 1 : begin;
  const isReferred = REFERS.has(words[from - 1]?.text ?? "");
  return isReferred && from < at && words[from]?.is("organisationHead") ? from + 1 : from;
}

function refers({ text }: Word): boolean {
  return REFERS.has(text);
}

/** 门槛为40GB, 所得约为145亿元: it is what was named; 女性为49% is whose share, and not of what. */
function isBeing({ text }: Word, { kind }: Quantity): boolean {
  return kind !== "share" && kind !== "points" && BEINGS.has(text);
}

/** 方案为1亿像素主摄 is more than its number. */
function isAllOfClause(line: PlainLine, clause: Span, { end }: Quantity): boolean {
  return line.wordsFrom(end).every((word) => word.start >= clause.end || word.is("localiser"));
}

const BEINGS: ReadonlySet<string> = new Set("为 达 达到 高达 仅为".split(" "));

/**
 * Whether the noun that begins at `from` is cut or tells of another number: 2.8万英尺高度, 三|门坡镇, 中|签率, and 消费量 of
 * 消耗量和消费量, which is half of what is measured; in 杏仁8颗、开心果15颗 it is not.
 */
function isOfAnother(
  line: PlainLine,
  words: readonly Word[],
  from: number,
  noun: string,
  kind: Quantity["kind"],
): boolean {
  const [head, before] = [words[from - 2], words[from - 1]];
  const start = words[from]?.start ?? 0;
  if ("0123456789百千万亿".includes(line.plain.charAt(start - 1) || "x")) return true;
  const joint = before?.is("pronoun") ? head : before;
  const joined = words[from - (joint === before ? 2 : 3)];
  // 消耗量和|消费量, 委员和各界|群众
  if (JOINS.has(joint?.text ?? "") && !isAmount(joined)) return true;
  // 占新兴指数0.7%的权重: the whole of which it is a share.
  // 调整为基准下浮5%: what it became; 达警戒值3倍: what it is a multiple of.
  if (
    BEINGS.has(before?.text ?? "") &&
    start === before?.end &&
    (before.text === "为" || kind === "multiple")
  )
    return true;
  if (before?.text.endsWith("占") && !/(?:比[例重率]|份额)$/.test(noun)) return true;
  if (before?.end !== start) return false;
  const isCounted = before.is("measure") && head?.is("digits") === true && !namesQuantity(noun);
  return before.is("unit") || before.is("numeral") || isCounted || isLoneSyllable(words, from);
}

const JOINS: ReadonlySet<string> = new Set("和 与 及 以及 、".split(" "));

/** 中|签率: a localiser with nothing before it to be one of. */
function isLoneSyllable(words: readonly Word[], from: number): boolean {
  const [head, word] = [words[from - 2], words[from - 1]];
  return word?.is("localiser") === true && word.end === words[from]?.start && (!head || head.is("mark"));
}

function isAmount(word: Word | undefined): boolean {
  return word !== undefined && (word.is("digits") || word.is("unit") || word.is("measure"));
}

/** 汪|宁: somebody, and nothing that is measured. */
function isPieceOfName(word: Word): boolean {
  return word.is("foreignName") || (word.is("surname") && word.is("name"));
}

/** 10个方面共63项近期工作 counts what follows; persons are counted by a noun of persons. */
function isSureBefore(line: PlainLine, { kind, start, end }: Quantity, noun: Word): boolean {
  const [next] = line.wordsFrom(end);
  const isThere = line.plain.slice(noun.end, start).endsWith("有");
  if (next && !next.is("mark") && isThere) return false;
  // 网上营业厅3000台的数据: where, and of another noun.
  if (next?.text === "的" && !namesQuantity(noun.text)) return false;
  if (next && (next.kinds & BREAKS) === 0 && (!next.is("verb") || next.is("noun"))) return false;
  if (
    "家间所".includes(line.plain.charAt(end - 1)) &&
    !(noun.is("organisationHead") || namesQuantity(noun.text))
  )
    return false;
  return (
    kind !== "people" || namesPersons(noun) || namesQuantity(noun.text) || line.plain.charAt(end - 1) === "例"
  );
}

/** Behind these stands no subject but what it is compared with; 占比 is a word. */
function isElsewhere({ text }: Word, i: number, words: readonly Word[]): boolean {
  return ELSEWHERE.has(text) && !(text === "比" && /[占股]$/.test(words[i - 1]?.text ?? ""));
}

/** 占比, 股比 and 性价比 are nouns. */
function isThan(text: string): boolean {
  return text.endsWith("比") && !"占股性".includes(text.at(-2) ?? "x");
}

/** 岚国境内: where, and not what. */
const WHERE = endWordsOf("境内 国内 省内 市内 县内 区内 城内 校内 厂内 境外 海外 国外 当中 之中");
/** 全市, 本公司 apart: they say whose, and not what. */
const WHOLE = new Set("全各本该");
const WHOLES = new Set(["整体", "总体"]);

function isNoun(noun: string, words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (!last || noun.length < 2 || wordAtEnd(noun, WHERE)) return false;
  if (noun.length === 2 && (WHOLE.has(noun.charAt(0)) || WHOLES.has(noun))) return false;
  // 价格比|指导价: what it is compared with.
  if (words.some((word) => word !== last && isThan(word.text))) return false;
  // 中|签|率: half of a word that the lexicon lacks.
  if (words.length === 2 && words[0]?.is("verb") && words.every(({ text }) => text.length === 1))
    return false;
  return namesQuantity(noun) || ((last.kinds & NAMING) !== 0 && (last.kinds & STOPS) === 0);
}

/** Nouns that say that it is an amount and not of what: 价值37.5亿美元的合约. */
export const EMPTY_VALUES: ReadonlySet<string> = new Set(
  "价值 总值 金额 总额 总量 数量 数额 总价".split(" "),
);
