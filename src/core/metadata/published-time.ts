import { readDates, type StatedDate } from "./date-forms.ts";
import type { LinesAround } from "./page-lines.ts";

/** A line with one of these tells of a change, a deadline or a law, not of publishing. */
const OTHER_DATE = /更新|修改|修訂|修订|截至|截止|updated|modified|版权|版權|copyright|©|备案|備案/iu;
const PUBLISHED =
  /发布|發佈|發布|发表|發表|出版|刊登|时间|時間|日期|報導|报道|来源|來源|posted|published|on\s/iu;

/** A line that says when is a short one. */
const MAX_LINE = 160;
/** Offsets of the world's clocks, in minutes. */
const MAX_OFFSET = 14 * 60;

export interface TimeSources {
  /** From JSON-LD and meta tags, surest first. */
  readonly structured: readonly string[];
  /** `datetime` of the page's `time` elements. */
  readonly timeElements: readonly string[];
  readonly lines: LinesAround;
  /** Lines that were trimmed from the body as its date or byline. */
  readonly trimmed: readonly string[];
  /** What Readability found. */
  readonly fallback: string | null;
}

/**
 * When the article was published, in the page's own wall time: `2018-06-06`, `2018-06-06T09:12:00`, and with an offset
 * only where the page gives one. A time that machines are told in UTC is brought to the clock that readers are shown.
 */
export function choosePublishedTime(sources: TimeSources): string | null {
  const shown = shownDate(sources.lines, sources.trimmed);
  const structured = firstDate(sources.structured);
  if (structured) return reconcile(structured, shown);
  const element = firstDate(sources.timeElements);
  if (shown && element) return reconcile(element, shown);
  return shown?.iso ?? element?.iso ?? firstDate([sources.fallback ?? ""])?.iso ?? null;
}

function firstDate(texts: readonly string[]): StatedDate | null {
  return texts.flatMap((text) => readDates(text).slice(0, 1))[0] ?? null;
}

/** The date that readers see, by where it stands and what stands beside it. */
function shownDate(lines: LinesAround, trimmed: readonly string[]): StatedDate | null {
  const places: readonly (readonly [readonly string[], number])[] = [
    [lines.head, 30],
    [trimmed, 25],
    [lines.above, 15],
    [lines.tail.slice(1), 8],
    [lines.story.slice(0, 2), 0],
    [lines.tail.slice(0, 1), 0],
  ];
  let best: { date: StatedDate; score: number } | null = null;
  for (const [texts, place] of places) {
    texts.forEach((text, index) => {
      if (text.length > MAX_LINE && place > 0) return;
      for (const date of readDates(text).slice(0, 2)) {
        const score = place + weigh(text, date) - Math.min(index, 8) / 2;
        if (weigh(text, date) > 0 && (!best || score > best.score)) best = { date, score };
      }
    });
  }
  return (best as { date: StatedDate } | null)?.date ?? null;
}

/** Zero and less: a date in passing. */
function weigh(text: string, date: StatedDate): number {
  const around = text.slice(Math.max(0, date.start - 12), date.start);
  const beside = text.length - (date.end - date.start);
  const label = OTHER_DATE.test(around) ? -12 : PUBLISHED.test(text) ? 4 : 0;
  return label + (date.hasTime ? 8 : 0) + (beside <= 30 ? 4 : beside <= 80 ? 1 : date.hasTime ? -4 : -8);
}

/** The structured date, with the shown one's clock where both mean the same moment. */
function reconcile(structured: StatedDate, shown: StatedDate | null): string {
  if (!shown?.hasTime) return structured.iso;
  if (!structured.hasTime) return shown.iso.startsWith(structured.iso) ? shown.iso : structured.iso;
  if (!/(?:Z|[+-]00:00)$/.test(structured.iso) || /(?:Z|[+-]\d\d:\d\d)$/.test(shown.iso))
    return structured.iso;
  const moment = Date.parse(structured.iso.replace(/\+00:00$/, "Z"));
  const minutes = Math.round((Date.parse(`${shown.iso}Z`) - moment) / 60_000);
  const offset = Math.round(minutes / 30) * 30;
  if (offset === 0 || Math.abs(offset) > MAX_OFFSET || Math.abs(minutes - offset) > 1) return structured.iso;
  const wall = new Date(moment + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${wall}${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
