import { formsIn, type NumberForm } from "../text/number-shape.ts";
import { type Day, dayIn, daysAfter, daysBetween, isoDay, isoMonth, weekdayOf } from "./calendar.ts";

/** What a phrase means on a day, as ISO 8601: a day, a month, a year or an interval; `null` where that is not plain. */
type Meaning = (match: RegExpExecArray, published: Day) => string | null;

/** A phrase that names a date by the day on which it is read; in Simplified characters and ASCII digits. */
export interface DateRule extends NumberForm {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

const DAYS: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };
const YEARS: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 };
const UNITS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 当: 0, 下: 1 };
const WEEKDAYS = "一二三四五六日";

const EDGE = "(?:(\\d{1,2})[日号]|([底末])|(?!\\d))";

/** Days from the published one within which a bare 28日 is taken for the nearest of its kind. */
const NEAR_DAYS = 10;

const COUNTS_NOTHING = "(?![家名个位次只条座台辆件万亿千百十余多成倍共些批直度再般元本]|人(?!民|大))";

/** Longest phrases first: what one row has read is not read again. */
const DATE_RULES: readonly DateRule[] = [
  // 去年12月5日, 今年3月, 去年底.
  {
    examples: "年1月",
    pattern: new RegExp(`([前去今本明后])年(\\d{1,2})月${EDGE}`, "g"),
    meaning: ([, which = "", month, day], { year }) => written(year + (YEARS[which] ?? 0), month, day),
  },
  // 上月15日, 本月28日, 下个月, 上月底.
  {
    examples: "上月 本月 这月 下月 个月",
    pattern: new RegExp(`(?<!线(?=上))([上本这下])(?:一?个)?月${EDGE}`, "g"),
    meaning: ([, which = "", day], { year, month }) => {
      const [y = 0, m = 0] = isoMonth(year, month + (UNITS[which] ?? 0))
        .split("-")
        .map(Number);
      return day ? written(y, String(m), day) : isoMonth(y, m);
    },
  },
  // 上周五, 本周, 下星期一; of 上周三家工厂 the 三 counts, and 一 of 上周一共 is another word.
  {
    examples: "周 星期 礼拜",
    pattern: new RegExp(
      `([上本这下])(?:一?个)?(?:周|星期|礼拜)(?:([一二三四五六日天])${COUNTS_NOTHING}|(末)|(?![一-龥]?[刊年岁]))`,
      "g",
    ),
    meaning: ([, which = "", weekday, end], published) => {
      const monday = daysAfter(published, 7 * (UNITS[which] ?? 0) - weekdayOf(published));
      if (weekday) return isoDay(daysAfter(monday, WEEKDAYS.indexOf(weekday.replace("天", "日"))));
      return `${isoDay(daysAfter(monday, end ? 5 : 0))}/${isoDay(daysAfter(monday, 6))}`;
    },
  },
  // 昨天, 今晚, 明日; 今（17）日 where the number agrees.
  {
    examples: "昨 今 明 前天 后天 前( 后( 前（ 后（",
    pattern:
      /(?<!先|之|[一-龥]前)(大前|大后|前|昨|今|明|后)(?:[(（](\d{1,2})[)）][日天晚早]|[天](?!性|培|然|教|津|下|努|形|习)|(?<=[昨今明])[日晚早夜晨])/g,
    meaning: ([, which = "", number], published) => {
      const day = daysAfter(published, DAYS[which] ?? 0);
      return number === undefined || Number(number) === day.day ? isoDay(day) : null;
    },
  },
  // 去年, 前年, 去年同期, 明年.
  {
    examples: "前年 去年 今年 明年 后年",
    pattern: /(?<!之)(前|去|今|明|后)年(?!龄|轻|糕|会|货|画)/g,
    meaning: ([, which = ""], { year }) => String(year + (YEARS[which] ?? 0)),
  },
  // 28日, and 5日电: the nearest, where it is near.
  {
    examples: "28日",
    pattern: /(?<![\d月.,、至到~—第初每-])(\d{1,2})日(?![内间后前游均线元圆报])/g,
    meaning: ([, day], published) => nearDay(published, Number(day)),
  },
];

/** The rules that a text may have a phrase of. */
export const dateRulesOf = formsIn(DATE_RULES);

function written(year: number, month?: string, day?: string): string | null {
  if (!month) return String(year);
  if (!day) return Number(month) >= 1 && Number(month) <= 12 ? isoMonth(year, Number(month)) : null;
  const found = dayIn(year, Number(month), Number(day));
  return found && isoDay(found);
}

/** The nearest day of those that fit in the years around; `null` where none does. */
export function nearest(published: Day, inYear: (year: number) => Day | null): string | null {
  const days = [-1, 0, 1].flatMap((step) => inYear(published.year + step) ?? []);
  const [best] = days.sort((a, b) => distance(published, a) - distance(published, b));
  return best ? isoDay(best) : null;
}

function nearDay(published: Day, day: number): string | null {
  const days = [-1, 0, 1].flatMap((step) => {
    const [year = 0, month = 0] = isoMonth(published.year, published.month + step)
      .split("-")
      .map(Number);
    return dayIn(year, month, day) ?? [];
  });
  const [best] = days.sort((a, b) => distance(published, a) - distance(published, b));
  return best && distance(published, best) <= NEAR_DAYS ? isoDay(best) : null;
}

function distance(a: Day, b: Day): number {
  return Math.abs(daysBetween(a, b));
}
