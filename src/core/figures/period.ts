import type { Day } from "../dates/calendar.ts";
import { findTimes } from "../dates/find-times.ts";
import { isDigit } from "../text/characters.ts";
import { startWordsOf, wordAt, wordAtStart } from "../text/edge-words.ts";
import { expressionWith } from "../text/expression-with.ts";
import { openQuote } from "../text/open-quote.ts";
import type { Span } from "../text/span.ts";
import { rangeOf } from "./listed-times.ts";
import { ownClause } from "./own-clause.ts";
import type { PlainLine } from "./plain-line.ts";
import {
  isCompared,
  isFrame,
  isOfItsNoun,
  isSaid,
  tellsOfItsBeginning,
  tellsWhoSaid,
} from "./time-frames.ts";

const OTHER_AFTER =
  /^(?:到期|期满|版|款|龄|轻|计划|规划|同期|的?[一二三四五六七八九十0-9]{1,2}倍|讯|电|消息|报道|货|刊|预[期计测]|的?(?:首次|最[高低大小好差快慢多少])|[^，。；]{0,8}(?:危机|以来(?:首次|最)))/;
/** They say when it is of their own clause only. */
const WEAK = new Set("目前 当前 现在 迄今 至今 当天 今天 当日 昨".split(" "));
/** What follows is told of another time than what stood before. */
const ANEW = "最新 此次 这次 今次 本次 如今".split(" ");
/** Of another event than the news. */
const EARLIER = startWordsOf("去年 前年 上年 上上");
const BEFORE_LAST = startWordsOf("前年 上上");
const EARLIER_WORDS = expressionWith(
  "历史上 当年 当时 那次 上一次 年前 曾于",
  /历史上|当年|当时|那次|上一次|[0-9一二三四五六七八九十]年前|曾于/,
);
/** A clause or sentence that begins so tells of what was before. */
const BEFORE = startWordsOf("在此之前 在这之前 此前 当时 早在 曾经 就在上");

/** The time with which today's is compared, and its level: 去年同期则为. */
const SAME_TIME_BEFORE = expressionWith(
  "同期",
  /^(?:而|比)?(?:[去上前]年|上一?年)?同期(?:则|却|仅|只|也)?(?:为|是|有|达|仅|只|约)/,
);

/** 1月曾预计: what was expected once, and is no longer. */
const EXPECTED_ONCE = expressionWith("曾", /曾(?:经)?预[计测期估](?:(?!但|而现在)[^。])*$/);

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
  /** Of the whole line; see {@link timesOf}. */
  readonly times: readonly Span[];
  /** `null` where it is not known. */
  readonly published: Day | null;
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
  { published, before, times }: Context,
): SentencePeriods {
  const { plain } = line;
  const found = times.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const textOf = ({ start, end }: Span): string => plain.slice(start, end);
  const refers = EARLIER_WORDS.test(plain.slice(sentence.start, sentence.end));
  const year = found.find(
    (span) =>
      isEarlierYear(textOf(span), published) &&
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
    // 去年同期为748例: of no time that stands before.
    if (SAME_TIME_BEFORE.test(plain.slice(clause.start, number.start)))
      return { period: null, isPast: true, isListed: false };
    const isPast =
      past !== null ||
      EXPECTED_ONCE.test(plain.slice(sentence.start, number.start)) ||
      isEarlierYear(text, published) ||
      wordAtStart(text, reportsOnLastYear(published) ? BEFORE_LAST : EARLIER) !== null ||
      wordAt(plain, sentence.start, BEFORE) !== null ||
      wordAt(plain, clause.start, BEFORE) !== null;
    return { period: own, isPast, isListed: false };
  };
  return { found, pastYear, of };
}

function hasYear(text: string): boolean {
  return YEAR.test(text);
}

const YEAR = /(?:[0-9]{2}|[今去前明本])年|(?:19|20)[0-9]{2}/;

/** In the first months of a year last year's results come out: they are the news. */
function reportsOnLastYear(published: Day | null): boolean {
  return published !== null && published.month <= MONTHS_OF_RESULTS;
}

/** Annual results are due by the end of the fourth month at the exchanges of China; most come in the first quarter. */
const MONTHS_OF_RESULTS = 3;

function isEarlierYear(text: string, published: Day | null): boolean {
  const year = /(?:1[89]|20)[0-9]{2}/.exec(text)?.[0];
  return year !== undefined && published !== null && Number(year) < published.year - 1;
}

/** The times of a line that begin where a word does, and 昨 by itself: 目前 is none in 项目前. */
export function timesOf(line: PlainLine): Span[] {
  const { plain, words, isLatin, isBorder } = line;
  const found = findTimes(plain, isLatin);
  const isKnown = (one: Span): boolean =>
    found.some(({ start, end }) => start <= one.start && end >= one.end);
  const lone = words.filter(
    (word, at) => word.text === "昨" && !isKnown(word) && !isSaid(words.slice(at + 1)),
  );
  const times = [...found, ...lone].sort((a, b) => a.start - b.start);
  return times.filter(({ start, end }) => {
    const isWhole = isDigit(plain.charAt(start)) || isBorder(start);
    return isWhole && !isUnder(line, start) && !OTHER_AFTER.test(plain.slice(end, end + 14));
  });
}

/** 在医师指导|下|一个月: 下 belongs to what stands before it. */
function isUnder({ words, wordBefore }: PlainLine, start: number): boolean {
  const at = wordBefore(start + 1);
  const isLocaliser = words[at]?.text === "下" && words[at - 1]?.end === start;
  return isLocaliser && words.slice(Math.max(0, at - MOST_UNDER), at).some(({ text }) => text === "在");
}

/** Words from 在 to 下. */
const MOST_UNDER = 6;

/** 今年, or 今年以来的: what links a time to its number. */
function isToldOf(between: string): boolean {
  return between === "" || (between.endsWith("的") && between.length <= 4 && !/[，。；、]/.test(between));
}

/** A clause takes the time of one no further before than this, UTF-16 units: a sentence without stops tells of many. */
const FARTHEST = 80;

function periodBefore(line: PlainLine, sentence: Span, found: readonly Span[], number: Span): Span | null {
  const { plain } = line;
  const own = ownClause(plain, sentence, number);
  const near = found.findLast(({ end }) => end <= number.start);
  if (near && isToldOf(plain.slice(near.end, number.start))) return near;
  const named = found.filter((span) => !isCompared(plain, span));
  const inside = named.filter(({ start, end }) => start >= own.start && end <= own.end);
  const best = inside.findLast(({ end }) => end <= number.start) ?? (line.isLatin ? inside[0] : undefined);
  if (best && plain.slice(best.start, best.end) !== "全年") return best;
  // 2011年蓝湖手机全年销量300万部
  const year = inside.findLast(({ start, end }) => end <= number.start && hasYear(plain.slice(start, end)));
  if (best && year) return year;
  const carried = named.findLast(
    (span) =>
      span.end <= own.start &&
      !"（(".includes(plain.slice(sentence.start, span.start).slice(-1) || " ") &&
      own.start - span.end <= FARTHEST &&
      (!WEAK.has(plain.slice(span.start, span.end)) ||
        (span.start - sentence.start <= 2 && !plain.slice(span.end, number.start).includes("："))) &&
      !ANEW.some((word) => plain.slice(span.end, number.start).includes(word)) &&
      openQuote(plain.slice(span.end, number.start)) < 0 &&
      isFrame(line, sentence, span) &&
      !isOfItsNoun(line, span) &&
      !tellsOfItsBeginning(line, sentence, span) &&
      !tellsWhoSaid(line, sentence, span),
  );
  // 2023年……，全年: of the year that was named.
  return best && carried && !hasYear(plain.slice(carried.start, carried.end))
    ? best
    : (carried ?? best ?? null);
}
