import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";
import { dateRulesOf } from "./date-rules.ts";
import { LATIN_PART_FORMS, PART_FORMS } from "./part-forms.ts";
import { readDates } from "./read-dates.ts";

const PARTS = new RegExp(PART_FORMS.join("|"), "g");
const LATIN_PARTS = new RegExp(`\\b(?:${LATIN_PART_FORMS.join("|")})`, "g");

/** A time of day, only behind a day. */
const CLOCK =
  /(?:(?:收盘)|(?:上午|下午|晚上?|早上|凌晨|中午|早间|晚间|午后|傍晚)?[0-9]{1,2}[时点](?:[0-9]{1,2}分)?|上午|下午|晚间|早间|凌晨|晚上)/y;

const CLOCK_STARTS = new Set("收上下晚早凌中午傍0123456789");

/** Between the two ends of a span of time, or a year and a span of it. */
const TO = /份?\s?(?:[-~—–至到从]|until|to)\s?/y;

const TO_STARTS = new Set("份 -~—–至到从ut");

/** From when, until when. */
const LEAD =
  /(?:截至|截止到?|自从?|从|到|至|直到|整个)?(?:(?:当地|北京|[美欧亚]东|[一-龥]{2}东部)时间)?$|\b(?:in|since|by|until|during|from|as of) (?:the )?$/i;

const LEAD_ENDS = new Set("至止到从自个间 ");

/** 走到今天, 到目前: where a story has come to, and no part of the time. */
const LEADS_NOWHERE = new Set(["到", "至", "直到"]);
const NOW = new Set("目前 当前 现在 今天 今日".split(" "));

/** What of the time: 以来, 底, 期间, 前. */
const TAIL =
  /[度份]?(?:以来|至今|迄今|为止|开始|期间|[以之][前后](?![续])|起(?![步点源诉])|来(?!自|源|访|宾|说|看|临|到|华|年)|[末底初](?![一-龥]?[步期级])|间(?![接隔])|前(?=[，将在就])|后(?=[，将])|)/y;

const TAIL_STARTS = new Set("度份以至迄为开期之起来末底初间前后");

/**
 * Every time that a plain text names, in text order: a date in any form that {@link readDates} knows, a day told from the
 * day of reading (昨日, 上周五), or a part or length of a year; what stands next to each other is one (今年前4个月,
 * 2017年10月至2018年3月), with 截至 before and 以来 behind it.
 */
export function findTimes(plain: string, isLatin = false): Span[] {
  const atoms = atomsOf(plain, isLatin);
  const times: Span[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = atoms[i];
    if (!first || first.start < (times.at(-1)?.end ?? 0)) continue;
    let end = first.end + clockAt(plain, first.end);
    for (; atoms[i + 1]; i++) {
      const next = atoms[i + 1];
      const joint = next && next.start > end ? jointAt(plain, end) : 0;
      if (!next || end + joint !== next.start) break;
      end = next.end + clockAt(plain, next.end);
    }
    times.push({ start: first.start - leadOf(plain, first), end: end + tailAt(plain, end) });
  }
  return times;
}

/** Parts that do not overlap; the one that begins first and reaches furthest wins. */
function atomsOf(plain: string, isLatin: boolean): Span[] {
  const rules = isLatin ? [] : dateRulesOf(plain).map(({ pattern }) => pattern);
  const found = [isLatin ? LATIN_PARTS : PARTS, ...rules].flatMap((pattern) =>
    findAll(pattern, plain).map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
  );
  const dates = readDates(plain, plain.length).map(({ start, end }) => ({ start, end }));
  let end = 0;
  return [...dates, ...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end || span.start === span.end) return false;
      end = span.end;
      return true;
    });
}

function leadOf(plain: string, { start, end }: Span): number {
  const before = plain.slice(Math.max(0, start - 12), start);
  const lead = LEAD_ENDS.has(before.slice(-1)) ? (LEAD.exec(before)?.[0] ?? "") : "";
  return LEADS_NOWHERE.has(lead) && NOW.has(plain.slice(start, end)) ? 0 : lead.length;
}

function jointAt(plain: string, at: number): number {
  return TO_STARTS.has(plain.charAt(at)) ? lengthAt(TO, plain, at) : 0;
}

function clockAt(plain: string, at: number): number {
  return CLOCK_STARTS.has(plain.charAt(at)) ? lengthAt(CLOCK, plain, at) : 0;
}

function tailAt(plain: string, at: number): number {
  return TAIL_STARTS.has(plain.charAt(at)) ? lengthAt(TAIL, plain, at) : 0;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
