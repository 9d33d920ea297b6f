const WALL_TIME = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?/u;

/**
 * A published time as the page's own wall clock showed it, in the words of a language: 2018-06-06T09:12+08:00 is
 * "6 Jun 2018, 09:12" in every zone. What is no date comes back as it was.
 */
export function formatWallTime(time: string, language: string): string {
  const [, year, month, day, hour, minute] = WALL_TIME.exec(time) ?? [];
  if (!year || !month) return time;
  const instant = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
  );
  const format: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (day) format.day = "numeric";
  if (hour) Object.assign(format, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return new Intl.DateTimeFormat(language, format).format(instant);
}
