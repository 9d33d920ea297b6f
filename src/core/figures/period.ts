import { bitsOf } from "../lexicon/word-kinds.ts";
import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";
import { withoutDateline } from "./dateline.ts";
import { ownClause } from "./own-clause.ts";
import type { PlainLine } from "./plain-line.ts";

const DIGITS = "[0-9一二三四五六七八九十]{1,3}";
const YEAR =
  "(?:(?:1[89]|20)[0-9]{2}|[今去前明本当上全]|民国[0-9]{2,3}|1[01][0-9]|[0-9]{2}(?=年(?:[0-9]{1,2}月|[0-9.]{1,6}%)))年(?:度|全年)?";
const DAY =
  "[0-9]{1,2}月(?:份|[底末初]|[上中下]旬)?(?:[-~—至到][0-9]{1,2}月(?:份|[上中下]旬)?)?(?:[0-9]{1,2}[日号])?";
const QUARTER = "第?[一二三四](?:季度?)?(?:[至到-]第?[一二三四]季度|(?<=季)度?)";
const PART = `(?:(?:[0-9]{1,2}[-~—至到][0-9]{1,2}月(?:份|底)?|前${DIGITS}个?月|前?${QUARTER}|前[二三]季度?|[上下]半年|${DAY})(?![线球]))`;
const CLOCK = "(?:(?:上午|下午|晚上?|早上|凌晨|中午|早间|午后)?[0-9]{1,2}[时点](?:[0-9]{1,2}分)?)?";
/** 五 of 上周五; 三 of 上周三家工厂 counts, and 一 of 一共 is another word. */
const WEEKDAY = "[一二三四五六日末](?![家人名个位起次只条座台辆件万亿千百十余多成倍共些批直度再般元本])";
const RELATIVE = `(?:上上|上个?|本|这)(?:月(?:[0-9]{1,2}[日号])?|周(?:${WEEKDAY})?|星期[一二三四五六日]?|季度?)|[昨今前当次翌]天?(?:[(（][0-9]{1,2}[)）])?[日天晚早]|周[一二三四五六日](?=[，盘收早晚])|近[0-9一二三四五六七八九十]{1,3}(?:年|个月|周|天)|(?:过去|未来|最近)(?:的)?[0-9一二两三四五六七八九十]{1,3}(?:年|个月|周|天)(?:内|间|里)?|目前|当前|现在|迄今|至今|今后|年内|期内`;

/**
 * When a figure holds: 2017年, 今年前4个月, 1-4月, 截至7月3日16时, 2003年至2021年间, 今年以来. Every part is bounded, so that
 * each is linear.
 */
const PERIOD = new RegExp(
  `(?:截至|截止到?|截止|自从?|从|到|至)?(?:(?:当地|北京|[美欧亚]东|[一-龥]{2}东部)时间)?(?:(?:${YEAR}(?:从?${PART}|[底末初])?|${PART}|[0-9]{1,2}[日号](?=[^期线报均]))${CLOCK}(?:[-~—至到](?:${YEAR}${PART}?|${PART}|[0-9]{1,2}[日号]))?(?:期间|间)?|${RELATIVE})(?:以来|至今|迄今|开始|起|来(?!自|源|访|宾)|末|底|前(?=[，将，]))?`,
  "g",
);

const LATIN_PERIOD =
  /\b(?:(?:in|since|by|until|during|from) )?(?:(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2})?(?:,? (?:19|20)[0-9]{2})?|(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?|(?:last|this) (?:year|month|week|quarter)|(?:the )?(?:first|second|third|fourth) quarter|yesterday|today)\b/g;

/** A period after these is what something is compared with, but where the number is told of it: 比2017年的3亿元. */
const COMPARED_BEFORE = /(?:较|比|与|和|相比|高于|低于|than|with)\s?$/;
const TOLD_OF_IT = /^(?:[^，。；、]{0,3}的)?$/;
const OTHER_AFTER =
  /^(?:版|款|龄|轻|计划|规划|同期|的?[一二三四五六七八九十0-9]{1,2}倍|讯|电|消息|报道|货|刊|[^，。；]{0,8}(?:危机|以来(?:首次|最)))/;
/** They say when it is of their own clause only. */
const WEAK = /^(?:目前|当前|现在|迄今|至今|[当今]天|当日)$/;
/** What follows is told of another time than what stood before. */
const ANEW = /最新|此次|这次|今次|本次|如今/;
/** Of another event than the news. */
const EARLIER = /^(?:去年|前年|上年|上上)/;
const EARLIER_WORDS = /历史上|当年|当时|那次|上一次|[0-9一二三四五六七八九十]+年前|曾于/;
/** A clause or sentence that begins so tells of what was before. */
const BEFORE = /^(?:在此之前|在这之前|此前|当时|早在|曾经|就在上)/;
const SAID =
  /(?:报道|消息|显示|公布|发布|宣布|透露|披露|表示|获悉|了解|介绍|称|说|指出|强调|预计|预测|认为)$/;

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
  const year = found.find((span) => isEarlierYear(textOf(span), newsYear) && isFrame(line, sentence, span));
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

function findPeriods({ plain, isLatin }: PlainLine, { start, end }: Span): Span[] {
  const text = plain.slice(start, end);
  return findAll(isLatin ? LATIN_PERIOD : PERIOD, text).flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (/[0-9.]/.test(text.charAt(from - 1)) && /^[0-9]/.test(match[0])) return [];
    return OTHER_AFTER.test(text.slice(to, to + 14)) ? [] : [{ start: start + from, end: start + to }];
  });
}

function periodBefore(line: PlainLine, sentence: Span, found: readonly Span[], number: Span): Span | null {
  const { plain } = line;
  const own = ownClause(plain, sentence, number);
  const near = found.findLast(({ end }) => end <= number.start);
  if (near && TOLD_OF_IT.test(plain.slice(near.end, number.start))) return near;
  const named = found.filter(
    ({ start }) => !COMPARED_BEFORE.test(plain.slice(Math.max(0, start - 4), start)),
  );
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
      !tellsWhoSaid(line, sentence, span),
  );
  return carried ?? best ?? null;
}

/** Whether a clause begins with the time: what it tells, and what follows, is of that time. */
function isFrame(line: PlainLine, sentence: Span, period: Span): boolean {
  const { plain, words } = line;
  const { start } = ownClause(plain, withoutDateline(plain, sentence), period);
  if (/^[\s在于自从到至而但且并，“「]{0,3}$/u.test(plain.slice(start, period.start))) return true;
  // 养元2024年营收3亿元: after who it is told of, and before anything is told.
  const before = words.slice(line.wordBefore(start + 1), line.wordBefore(period.start) + 1);
  return before.length <= 4 && before.every((word) => (word.kinds & SUBJECT) !== 0 && !word.is("function"));
}

const SUBJECT = bitsOf("noun", "place", "organisation", "organisationHead", "name", "latin");

function tellsWhoSaid({ plain }: PlainLine, sentence: Span, period: Span): boolean {
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
  const listed = numbers.filter(({ start }) => at >= 0 && start > at);
  const before = found.filter(({ end }) => end <= at);
  const last = before.at(-1);
  if (!last || listed.length < 2) return null;
  const parts = before.slice(-listed.length);
  if (parts.length === listed.length && isList(plain, parts))
    return (number) => parts[listed.indexOf(number)];
  const text = plain.slice(last.start, last.end);
  const joint = /(?<=[0-9年月日号季度])[-~—至到]/.exec(text);
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

function isList(plain: string, parts: readonly Span[]): boolean {
  return parts.every((part, i) => {
    const next = parts[i + 1];
    return !next || /^(?:[、,，]|和|及|与)$/.test(plain.slice(part.end, next.start));
  });
}
