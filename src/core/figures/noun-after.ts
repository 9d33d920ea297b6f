import type { Word } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import { isRelational } from "./empty-words.ts";
import { BREAKS, isRest, MOST_WORDS, NAMING, namesPersons, PLACES, STOPS } from "./noun-words.ts";
import type { PlainLine } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { Quantity } from "./read-quantity.ts";

const JOINS = new Set("及和与或、");
const OF_THEM = new Set(["当中", "之中", "全部"]);
const BEINGS = new Set("为是");
const CASES = new Set("例宗");
/** What bodies are counted by. */
const BODIES = new Set("家间所");
const VAGUE = new Set("多数几");

/** 300名学生, 13份多边互认协定: the noun right behind; of persons only one that names persons. */
export function countedNoun(line: PlainLine, clause: Span, quantity: Quantity): Span | null {
  let run = nounFrom(line.wordsFrom(quantity.end), clause.end);
  const isOfPersons = quantity.kind === "people" && !CASES.has(line.plain.charAt(quantity.end - 1));
  if (isOfPersons) {
    const persons = run.findLastIndex(namesPersons);
    run = run.slice(0, persons + 1);
  }
  run = withoutAttribute(run, line.wordsFrom(run.at(-1)?.end ?? 0));
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || last.end - first.start < 2 || isScattered(run)) return null;
  if ((last.kinds & PLACES) !== 0 || isModifier(line.wordsFrom(last.end), clause.end)) return null;
  const noun = { start: first.start, end: last.end };
  // 61例人类感染…病例: what the cases are of.
  if (CASES.has(line.plain.charAt(quantity.end - 1)) && !/[例案件症者故]$/.test(last.text)) return null;
  // 2间大学医学院代表: bodies are counted, and not their persons.
  if (BODIES.has(line.plain.charAt(quantity.end - 1)) && namesPersons(last)) return null;
  // 1000亿关口, 2000亿市值券商: a level that they are at, and not how many.
  if (quantity.kind === "none" && (isEmpty(line, noun, last) || namesQuantity(first.text))) return null;
  return textOf(line, noun).endsWith("人口") || !namesQuantity(textOf(line, noun)) ? noun : null;
}

/** 300名学生|情绪|稳定, 179个国家|当中, 18只个股|全部: what is told of them is not counted. */
function withoutAttribute(run: readonly Word[], [next]: readonly Word[]): readonly Word[] {
  const isTold = run.length > 1 && next?.is("adjective") === true && !next.is("noun") && !next.is("verb");
  return isTold || OF_THEM.has(run.at(-1)?.text ?? "") ? run.slice(0, -1) : run;
}

/** 10个市民喜爱的项目: what is counted stands behind 的, the noun before it is who likes it. */
function isModifier(words: readonly Word[], end: number): boolean {
  const at = words.findIndex((word) => word.text === "的" || word.start >= end || word.is("mark"));
  const isNoun = words.slice(at + 1, at + 3).some((word) => (word.kinds & NAMING) !== 0);
  return at > 0 && words[at]?.text === "的" && isNoun;
}

/** Nouns that say no more than the number: 以10%的速度, 5%的水平. */
const EMPTY_NOUNS = /(?:关口|大关|速度|幅度|水平|标准|规模|目标|高度|比例|价格|距离|区间)$/;

/** The same of 5000元的区间|时, but not of 工时. */
function isEmpty(line: PlainLine, noun: Span, last: Word): boolean {
  return last.text === "时" || EMPTY_NOUNS.test(textOf(line, noun));
}

/** 母|婴|亲|善: words that the lexicon lacks, in pieces. */
function isScattered(run: readonly Word[]): boolean {
  return run.some(
    (word, i) => word.end - word.start === 1 && (run[i + 1]?.end ?? 0) - (run[i + 1]?.start ?? 0) === 1,
  );
}

/** 5%的收益率, 3亿元的投资: the noun that 的 binds, where it names a quantity or the amount is its price; of 1元/小时的柜机 it is a rate. */
export function boundNoun(
  line: PlainLine,
  clause: Span,
  { start: from, end, kind, bounded }: Quantity,
): Span | null {
  const words = line.wordsFrom(end);
  // 售价为3万元的汽车: the price of it, named before.
  if (from > clause.start && BEINGS.has(line.plain.charAt(from - 1))) return null;
  // 60GB的售价: a price of it.
  if (
    words[0]?.text !== "的" ||
    (kind === "money" && line.plain.slice(from, end).includes("/")) ||
    !/money|share|multiple|points/.test(kind)
  )
    return null;
  const run = nounFrom(words.slice(1), clause.end);
  const [first, last] = [run[0], run.at(-1)];
  const next = words.find(({ start }) => start === last?.end);
  // 5万元的行政|处罚: half of it.
  // 4.5亿元的人民币: its currency.
  if (
    !first ||
    !last ||
    last.is("unit") ||
    (next?.is("verb") && next.end <= clause.end && !isRelational(next))
  )
    return null;
  const noun = { start: first.start, end: last.end };
  const text = textOf(line, noun);
  return !namesPersons(last) &&
    !isEmpty(line, noun, last) &&
    (namesQuantity(text) || (kind === "money" && !bounded && text.length > 1))
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
  if (JOINS.has(words[run.length]?.text ?? "") && !isNumber(words[run.length + 1])) return [];
  // 企业盈利 is what they do, 基础研究 may be one thing.
  if (named > 1 && run[named - 1]?.is("verb")) return [];
  const isVerb = run[0]?.is("verb") && !run[0].is("noun");
  const last = run[named - 1];
  if (run.length > MOST_WORDS || (isVerb && !(last && named === 2 && namesPersons(last)))) return [];
  return run.slice(0, named);
}

/** 警车和多个垃圾箱, 协定和118份协议: the other half is counted by itself. */
function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.is("digits") || word.is("numeral") || VAGUE.has(word.text.charAt(0)));
}

/** Whether a verb at `at` ends the noun before it: persons act, and what has no noun behind it is a predicate. */
function actsOrEnds(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  if (before && namesPersons(before)) return true;
  // 300个试点县|先行|推开: which of several words acts is not sure.
  if (at > 2 && before && !before.is("organisationHead")) return false;
  // 流感|并发|症|病例
  const next = words.slice(at + 1).find((word) => !isRest(word) && !word.is("adjective"));
  return !next || next.start >= end || (next.kinds & NAMING) === 0;
}

function textOf({ plain }: PlainLine, { start, end }: Span): string {
  return plain.slice(start, end);
}
