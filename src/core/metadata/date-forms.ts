import { findAll } from "../text/find-all.ts";
/** A date as a text states it, in the text's own wall time. */
export interface StatedDate {
  /** 2018-06-06, or 2018-06-06T09:12:30, or with the offset that the text gives: …+08:00. */
  readonly iso: string;
  readonly hasTime: boolean;
  /** Where it stands in the text, after {@link plainDigits}. */
  readonly start: number;
  readonly end: number;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface DateForm {
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): DateParts;
}

const MONTH_NAMES: readonly RegExp[] = [
  /^(?:jan|янв|ene|gen|styc|ιαν)/,
  /^(?:feb|fév|fev|фев|lut|φεβ)/,
  /^(?:mar|mär|мар|mrt|μαρ|μάρ)/,
  /^(?:apr|avr|abr|апр|kwi|απρ)/,
  /^(?:may|mai|мая|май|maj|mei|mag|μαΐ|μαϊ|μάι|μαι)/,
  /^(?:jun|juin|июн|giu|cze|ιουν|ιούν)/,
  /^(?:jul|juil|июл|lug|lip|ιουλ|ιούλ)/,
  /^(?:aug|aoû|aou|авг|ago|sie|αυγ|αύγ)/,
  /^(?:sep|set|сен|wrz|σεπ)/,
  /^(?:oct|okt|окт|ott|out|paź|οκτ)/,
  /^(?:nov|ноя|lis|νοε|νοέ)/,
  /^(?:dec|déc|dez|дек|dic|gru|δεκ)/,
];

/** The first year of Taiwan's calendar is 1912. */
const ROC_OFFSET = 1911;

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** From the surest form to the loosest; each is tried on what is left by those before. */
const FORMS: readonly DateForm[] = [
  {
    // 2018年06月06日, 2018-06-06, 2018/6/6, 2018.06.06
    pattern: /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?[日号號]?/gu,
    read: (match) => partsOf(match[1], match[2], match[3]),
  },
  {
    // 民國107年6月6日, 107年6月6日, 107/06/06
    pattern:
      /(?<![\d.])(?:(?:中華)?民國\s?)?((?:[89]\d)|(?:1[0-4]\d))\s?[年/]\s?(\d{1,2})\s?[月/]\s?(\d{1,2})(?!\d)\s?日?/gu,
    read: (match) => partsOf(String(Number(match[1]) + ROC_OFFSET), match[2], match[3]),
  },
  {
    // 二〇一八年六月六日
    pattern:
      /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
    read: (match) =>
      partsOf(digitsOf(match[1] ?? ""), String(smallNumber(match[2])), String(smallNumber(match[3]))),
  },
  {
    // June 6, 2018; Jun. 6th 2018
    pattern:
      /(?<![A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣])([A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)/giu,
    read: (match) => partsOf(match[3], monthNumber(match[1]), match[2]),
  },
  {
    // 6 June 2018; 6. Juni 2018; 6 de junio de 2018
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?\s(?:de\s)?([A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{3,10})\.?,?\s(?:de\s)?((?:19|20)\d\d)(?!\d)/giu,
    read: (match) => partsOf(match[3], monthNumber(match[2]), match[1]),
  },
  {
    // 06.06.2018: the day comes first wherever dots or dashes part the numbers.
    pattern: /(?<![\d.])(\d{1,2})[.-](\d{1,2})[.-]((?:19|20)\d\d)(?!\d)/gu,
    read: (match) => partsOf(match[3], match[2], match[1]),
  },
  {
    // 06/06/2018: the day first, as all but North America writes it, unless the second number can't be a month.
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/gu,
    read: (match) =>
      Number(match[2]) > 12 ? partsOf(match[3], match[1], match[2]) : partsOf(match[3], match[2], match[1]),
  },
  {
    // 20180606
    pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=\D|$|[0-2]\d[0-5]\d)/gu,
    read: (match) => partsOf(match[1], match[2], match[3]),
  },
];

/** What may stand between a date and its time: a weekday, brackets, a T. */
const TIME =
  /^[\s,，|│·(（［[]{0,4}(?:(?:星期|周|週|礼拜|禮拜)?[一二三四五六日天](?![A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣])|[A-Za-zÀ-ɏͰ-ϿЀ-ӿ]{2,9}\.?)?[\s,，|│·)）\]］T-]{0,4}(?<half>上午|下午|早上|晚上|中午|凌晨|晚间|晚間)?\s?(?<hour>\d{1,2})\s?[:：时時點点h]\s?(?<minute>\d{2})(?:\s?[:：分]\s?(?<second>\d{2}))?(?:\.\d{1,9})?分?\s?(?<latinHalf>[ap]\.?m)?\s?(?<zone>Z|(?:GMT|UTC)?[+-]\d{2}:?\d{2})?/iu;
const COMPACT_TIME = /^(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?<second>[0-5]\d)?(?!\d)/;

const AFTERNOON = /^(?:下午|晚上|晚间|晚間|p)/i;

/** Full-width digits and signs as ASCII; length and offsets stay. */
function plainDigits(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * Every date of a short text (a line, a meta tag), in text order. Longer texts are read to their 300th character.
 *
 * @example readDates("民國107年6月6日 09:12")  // [{ iso: "2018-06-06T09:12:00", … }]
 */
export function readDates(text: string): StatedDate[] {
  let rest = plainDigits(text.slice(0, 300));
  const found: StatedDate[] = [];
  for (const form of FORMS) {
    for (const match of findAll(form.pattern, rest)) {
      const date = isoDate(form.read(match));
      if (!date) continue;
      const end = match.index + match[0].length;
      const time = readTime(rest.slice(end, end + 60));
      const stop = end + (time?.length ?? 0);
      found.push({ iso: date + (time?.iso ?? ""), hasTime: time !== null, start: match.index, end: stop });
      rest = rest.slice(0, match.index) + "\u0000".repeat(stop - match.index) + rest.slice(stop);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readTime(text: string): { iso: string; length: number } | null {
  const match = TIME.exec(text) ?? COMPACT_TIME.exec(text);
  const { hour = "", minute = "", second = "00", half, latinHalf, zone } = match?.groups ?? {};
  if (!match || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const isLate = AFTERNOON.test(half ?? latinHalf ?? "") && Number(hour) < 12;
  const isMidnight = /^a/i.test(latinHalf ?? "") && Number(hour) === 12;
  const hours = isMidnight ? 0 : Number(hour) + (isLate ? 12 : 0);
  const offset = /Z|[+-]\d{2}:?\d{2}/.exec(zone ?? "")?.[0].replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2") ?? "";
  return {
    iso: `T${pad(hours)}:${pad(Number(minute))}:${pad(Number(second))}${offset}`,
    length: match[0].length,
  };
}

function partsOf(year?: string, month?: string, day?: string): DateParts {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** `null` for a day that the calendar has not. */
function isoDate({ year, month, day }: DateParts): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function monthNumber(name = ""): string {
  const index = MONTH_NAMES.findIndex((pattern) => pattern.test(name.toLowerCase()));
  return index < 0 ? "NaN" : String(index + 1);
}

function digitsOf(text: string): string {
  return text.replace(/./gu, (digit) => String(CHINESE_DIGITS.indexOf(digit.replace(/[○零]/u, "〇"))));
}

/** 六 → 6, 十 → 10, 二十一 → 21. */
function smallNumber(text = ""): number {
  const [tens, ones] = text.includes("十") ? text.split("十", 2) : ["0", text];
  const digit = (part = ""): number => Math.max(0, CHINESE_DIGITS.indexOf(part.charAt(0) || "〇"));
  return (tens === "0" ? 0 : tens === "" ? 10 : digit(tens) * 10) + digit(ones);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
