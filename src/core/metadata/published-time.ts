import type { AddressDate } from "../dates/address-date.ts";
import { isoDay } from "../dates/calendar.ts";
import { saysHowLongAgo } from "../dates/posted.ts";
import { dayStated, isoOf, readDates, type StatedDate, swapped } from "../dates/read-dates.ts";
import { foldTraditional } from "../text/fold-traditional.ts";
import type { LinesAround } from "./page-lines.ts";

/** Folded; a line that says one of these beside its date tells of a deadline, a law or the whole site. */
const OTHER_DATE = /截至|截止|版权|copyright|©|备案/iu;
const UPDATED = /更新|修改|修订|updated|modified|last/iu;
const PUBLISHED = /发[布表]|出版|刊登|时间|日期|报导|报道|来源|posted|published|on\s/iu;

/** A line that says when is a short one. */
const MAX_LINE = 160;
/** Offsets of the world's clocks, in minutes. */
const MAX_OFFSET = 14 * 60;

export interface TimeSources {
  /** From JSON-LD and meta tags, surest first. */
  readonly structured: readonly string[];
  /** `datetime` of the `time` elements beside the title. */
  readonly timeElements: readonly string[];
  readonly lines: LinesAround;
  /** Lines that were trimmed from the body as its date or byline. */
  readonly trimmed: readonly string[];
  readonly address: AddressDate | null;
  /** What the page's own scripts are told. */
  readonly script: string | null;
  /** 06/10/2024 is of June: as North America writes it. */
  readonly isMonthFirst: boolean;
  /** Its places share one clock, and say so at times as if it were UTC. */
  readonly isChinese: boolean;
}

/**
 * When the article was published, in the page's own wall time: `2018-06-06`, `2018-06-06T09:12:00`, and with an offset
 * only where the page gives one. A time that machines are told in UTC is brought to the clock that readers are shown.
 */
export function choosePublishedTime(sources: TimeSources): string | null {
  const found = shownDates(sources);
  const year = yearOf(sources, found);
  const settle = settler(sources, found);
  const shown = bestOf(
    found.filter(({ isCalendar }) => !isCalendar),
    year,
  );
  const first = (texts: readonly string[]): StatedDate | null =>
    texts.flatMap((text) => readDates(text).find((date) => date.day !== null) ?? []).map(settle)[0] ?? null;
  const told = first(sources.structured) ?? first(sources.timeElements);
  const seen = shown && settle(shown);
  const iso =
    (told && reconcile(told, seen, sources.isChinese, year)) ??
    (seen && isoOf(seen, year)) ??
    isoOrNull(first([sources.script ?? ""]));
  const today = bestOf(found, year);
  return iso ?? (sources.address?.day ? isoDay(sources.address.day) : today && isoOf(today, year));
}

const isoOrNull = (date: StatedDate | null): string | null => date && isoOf(date);

/** The year for dates that have none: the address's, or the latest that the lines around name. */
function yearOf({ address, structured }: TimeSources, found: readonly Shown[]): number | null {
  if (address) return address.year;
  const told = structured.flatMap((text) => readDates(text)).find(({ year }) => year !== null);
  const years = found.flatMap(({ date }) => date.year ?? []);
  return told?.year ?? (years.length > 0 ? Math.max(...years) : null);
}

/** What reads 06/10/2024: as the day that another date of the page or its address names, else as its language does. */
function settler({ address, structured, isMonthFirst }: TimeSources, found: readonly Shown[]) {
  const dates = [...found.map(({ date }) => date), ...structured.flatMap((text) => readDates(text))];
  const sure = new Set(dates.filter(({ isAmbiguous }) => !isAmbiguous).map((date) => dayIso(date)));
  if (address?.day) sure.add(isoDay(address.day));
  return (date: StatedDate): StatedDate => {
    if (!date.isAmbiguous || sure.has(dayIso(date))) return date;
    const other = swapped(date);
    return isMonthFirst || sure.has(dayIso(other)) ? other : date;
  };
}

function dayIso(date: StatedDate): string | null {
  const day = dayStated(date);
  return day && isoDay(day);
}

/** A date that readers see, and how likely it is the one. */
interface Shown {
  readonly date: StatedDate;
  readonly score: number;
  /** The lines that it stands in, and which of them. */
  readonly texts: readonly string[];
  readonly index: number;
  /** Over the title, with its weekday and without a time: today, on every page of the site. */
  readonly isCalendar: boolean;
}

/** The dates of days that readers see, by where they stand and what stands beside them. */
function shownDates({ lines, trimmed }: TimeSources): Shown[] {
  const under = lines.tail.slice(1);
  // Where the page says how long ago it was, a date in its story is of something else.
  const told = lines.head.some(saysHowLongAgo) ? [] : [lines.story.slice(0, 2), lines.tail.slice(0, 1)];
  const places: readonly (readonly [readonly string[], number])[] = [
    [lines.head, 30],
    [trimmed, 25],
    [lines.above, 24],
    [under, 8],
    ...told.map((texts) => [texts, 0] as const),
  ];
  return places.flatMap(([texts, place]) =>
    texts.flatMap((text, index) => {
      if (text.length > MAX_LINE && place > 0) return [];
      const dates = readDates(text).filter(({ day }) => day !== null);
      return dates.slice(0, 2).map((date) => {
        const folded = foldTraditional(text);
        const worth = texts === under && isTeaser(folded, date) ? 0 : weigh(folded, date);
        // Over the title the nearest lines alone are its own.
        const farness = texts === lines.above ? index * 2 : Math.min(index, 8) / 2;
        const score = worth > 0 ? place + worth - farness : Number.NEGATIVE_INFINITY;
        const isCalendar =
          texts === lines.above && !date.clock && /星期|周[一二三四五六日]|礼拜/u.test(folded);
        return { date, score, texts, index, isCalendar };
      });
    }),
  );
}

/** Words beside a date that don't say what it is of: under the story, the headline of another one. */
function isTeaser(folded: string, { start, end }: StatedDate): boolean {
  return folded.length - (end - start) > LONGEST_LABEL && !PUBLISHED.test(folded);
}

const LONGEST_LABEL = 10;

function bestOf(found: readonly Shown[], year: number | null): StatedDate | null {
  let best: Shown | null = null;
  const real = found.filter(({ score, date }) => score > Number.NEGATIVE_INFINITY && dayStated(date, year));
  for (const shown of real) if (!best || shown.score > best.score) best = shown;
  // Of times side by side the first is when it was published: a page may say when it was last shown or read, too.
  for (const shown of real) if (best && isBeside(shown, best) && isEarlier(shown, best, year)) best = shown;
  return best?.date ?? null;
}

/** Points between two dates of lines that say as much. */
const ALIKE = 4;

function isBeside(one: Shown, other: Shown): boolean {
  if (one.texts !== other.texts || Math.abs(one.index - other.index) > 1) return false;
  return one.date.clock !== null && other.date.clock !== null && other.score - one.score <= ALIKE;
}

function isEarlier(one: Shown, other: Shown, year: number | null): boolean {
  const minute = ({ date }: Shown): string => isoOf(date, year)?.slice(0, 16) ?? "";
  return minute(one) < minute(other);
}

/** Zero and less: a date in passing. */
function weigh(text: string, date: StatedDate): number {
  const around = text.slice(Math.max(0, date.start - 12), date.start);
  const beside = text.length - (date.end - date.start);
  const label = OTHER_DATE.test(around) ? -20 : UPDATED.test(around) ? -6 : PUBLISHED.test(text) ? 4 : 0;
  const open = date.year === null ? -3 : 0;
  const crowd = beside <= 30 ? 4 : beside <= 80 ? 1 : date.clock ? -4 : -8;
  return label + open + (date.clock ? 8 : 0) + crowd;
}

/** The date for machines, with the shown one's clock where both mean the same moment. */
function reconcile(
  told: StatedDate,
  shown: StatedDate | null,
  isChinese: boolean,
  year: number | null,
): string | null {
  const [toldIso, shownIso] = [isoOf(told, year), shown && isoOf(shown, year)];
  if (!toldIso || !shown?.clock || !shownIso) return toldIso;
  if (!told.clock) return shownIso.startsWith(toldIso) ? shownIso : toldIso;
  // Two times of one day: what machines are told is when the page was made again.
  const isRemade =
    toldIso.slice(0, 10) === shownIso.slice(0, 10) && shownIso.slice(0, 16) < toldIso.slice(0, 16);
  if (!told.clock.zone || shown.clock.zone) return isRemade ? shownIso : toldIso;
  const moment = Date.parse(toldIso);
  const minutes = Math.round((Date.parse(`${shownIso}Z`) - moment) / 60_000);
  const offset = Math.round(minutes / 30) * 30;
  if (Math.abs(offset) > MAX_OFFSET || Math.abs(minutes - offset) > 1) {
    return isRemade && told.clock.zone !== "Z" ? shownIso + told.clock.zone : toldIso;
  }
  // No place of Chinese has London's clock: the same time was written twice, once with a Z that means nothing.
  if (toldIso.startsWith(shownIso.slice(0, 16))) {
    return isChinese ? toldIso.replace(/(?:Z|[+-]00:00)$/, "") : toldIso;
  }
  const wall = new Date(moment + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${wall}${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
