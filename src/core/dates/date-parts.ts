import { monthOf } from "./month-names.ts";

/** What a form says; what it leaves open is absent. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 06/10/2024 where it may be the tenth of June as well as the sixth of October: `month` and `day` are the latter. */
  readonly isAmbiguous?: boolean;
  /** Counted from the first year of an era: 民国107年. */
  readonly isEra?: boolean;
}

/** What is written in digits. */
export function numbers(year?: string, month?: string, day?: string): DateParts {
  return {
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

/** The same with the month by its name; `null` where it is none. */
export function named(year: string | undefined, name = "", day?: string): DateParts | null {
  const month = monthOf(name);
  return month === null ? null : { ...numbers(year, undefined, day), month };
}
