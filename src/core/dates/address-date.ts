import { type Day, dayIn } from "./calendar.ts";

/** What a page's address says of when it was made; `day` is `null` where it names a month alone. */
export interface AddressDate {
  readonly year: number;
  readonly month: number;
  readonly day: Day | null;
}

/** /2024/03/05/, /2024-03/05/, /202403/05/, /20240305/, t20240305_1, 2024030570083: the day where it is given. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(20[0-2]\d)[-/_]?(0[1-9]|1[0-2])[-/_]?([0-2]\d|3[01])(?![-/_]?\d\d?[-/_])/u,
  /(?<!\d)(20[0-2]\d)[-/_](\d{1,2})[-/_](\d{1,2})(?!\d)/u,
  /(?<!\d)(20[0-2]\d)[-/_]?(0[1-9]|1[0-2])(?=[-/_.])/u,
];

/** The date in the path of an address; `null` where it has none that the calendar has. */
export function dateInAddress(url: string): AddressDate | null {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  for (const form of FORMS) {
    const [, year, month, day] = form.exec(path) ?? [];
    if (!year) continue;
    const found = day ? dayIn(Number(year), Number(month), Number(day)) : null;
    if (!day || found) return { year: Number(year), month: Number(month), day: found };
  }
  return null;
}
