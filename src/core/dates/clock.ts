import { isDigit } from "../text/characters.ts";

/** A time of day as a text states it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `Z` or an offset, +08:00; `null` where the text gives none. */
  readonly zone: string | null;
  /** UTF-16 units that it takes, with what joins it to its date. */
  readonly length: number;
}

/** Zones by name whose offset does not hang on the place or the season. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  gmt: "Z",
  utc: "Z",
  hkt: "+08:00",
  sgt: "+08:00",
  jst: "+09:00",
  kst: "+09:00",
  est: "-05:00",
  edt: "-04:00",
  pst: "-08:00",
  pdt: "-07:00",
  cet: "+01:00",
  cest: "+02:00",
  bst: "+01:00",
};

const ZONE =
  "(?:\\s?(?<zone>(?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|(?:GMT|UTC|Z|HKT|SGT|JST|KST|EST|EDT|PST|PDT|CEST|CET|BST)(?![A-Za-z])))?";

const HALF = "(?:(?<half>上午|下午|早上|晚上|中午|凌晨|晚间|清晨|傍晚|[AaPp][Mm])\\s?)?";

const HOURS =
  "(?<hour>\\d{1,2})\\s?[:时点hH시]\\s?(?<minute>\\d{2}|\\d(?=[分분]))(?:\\s?[:分분]\\s?(?<second>\\d{2}))?(?:\\.\\d{1,9})?(?:\\s?[分秒분])?(?:\\s?(?<latinHalf>[AaPp]\\.?[Mm]\\b\\.?))?";

/** What may stand between a date and its time: a weekday, brackets, a T, a bar. */
const JOINT =
  "[\\s,，|│·(（［\\[]{0,4}(?:(?:星期|周|礼拜)?[一二三四五六日天월화수목금토](?:요일|曜日)?(?![A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣])|[A-Za-zÀ-ɏͰ-ϿЀ-ӿ]{2,9}\\.?)?[\\s,，|│·)）\\]］T-]{0,4}";

/** Behind a date, folded: `09:12`, ` 星期三 下午3时05分`, `T09:12:30.123Z`, `, 9:12 p.m. GMT+8`. */
const AFTER = new RegExp(`^${JOINT}${HALF}${HOURS}${ZONE}`);

/** 20180606091230. */
const COMPACT = /^(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?<second>[0-5]\d)?(?!\d)/;

/** Before a date: `09:12, 6 June 2018`, `10:23 GMT, `, `19:30 | `. */
const BEFORE = new RegExp(`(?<!\\d)${HALF}${HOURS}${ZONE}\\s?[,，|│·]?\\s?(?:on\\s)?$`);

/** Every time but {@link COMPACT} has one: a quick look before the patterns, which take a millisecond each to compile. */
const HOUR = /\d\s?[:时点hH시]\s?\d/;

/** The time that a folded text begins with, as one behind a date does. */
export function clockAfter(text: string): Clock | null {
  return (
    (HOUR.test(text) ? readClock(AFTER.exec(text)) : null) ??
    (isDigit(text.charAt(0)) ? readClock(COMPACT.exec(text)) : null)
  );
}

/** The time that a folded text ends with, as one before a date does. */
export function clockBefore(text: string): Clock | null {
  return HOUR.test(text) ? readClock(BEFORE.exec(text)) : null;
}

function readClock(match: RegExpExecArray | null): Clock | null {
  const { hour = "", minute = "", second = "00", half, latinHalf, zone } = match?.groups ?? {};
  if (!match || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const isLate = /^(?:下午|晚|傍晚|p)/iu.test(latinHalf ?? half ?? "") && Number(hour) < 12;
  const isMidnight = /^(?:a|凌晨)/iu.test(latinHalf ?? half ?? "") && Number(hour) === 12;
  return {
    hour: isMidnight ? 0 : Number(hour) + (isLate ? 12 : 0),
    minute: Number(minute),
    second: Number(second),
    zone: zone ? offsetOf(zone.toLowerCase()) : null,
    length: match[0].length,
  };
}

/** gmt+8 → +08:00, +0800 → +08:00, gmt → Z. */
function offsetOf(zone: string): string | null {
  const [, sign, hours = "", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours.padStart(2, "0")}:${minutes}` : (ZONES[zone.trim()] ?? null);
}
