import { findTimes } from "../dates/find-times.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isSign } from "./cut-clause.ts";
import { withoutDateline } from "./dateline.ts";
import { ownClause } from "./own-clause.ts";
import type { PlainLine } from "./plain-line.ts";

/** A period after these is what something is compared with, but where the number is told of it: 比2017年的3亿元. */
const COMPARED_BEFORE = /(?:较|比|与|和|相比|高于|低于|than|with)\s?$/;
const TOLD_OF_IT = /^(?:[^，。；、]{0,3}的)?$/;
const OTHER_AFTER =
  /^(?:版|款|龄|轻|计划|规划|同期|的?[一二三四五六七八九十0-9]{1,2}倍|讯|电|消息|报道|货|刊|预[期计测]|的?(?:首次|最[高低大小好差快慢多少])|[^，。；]{0,8}(?:危机|以来(?:首次|最)))/;
/** They say when it is of their own clause only. */
const WEAK = /^(?:目前|当前|现在|迄今|至今|[当今]天|当日)$/;
/** What follows is told of another time than what stood before. */
const ANEW = /最新|此次|这次|今次|本次|如今/;
/** Of another event than the news. */
const EARLIER = /^(?:去年|前年|上年|上上)/;
const EARLIER_WORDS = /历史上|当年|当时|那次|上一次|[0-9一二三四五六七八九十]+年前|曾于/;
/** A clause or sentence that begins so tells of what was before. */
const BEFORE = /^(?:在此之前|在这之前|此前|当时|早在|曾经|就在上)/;
const SAID = /(?:报道|消息|显示|公布|发布|透露|披露|表示|获悉|了解|介绍|称|说|指出|强调|预计|预测|认为)$/;

/** What the sentence says of its figures' times. */
export interface SentencePeriods {
  /** Every time that it names. */
  readonly found: readonly Span[];
  /** The year of another event that the sentence tells of; `null` where it tells of the news. */
  readonly pastYear: Span | null;
  readonly of: (number: Span) => NumbersTime;
}

/** When one number holds. */
export interface NumbersTime {
  readonly period: Span | null;
  readonly isPast: boolean;
  /** A list of times and one of numbers say it, or leave it open. */
  readonly isListed: boolean;
}

interface Context {
  /** Year of publishing, 0 where it is not known. */
  readonly newsYear: number;
  /** Of the sentence before, in the same line. */
  readonly before: SentencePeriods | null;
}

/**
 * Reads the times of a sentence. A number has the time of its own clause, or of one before that begins with it and does
 * not only tell who said it when; in a sentence of an earlier year a bare day takes that year.
 */
export function periodsOf(
  line: PlainLine,
  sentence: Span,
  numbers: readonly Span[],
  { newsYear, before }: Context,
): SentencePeriods {
  const { plain } = line;
  const found = numbers.length > 0 || before ? findPeriods(line, sentence) : [];
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const refers = EARLIER_WORDS.test(plain.slice(sentence.start, sentence.end));
  const year = found.find(
    (span) =>
      isEarlierYear(textOf(span), newsYear) &&
      isFrame(line, sentence, span) &&
      !tellsOfItsBeginning(line, sentence, span),
  );
  const pastYear = year ?? (refers ? (before?.pastYear ?? null) : null);
  const shared = rangeOf(plain, found, numbers);
  const of = (number: Span): NumbersTime => {
    const listed = shared?.(number);
    if (listed !== undefined) return { period: listed, isPast: false, isListed: true };
    const own = periodBefore(line, sentence, found, number);
    const text = own ? textOf(own) : "";
    const past = pastYear && pastYear.start < number.start ? pastYear : null;
    if (past && !hasYear(text)) return { period: past, isPast: true, isListed: false };
    const clause = ownClause(plain, sentence, number);
    const isPast =
      past !== null ||
      isEarlierYear(text, newsYear) ||
      EARLIER.test(text) ||
      BEFORE.test(plain.slice(sentence.start, sentence.start + 8)) ||
      BEFORE.test(plain.slice(clause.start, clause.start + 8));
    return { period: own, isPast, isListed: false };
  };
  return { found, pastYear, of };
}

function hasYear(text: string): boolean {
  return /(?:[0-9]{2,4}|[今去前明本])年/.test(text) || /(?:19|20)[0-9]{2}/.test(text);
}

function isEarlierYear(text: string, newsYear: number): boolean {
  const year = /(?:1[89]|20)[0-9]{2}/.exec(text)?.[0];
  return year !== undefined && newsYear > 0 && Number(year) < newsYear - 1;
}

/** The times that begin where a word does, 目前 is none in 项目前. */
function findPeriods({ plain, isLatin, isBorder }: PlainLine, { start, end }: Span): Span[] {
  const text = plain.slice(start, end);
  return findTimes(text, isLatin).flatMap((time) => {
    const isWhole = isBorder(start + time.start) || /[0-9]/.test(text.charAt(time.start));
    return isWhole && !OTHER_AFTER.test(text.slice(time.end, time.end + 14))
      ? [{ start: start + time.start, end: start + time.end }]
      : [];
  });
}

function periodBefore(line: PlainLine, sentence: Span, found: readonly Span[], number: Span): Span | null {
  const { plain } = line;
  const own = ownClause(plain, sentence, number);
  const near = found.findLast(({ end }) => end <= number.start);
  if (near && TOLD_OF_IT.test(plain.slice(near.end, number.start))) return near;
  const named = found.filter((span) => !isCompared(plain, span));
  const inside = named.filter(({ start, end }) => start >= own.start && end <= own.end);
  const best = inside.findLast(({ end }) => end <= number.start) ?? (line.isLatin ? inside[0] : undefined);
  if (best && !/^全年$/.test(plain.slice(best.start, best.end))) return best;
  const carried = named.findLast(
    (span) =>
      span.end <= own.start &&
      (!WEAK.test(plain.slice(span.start, span.end)) || span.start - sentence.start <= 2) &&
      !ANEW.test(plain.slice(span.end, number.start)) &&
      !/[“「『][^”」』]*$/u.test(plain.slice(span.end, number.start)) &&
      isFrame(line, sentence, span) &&
      !tellsOfItsBeginning(line, sentence, span) &&
      !tellsWhoSaid(line, sentence, span),
  );
  // 2023年……，全年: of the year that was named.
  return best && carried && !hasYear(plain.slice(carried.start, carried.end))
    ? best
    : (carried ?? best ?? null);
}

function isCompared(plain: string, { start }: Span): boolean {
  return COMPARED_BEFORE.test(plain.slice(Math.max(0, start - 4), start));
}

/** Whether a clause begins with the time: what it tells, and what follows, is of that time. */
function isFrame(line: PlainLine, sentence: Span, period: Span): boolean {
  const { plain, words } = line;
  const { start } = ownClause(plain, withoutDateline(plain, sentence), period);
  if (/^直到/.test(plain.slice(period.start, period.end)) || isCompared(plain, period)) return false;
  const before = words
    .slice(line.wordBefore(start + 1), line.wordBefore(period.start) + 1)
    .filter((word) => word.start < period.start && !isSign(word));
  // 公布的2017年数据: what was made known is of that time.
  if (before.at(-1)?.text === "的") return SAID.test(plain.slice(start, period.start - 1));
  // 养元2024年营收3亿元: after who it is told of, and before anything is told.
  return before.length <= MOST_BEFORE && before.every((word) => (word.kinds & OPENING) !== 0);
}

/** Words before the time in its clause. */
const MOST_BEFORE = 4;
/** Who it is told of, and what links clauses: 就在上个月, 依据去年1至11月. */
const OPENING = bitsOf(
  ...(["noun", "place", "organisation", "organisationHead", "name", "latin"] as const),
  ...(["preposition", "conjunction", "adverb"] as const),
);

/** 大楼在1998年落成，楼高300米: what follows is so today. */
function tellsOfItsBeginning({ plain }: PlainLine, sentence: Span, period: Span): boolean {
  return BEGAN.test(plain.slice(period.end, ownClause(plain, sentence, period).end));
}

const BEGAN = /(?:成立|建成|落成|创立|创办|创建|开业|启用|通车|竣工|出生|毕业|上市|投产|建立|组建)$/;

/** 截至5日，厂方公布：…: until when, and not when it was said; 公布的5月数据显示: of when, too. */
const OF_WHAT = /^(?:截|自|从)|(?:以来|至今|起)$/;

function tellsWhoSaid({ plain }: PlainLine, sentence: Span, period: Span): boolean {
  if (OF_WHAT.test(plain.slice(period.start, period.end)) || plain.charAt(period.start - 1) === "的")
    return false;
  const clause = ownClause(plain, sentence, period);
  const isAlone = clause.end - period.end <= 1 && clause.end + 1 < sentence.end;
  const told = isAlone ? ownClause(plain, sentence, { start: clause.end + 1, end: clause.end + 1 }) : clause;
  return SAID.test(plain.slice(period.end, told.end));
}

/** 2016年-2018年分别为a、b、c: the first and the last have their year by name, those between have none. */
function rangeOf(
  plain: string,
  found: readonly Span[],
  numbers: readonly Span[],
): ((number: Span) => Span | null | undefined) | null {
  const at = plain.slice(0, numbers.at(-1)?.start ?? 0).lastIndexOf("分别");
  const listed = listBehind(plain, at, numbers);
  const before = found.filter(({ end }) => end <= at);
  const last = before.at(-1);
  if (!last || listed.length < 2) return null;
  const parts = before.slice(-listed.length);
  if (parts.length === listed.length && isList(plain, parts))
    return (number) => parts[listed.indexOf(number)];
  const text = plain.slice(last.start, last.end);
  const joint = /(?<=[0-9年月日号季度一二三])[-~—至到]/.exec(text);
  if (!joint) return null;
  const isWhole = /[年月日号度季]$/.test(text.slice(0, joint.index));
  const first = isWhole ? { start: last.start, end: last.start + joint.index } : last;
  const final = { start: last.start + joint.index + 1, end: last.end };
  return (number) => {
    const i = listed.indexOf(number);
    if (i < 0) return undefined;
    return i === 0 ? first : i === listed.length - 1 ? final : null;
  };
}

/** The numbers of the list that 分别 at `at` begins: another clause is none of it. */
function listBehind(plain: string, at: number, numbers: readonly Span[]): readonly Span[] {
  const behind = at < 0 ? [] : numbers.filter(({ start }) => start > at);
  const end = behind.findIndex(
    ({ start }, i) => i > 0 && !/^[、，,和及与以\s]{1,3}$/.test(plain.slice(behind[i - 1]?.end ?? 0, start)),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

function isList(plain: string, parts: readonly Span[]): boolean {
  return parts.every((part, i) => {
    const next = parts[i + 1];
    return !next || /^(?:[、,，]|和|及|与)$/.test(plain.slice(part.end, next.start));
  });
}
