import type { NumberForm } from "../text/number-shape.ts";
import { NUMERAL, readDigits, readSmallNumber } from "./chinese-numerals.ts";
import { type DateParts, named, numbers } from "./date-parts.ts";
import { isWholeMonth, MONTH_LETTERS } from "./month-names.ts";

export interface DateForm extends NumberForm {
  /** Global; for Simplified characters and ASCII digits. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray): DateParts | null;
}

/** The year before the first of an era. */
const ERAS: Readonly<Record<string, number>> = { 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911 };

const YEAR = "((?:1[6-9]|20)\\d\\d)";
/** Glued to its time too: 2018-06-0609:12. */
const DAY = "(\\d{2}(?=\\d{2}:\\d{2})|\\d{1,2}(?!\\d))";
/** In both cases: a pattern that ignores case takes three times as long to compile. */
const ORDINAL = "st|nd|rd|th|ST|ND|RD|TH";
const NAME = `(${MONTH_LETTERS}{3,10})`;

/**
 * Every form of a date, from the surest to the loosest; each is tried on what is left by those before. What is a span
 * of time (三个月, 5日内) is left to the caller: these say only what the characters can mean.
 */
export const DATE_FORMS: readonly DateForm[] = [
  {
    // 2018年06月06日 (not 2018年1-4月), 2018-06-06, 2018/6/6, 2018.06.06, 2020 07/08, 2024년 3월 5일
    examples: "2018年6 2018년6 2018-6 2018/6 2018.6",
    pattern: new RegExp(
      `(?<!\\d)${YEAR}(?:\\s?[-/.年년]\\s?|\\s(?=\\d{1,2}/))(\\d{1,2})\\s?[-/.月월]\\s?${DAY}(?!\\s?[月월])\\s?[日号일]?`,
      "gu",
    ),
    read: ([, year, month, day]) => numbers(year, month, day),
  },
  {
    // 民国107年6月6日, 令和6年, 民国元年
    examples: "民国 令和 平成 昭和 大正",
    pattern:
      /(?:中华)?(民国|令和|平成|昭和|大正)\s?(\d{1,3}|元)\s?[年/.-]\s?(?:度|(\d{1,2})\s?[月/.-]\s?(?:(\d{1,2})(?!\d)\s?日?)?)?/gu,
    read: ([, era = "", year = "", month, day]) => {
      const { [era]: before = 0 } = ERAS;
      const years = year === "元" ? 1 : Number(year);
      return { ...numbers(undefined, month, day), year: before + years, isEra: true };
    },
  },
  {
    // 107年6月6日, 107/06/06, 113.03.05: the republic's years without its name
    examples: "107年6月 107/6/6 107.6.6 107-6-6",
    pattern:
      /(?<![\d.,/-])(?:1[0-4]\d|[89]\d(?=年\d{1,2}月\d|\/\d\d\/\d\d))\s?(?:年\s?\d{1,2}\s?月(?:\s?\d{1,2}(?!\d)\s?日)?|([/.-])\d{2}\1\d{2}(?!\d))/gu,
    read: (match) => {
      const [year = "", month, day] = match[0].match(/\d+/gu) ?? [];
      return { ...numbers(String(Number(year) + 1911), month, day), isEra: true };
    },
  },
  {
    // 二〇一八年六月六日, 二〇一八年六月, 二〇一八年
    examples: "二〇一八年",
    pattern: new RegExp(
      `([〇○零一二三四五六七八九]{4})年(?:(${NUMERAL}{1,2})月(?:(${NUMERAL}{1,3})[日号])?)?`,
      "gu",
    ),
    read: ([, year = "", month, day]) => ({
      year: readDigits(year),
      ...(month && { month: readSmallNumber(month) }),
      ...(day && { day: readSmallNumber(day) }),
    }),
  },
  {
    // June 6, 2018; Jun. 6th 2018
    examples: "6,2018 a,2018 a2018 a.2018 6.2018",
    pattern: new RegExp(
      `(?<!${MONTH_LETTERS})${NAME}\\.?\\s(\\d{1,2})(?:${ORDINAL})?,?\\s${YEAR}(?!\\d)`,
      "gu",
    ),
    read: ([, name, day, year]) => named(year, name, day),
  },
  {
    // 6 June 2018; 6. Juni 2018; 6 de junio de 2018; 06-Jun-2018
    examples: "a2018 a,2018 a.2018 a.,2018 a-2018",
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:${ORDINAL}|\\.|º)?[\\s-](?:[Dd][Ee]\\s)?${NAME}\\.?,?[\\s-](?:[Dd][Ee]\\s)?${YEAR}(?!\\d)`,
      "gu",
    ),
    read: ([, day, name, year]) => named(year, name, day),
  },
  {
    // 06.06.2018: the day comes first wherever dots or dashes part the numbers.
    examples: "6.6.2018 6-6-2018",
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})([.-])(\\d{1,2})\\2${YEAR}(?!\\d)`, "gu"),
    read: ([, day, , month, year]) => numbers(year, month, day),
  },
  {
    // 06/10/2024
    examples: "6/6/2018",
    pattern: new RegExp(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`, "gu"),
    read: ([, first = "", second = "", year]) => {
      if (Number(second) > 12) return numbers(year, first, second);
      return { ...numbers(year, second, first), isAmbiguous: Number(first) <= 12 && first !== second };
    },
  },
  {
    // 20180606
    examples: "20180606",
    pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\D|$|[0-2]\d[0-5]\d)/gu,
    read: ([, year, month, day]) => numbers(year, month, day),
  },
  {
    // 18-03-08 23:16: a year of two digits needs its time, or a line of its own
    examples: "18-3-8",
    pattern: /(?<![\d.-])(?<!\d:)([0-4]\d)-(0[1-9]|1[0-2])-([0-3]\d)(?=\s{0,2}\d{1,2}:\d{2}|\s*$)/gu,
    read: ([, year, month, day]) => numbers(`20${year}`, month, day),
  },
  {
    // 2024年3月, 2024.3月
    examples: "2024年3 2024년3 2024.3月",
    pattern: new RegExp(`(?<!\\d)${YEAR}\\s?[年년.]\\s?(\\d{1,2})\\s?[月월]`, "gu"),
    read: ([, year, month]) => numbers(year, month),
  },
  {
    // June 2018
    examples: "a2018 a.2018 a,2018 a.,2018",
    pattern: new RegExp(`(?<!${MONTH_LETTERS})${NAME}\\.?,?\\s${YEAR}(?!\\d)`, "giu"),
    read: ([, name, year]) => named(year, name),
  },
  {
    // 2024年
    examples: "2024年 2024년",
    pattern: new RegExp(`(?<![\\d.,])${YEAR}\\s?[年년]`, "gu"),
    read: ([, year]) => numbers(year),
  },
  {
    // 6月6日, 6月6号
    examples: "6月6 6월6",
    pattern: /(?<![\d.,])(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]/gu,
    read: ([, month, day]) => numbers(undefined, month, day),
  },
  {
    // 10-08 12:00, 10/08 12:00: without a year only beside a time
    examples: "10-8 10/8",
    pattern: /(?<![\d./:-])(\d{1,2})[-/](\d{1,2})(?=\s{1,2}\d{1,2}:\d{2})/gu,
    read: ([, month, day]) => numbers(undefined, month, day),
  },
  {
    // 六月六日
    examples: "六月六",
    pattern: new RegExp(`(?<!${NUMERAL}|年)(${NUMERAL}{1,2})月(${NUMERAL}{1,3})日`, "gu"),
    read: ([, month = "", day = ""]) => ({ month: readSmallNumber(month), day: readSmallNumber(day) }),
  },
  {
    // 6 June, June 6: the month's whole name or its three letters
    examples: "6a a6 a.6",
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})(?:${ORDINAL})?\\s${NAME}(?!${MONTH_LETTERS})|(?<!${MONTH_LETTERS})${NAME}\\.?\\s(\\d{1,2})(?:${ORDINAL})?(?![\\d:.,%]\\d|\\d)`,
      "gu",
    ),
    read: ([, day, name, otherName, otherDay]) =>
      isWholeMonth(name ?? otherName ?? "") ? named(undefined, name ?? otherName, day ?? otherDay) : null,
  },
];
