import { numberShape } from "../text/number-shape.ts";

/** A day of the proleptic Gregorian calendar; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** The day that an ISO 8601 date begins with, as its own wall clock has it; `null` where it names no day. */
export function dayOf(iso: string | null): Day | null {
  if (!numberShape(iso ?? "").startsWith("^00-0-0")) return null;
  const [year = 0, month = 0, day = 0] = (iso ?? "").slice(0, 10).split("-").map(Number);
  return { year, month, day };
}

/** `null` for a day that the calendar has not. */
export function dayIn(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

/** So many days later; earlier for a negative number. */
export function daysAfter(day: Day, days: number): Day {
  const date = new Date(timeOf(day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** 0 for Monday, as weeks begin in China and Taiwan's news. */
export function weekdayOf(day: Day): number {
  return (new Date(timeOf(day)).getUTCDay() + 6) % 7;
}

/** 2024-05-06. */
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;
}

/** 2024-05; months outside 1 to 12 lie in the years before and after. */
export function isoMonth(year: number, month: number): string {
  const date = new Date(Date.UTC(year, month - 1, 1));
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
