import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";
import { ownClause } from "./own-clause.ts";
import type { PlainLine } from "./plain-line.ts";

const DIGITS = "[0-9一二三四五六七八九十]{1,3}";
const YEAR =
  "(?:(?:1[89]|20)[0-9]{2}|[今去前明本当上全]|民国[0-9]{2,3}|1[01][0-9]|[0-9]{2}(?=年[0-9]{1,2}月))年(?:度|同期|全年)?";
const DAY = `[0-9]{1,2}月(?:份|[底末初]|[上中下]旬)?(?:[-~—至到][0-9]{1,2}月(?:份|[上中下]旬)?)?(?:[0-9]{1,2}[日号])?`;
const PART = `(?:(?:[0-9]{1,2}[-~—至到][0-9]{1,2}月(?:份|底)?|前${DIGITS}个?月|第?[一二三四]季度?|前[二三]季度?|[上下]半年|${DAY})(?![线球]))`;
const CLOCK = "(?:(?:上午|下午|晚上?|早上|凌晨|中午|早间|午后)?[0-9]{1,2}[时点](?:[0-9]{1,2}分)?)?";
/** 五 of 上周五; 三 of 上周三家工厂 counts, and 一 of 一共 is another word. */
const WEEKDAY = "[一二三四五六日末](?![家人名个位起次只条座台辆件万亿千百十余多成倍共些批直度再般元本])";
const RELATIVE = `(?:上上|上个?|本|这)(?:月|周(?:${WEEKDAY})?|星期[一二三四五六日]?|季度?)|[昨今前当次翌]天?(?:[(（][0-9]{1,2}[)）])?[日天晚早]|周[一二三四五六日](?=[，盘收早晚])|近[0-9一二三四五六七八九十]{1,3}(?:年|个月|周|天)|(?:过去|未来|最近)(?:的)?[0-9一二两三四五六七八九十]{1,3}(?:年|个月|周|天)(?:内|间|里)?|目前|当前|现在|迄今|至今|今后|届时|年内|期内|同期|此前|此后`;

/**
 * When a figure holds: 2017年, 今年前4个月, 1-4月, 截至7月3日16时, 2003年至2021年间, 今年以来. Every part is bounded, so that
 * each is linear.
 */
const PERIOD = new RegExp(
  `(?:截至|截止到?|截止|自从?|从|到|至)?(?:[一-龥]{2,3}时间)?(?:(?:${YEAR}(?:${PART}|[底末初])?|${PART}|[0-9]{1,2}[日号](?=[^期线报均]))${CLOCK}(?:[-~—至到](?:${YEAR}${PART}?|${PART}|[0-9]{1,2}[日号]))?(?:期间|间)?|${RELATIVE})(?:以来|起|来(?!自|源|访|宾)|末|底|前(?=[，将，]))?`,
  "g",
);

const LATIN_PERIOD =
  /\b(?:(?:in|since|by|until|during|from) )?(?:(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2})?(?:,? (?:19|20)[0-9]{2})?|(?:19|20)[0-9]{2}(?:[-–](?:19|20)?[0-9]{2})?|(?:last|this) (?:year|month|week|quarter)|(?:the )?(?:first|second|third|fourth) quarter|yesterday|today)\b/g;

/** A period after these is what something is compared with; before these it belongs to a name or to another word. */
const COMPARED_BEFORE = /(?:较|比|同|与|和|相比|高于|低于|than|with)\s?$/;
const OTHER_AFTER = /^(?:版|款|龄|轻|计划|规划|的?[一二三四五六七八九十0-9]{1,2}倍|讯|电|消息|报道|货|刊)/;
/** Of another time than the news. */
const EARLIER = /^(?:去年|前年|上年|此前|同期|上上)|(?:年|月)同期/;
const EARLIER_WORDS = /历史上|当年|当时|那次|上一次|[0-9一二三四五六七八九十]+年前|曾于/;

/** What the sentence says of its figures' times. */
export interface SentencePeriods {
  /** Every time that it names. */
  readonly found: readonly Span[];
  /** The year of another event that the sentence tells of; `null` where it tells of the news. */
  readonly pastYear: Span | null;
  readonly of: (number: Span) => { readonly period: Span | null; readonly isPast: boolean };
}

interface Context {
  /** Year of publishing, 0 where it is not known. */
  readonly newsYear: number;
  /** Of the sentence before, in the same line. */
  readonly before: SentencePeriods | null;
}

/** Reads the times of a sentence. A number has that of its clause, or of one before that does not only tell who said it when. */
export function periodsOf(
  line: PlainLine,
  sentence: Span,
  numbers: readonly Span[],
  context: Context,
): SentencePeriods {
  const { plain } = line;
  const found = numbers.length > 0 || context.before?.pastYear ? findPeriods(plain, sentence) : [];
  const year = found.find(({ start, end }) => isEarlierYear(plain.slice(start, end), context.newsYear));
  const refers = EARLIER_WORDS.test(plain.slice(sentence.start, sentence.end));
  const pastYear = year ?? (refers ? (context.before?.pastYear ?? null) : null);
  const shared = rangeOf(plain, found, numbers);
  return {
    found,
    pastYear,
    of: (number) => {
      const listed = shared?.(number);
      if (listed !== undefined) return { period: listed, isPast: false };
      const own = periodBefore(line, sentence, found, number);
      const text = own ? plain.slice(own.start, own.end) : "";
      const isPast = isEarlierYear(text, context.newsYear) || EARLIER.test(text);
      if (own && (hasYear(text) || !pastYear || own.start < pastYear.start)) return { period: own, isPast };
      return {
        period: own && !/^[0-9]/.test(text) && !refers ? own : (pastYear ?? own),
        isPast: isPast || pastYear !== null,
      };
    },
  };
}

function hasYear(text: string): boolean {
  return /(?:[0-9]{2,4}|[今去前明本])年/.test(text) || /(?:19|20)[0-9]{2}/.test(text);
}

function isEarlierYear(text: string, newsYear: number): boolean {
  const year = /(?:1[89]|20)[0-9]{2}/.exec(text)?.[0];
  return year !== undefined && newsYear > 0 && Number(year) < newsYear - 1;
}

function findPeriods(plain: string, { start, end }: Span): Span[] {
  const text = plain.slice(start, end);
  const isLatin = !/[㐀-鿿]/u.test(text);
  return findAll(isLatin ? LATIN_PERIOD : PERIOD, text).flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (/[0-9.]/.test(text.charAt(from - 1)) && /^[0-9]/.test(match[0])) return [];
    if (
      COMPARED_BEFORE.test(text.slice(Math.max(0, from - 6), from)) ||
      OTHER_AFTER.test(text.slice(to, to + 6))
    )
      return [];
    return [{ start: start + from, end: start + to }];
  });
}

/** The last period before the number, of its own clause first; one of a clause that says who told it is passed over. */
function periodBefore(line: PlainLine, sentence: Span, found: readonly Span[], number: Span): Span | null {
  const own = ownClause(line.plain, sentence, number);
  const before = found.filter(({ end }) => end <= number.start);
  const inside = before.findLast(({ start }) => start >= own.start);
  if (inside && !/^全年$/.test(line.plain.slice(inside.start, inside.end))) return inside;
  return (
    before.findLast((period) => period !== inside && !tellsWhoSaid(line, sentence, period)) ?? inside ?? null
  );
}

function tellsWhoSaid(line: PlainLine, sentence: Span, period: Span): boolean {
  const clause = ownClause(line.plain, sentence, period);
  const next = /^[，,]/.test(line.plain.slice(clause.end, clause.end + 1)) && clause.end - period.end <= 1;
  const to = next
    ? ownClause(line.plain, sentence, { start: clause.end + 1, end: clause.end + 1 }).end
    : clause.end;
  return line.words
    .slice(line.wordBefore(period.end + 1), line.wordBefore(to) + 1)
    .some((word) => word.is("saying") && word.end >= to - 1);
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
  const joint = /[-~—至到]/.exec(text);
  if (!joint) return null;
  const first = { start: last.start, end: last.start + joint.index };
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
