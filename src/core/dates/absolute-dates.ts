import type { AbsoluteDate } from "../article.ts";
import { findAll } from "../text/find-all.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import type { ReadingContext } from "../text/reading-context.ts";
import type { Mark } from "../text/span.ts";
import type { TextBlock } from "../text/text-block.ts";
import { type Day, dayOf } from "./calendar.ts";
import { DATE_RULES } from "./date-rules.ts";

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

/** What stands in {@link DATE_RULES} without a year of its own. */
const NEEDS_YEAR = /^\d{1,2}(?:月\d{1,2})?[日号]$/;

function datesIn(plain: string, published: Day): FoundDate[] {
  if (!/[年月日天晚周期拜早夜晨]/.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, meaning } of DATE_RULES) {
    for (const match of findAll(pattern, plain)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const date = meaning(match, published);
      const isElsewhere = NEEDS_YEAR.test(match[0]) && OTHER_YEAR.test(plain.slice(0, start));
      if (!date || isElsewhere || found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Simplified characters and ASCII digits; offsets stay. */
function plainText(text: string): string {
  return foldTraditional(text).replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
}
