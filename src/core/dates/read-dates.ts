import { findAll } from "../text/find-all.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import { formsIn } from "../text/number-shape.ts";
import { plainDigits } from "../text/plain-digits.ts";
import { type Day, dayIn, isoDay, isoMonth } from "./calendar.ts";
import { type Clock, clockAfter, clockBefore } from "./clock.ts";
import { DATE_FORMS } from "./date-forms.ts";
import type { DateParts } from "./date-parts.ts";

/** A date as a text states it, in the text's own wall time. */
export interface StatedDate {
  /** UTF-16 units of the text, its time with it. */
  readonly start: number;
  readonly end: number;
  /** How much of it the text says. */
  readonly precision: "year" | "month" | "day" | "minute" | "second";
  /** `null` where the text leaves the year open: 6月6日. */
  readonly year: number | null;
  /** `null` where only the year is said. */
  readonly month: number | null;
  readonly day: number | null;
  readonly clock: Clock | null;
  /** 06/10/2024: `month` and `day` may be the other way round. */
  readonly isAmbiguous: boolean;
  /** Counted in another calendar: 民國107年. */
  readonly isEra: boolean;
}

/** UTF-16 units of a line in which its dates stand. */
const REACH = 300;

const dateFormsOf = formsIn(DATE_FORMS);

/**
 * Every date of a text, up to its 300th character where no other `reach` is asked for, in text order, in whatever form: 2018年6月6日 09:12, 民國107年6月6日,
 * 二〇一八年六月, ２０１８．６．６, Jun 6, 2018, 2018年, 6月6日. Both scripts; offsets are the text's own.
 *
 * @example readDates("民國107年6月6日 09:12")  // one of 2018-06-06, precision minute
 */
export function readDates(text: string, reach = REACH): StatedDate[] {
  let rest = plainDigits(foldTraditional(text.slice(0, reach)));
  const found: StatedDate[] = [];
  for (const { pattern, read } of dateFormsOf(rest)) {
    for (const match of findAll(pattern, rest)) {
      const parts = read(match);
      if (!parts) continue;
      // Days that the calendar has not are used up too: 2018年2月30日 is no February.
      const date = withClock(parts, rest, match.index, match.index + match[0].length);
      if (isPossible(parts)) found.push(date);
      rest = rest.slice(0, date.start) + "\u0000".repeat(date.end - date.start) + rest.slice(date.end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function withClock(parts: DateParts, text: string, start: number, end: number): StatedDate {
  const { year = null, month = null, day = null, isAmbiguous = false, isEra = false } = parts;
  const after = day === null ? null : clockAfter(text.slice(end, end + 60));
  const before = day === null || after ? null : clockBefore(text.slice(Math.max(0, start - 30), start));
  const clock = after ?? before;
  return {
    start: start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    precision: precisionOf(parts, clock),
    year,
    month,
    day,
    clock,
    isAmbiguous,
    isEra,
  };
}

function precisionOf({ month, day }: DateParts, clock: Clock | null): StatedDate["precision"] {
  if (clock) return clock.second > 0 ? "second" : "minute";
  if (day !== undefined) return "day";
  return month === undefined ? "year" : "month";
}

/** A leap year, for days without a year. */
const ANY_YEAR = 2024;

/** False for a day that the calendar has not. */
function isPossible({ year = ANY_YEAR, month = 1, day = 1 }: DateParts): boolean {
  return Number.isInteger(year) && dayIn(year, month, day) !== null;
}

/** The day of a date, in `year` where the text has none of its own; `null` where it names no day. */
export function dayStated({ year, month, day }: StatedDate, inYear: number | null = null): Day | null {
  const known = year ?? inYear;
  return known !== null && month !== null && day !== null ? dayIn(known, month, day) : null;
}

/** The other reading of a date that can be read in two ways; the date itself where it can't. */
export function swapped(date: StatedDate): StatedDate {
  return date.isAmbiguous ? { ...date, month: date.day, day: date.month } : date;
}

/**
 * ISO 8601 of a date that names a day, in `year` where the text has none of its own: 2018-06-06, 2018-06-06T09:12:30,
 * with an offset where the text gives one; `null` where no day is known.
 */
export function isoOf(date: StatedDate, inYear: number | null = null): string | null {
  const day = dayStated(date, inYear);
  if (!day) return null;
  const { clock } = date;
  const iso = isoDay(day);
  if (!clock) return iso;
  return `${iso}T${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second)}${clock.zone ?? ""}`;
}

/** ISO 8601 of what a date says, its time left out: 2018, 2018-06, 2018-06-06; `null` without a year. */
export function isoDateOf(date: StatedDate): string | null {
  const { year, month } = date;
  if (year === null) return null;
  const day = dayStated(date);
  return day ? isoDay(day) : month === null ? String(year) : isoMonth(year, month);
}

const pad = (number: number): string => String(number).padStart(2, "0");
