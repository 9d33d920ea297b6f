import type { AbsoluteDate } from "../article.ts";
import { isDigit } from "../text/characters.ts";
import { findAll } from "../text/find-all.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { plainDigits } from "../text/plain-digits.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import type { Mark } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { type Day, dayIn, dayOf } from "./calendar.ts";
import { dateRulesOf, nearest } from "./date-rules.ts";
import { isoDateOf, readDates } from "./read-dates.ts";

export interface FoundDates {
  readonly dates: readonly AbsoluteDate[];
  readonly marks: readonly Mark[];
}

/** More than any article has: beyond, it is a table of days. */
const MOST_DATES = 300;

/**
 * The dates that a text names by the day on which it was published (昨日, 本月28日, 去年同期, 上周五) or in another count
 * of years (民國107年), with the dates that they mean, in text order. None without a published day, but for eras.
 */
export function findDates(blocks: readonly TextBlock[], context: ReadingContext): FoundDates {
  const published = dayOf(context.publishedTime);
  const dates: AbsoluteDate[] = [];
  const marks: Mark[] = [];
  for (const block of published ? blocks : []) {
    if (block.kind === "code" || dates.length >= MOST_DATES || !published) break;
    for (const { start, end, date } of datesIn(plainText(block.text), published)) {
      const id = `date-${dates.length + 1}`;
      dates.push({ id, text: block.text.slice(start, end), date });
      marks.push({ id, span: { start: block.start + start, end: block.start + end } });
    }
  }
  return { dates, marks };
}

interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** Another year that the text is in by then: 2019年……10月1日 is no day of this year. */
const OTHER_YEAR = /(?:1[6-9]|20)\d\d年|民国|[去前明]年/;

/** What stands before a day of a list or a span, whose year is not its own. */
const GOES_ON = new Set("年、至到-");

/** A text with none of these is no Chinese one that names a day: Runner May 5 fell. */
const SIGNS = [..."年月日天晚周期拜早夜晨"];

function datesIn(plain: string, published: Day): FoundDate[] {
  if (!SIGNS.some((sign) => plain.includes(sign))) return [];
  const found = [...namedByAnother(plain, published), ...datesStated(plain, published)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = 0;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

function namedByAnother(plain: string, published: Day): FoundDate[] {
  return dateRulesOf(plain).flatMap(({ pattern, meaning }) =>
    findAll(pattern, plain).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const date = meaning(match, published);
      return date && !(isDigit(match[0].charAt(0)) && isElsewhere(plain, start))
        ? [{ start, end, date }]
        : [];
    }),
  );
}

/** Those that say their year in another count, and days without a year: the nearest one is meant. */
function datesStated(plain: string, published: Day): FoundDate[] {
  return readDates(plain, plain.length).flatMap((stated) => {
    const { start, end, month, day, isEra, year } = stated;
    if (isEra) return { start, end, date: isoDateOf(stated) ?? "" };
    const isBare =
      year === null &&
      month !== null &&
      day !== null &&
      !GOES_ON.has(plain.slice(0, start).trimEnd().slice(-1));
    if (!isBare || isElsewhere(plain, start)) return [];
    const date = nearest(published, (inYear) => dayIn(inYear, month, day));
    return date ? { start, end, date } : [];
  });
}

function isElsewhere(plain: string, start: number): boolean {
  return OTHER_YEAR.test(plain.slice(0, start));
}

/** Simplified characters and ASCII digits; offsets stay. */
function plainText(text: string): string {
  return plainDigits(foldTraditional(text));
}
