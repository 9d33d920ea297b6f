/**
 * A date as the words of a language, for ISO 8601's days, months, years and intervals of days: 2024-05-05 is
 * "Sunday, 5 May 2024". What is no date comes back as it was.
 */
export function formatAbsoluteDate(date: string, language: string): string {
  const [from, to] = date.split("/").map(instantOf);
  if (from === undefined || Number.isNaN(from)) return date;
  const parts = (date.split("/")[0] ?? "").split("-").length;
  const format = new Intl.DateTimeFormat(language, {
    year: "numeric",
    ...(parts > 1 && { month: "long" }),
    ...(parts > 2 && { day: "numeric" }),
    ...(parts > 2 && to === undefined && { weekday: "long" }),
    timeZone: "UTC",
  });
  return to === undefined ? format.format(from) : `${format.format(from)} – ${format.format(to)}`;
}

function instantOf(day: string): number {
  const [year = Number.NaN, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}
