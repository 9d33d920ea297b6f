import { readDates } from "../../dates/read-dates.ts";
import { NOT_LETTERS } from "../../text/letters.ts";

const TIME =
  /\d{1,2}\s*[:：]\s*\d{2}(?:\s*[:：]\s*\d{2})?\s*(?:[ap]\.?m\.?|GMT|UTC|HKT|CST|JST|[+-]\d{2}:?\d{2})?|\d{1,2}\s*[时点]\s*\d{1,2}\s*分(?:\s*\d{1,2}\s*秒)?|\d+\s*(?:分钟|小时|天)前/giu;

/**
 * From when to when something lasts (09:12-05:00 of a machine's time is an offset), and where and when a report was
 * written: neither is when it was published.
 */
const OTHER_TIME =
  /(?<![\dT]|\d[:：])\d{1,2}[:：]\d{2}\s*[-－–—~～至到]\s*\d{1,2}[:：]\d{2}|[社网报台][^，。：]{1,12}\d\s*日(?:电|讯)/u;

/** What stands around a date that is no text: labels, a weekday, an edition. */
const LABELS =
  /(?:发布|发表|刊登|建立|更新|最后更新|上传|出版|入稿|实际入稿|提交)?(?:时间|日期|于)|更新|最后|最新|来源|摘自|作者|记者|编辑|责任编辑|字号|(?:星期|礼拜|周)[一二三四五六日天]|[（(][一二三四五六日月火水木金土][)）]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|posted|published|updated|last|on|at|by|北京|公开|配信|最终|掲载|입력|수정|등록|上午|下午|人参与|条评论|评论|参与|手机看新闻|阅读|浏览|点击|查看|人气|打印|我要|\d+/giu;

/** Where the text comes from, in brackets, commas and all: (來源：某社，摘自：某網). */
const BRACKETED_SOURCE = /[（(][^（）()。]*(?:来源|摘自|转自)[^（）()。]*[）)]/gu;

/** Characters of a date line at most. */
const MAX_LENGTH = 110;

/** Letters that may stand beside date, time and labels: the names of an outlet and its reporter. */
const MAX_OTHER_LETTERS = 22;

/** The same beside a time alone: a word, or beside how long ago it was the name of an outlet behind a sign. */
const MAX_LABEL = 4;
const MAX_NAME = 12;

/**
 * True for the line that says when (and where, by whom) a story was published: `2018-06-12 10:47 来源：某某网(北京)`.
 * A sentence that holds a date is none.
 */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LENGTH || /[。！？!?]\s*./u.test(text) || OTHER_TIME.test(text)) return false;
  const withoutDate = cutDates(text);
  const withoutTime = withoutDate.replace(TIME, " ");
  if (withoutTime === text) return false;
  const hasDate = withoutDate !== text;
  const rest = withoutTime.replace(LABELS, "").replace(NOT_LETTERS, "");
  if (!hasDate) return rest.length <= (isAgo(text) ? MAX_NAME : MAX_LABEL);
  const limit = /来源|作者|记者|source|by /iu.test(text) ? MAX_OTHER_LETTERS * 2 : MAX_OTHER_LETTERS;
  return rest.length <= limit && !/[，,]\s*[㐀-鿿々〇]/u.test(withoutTime.replace(BRACKETED_SOURCE, " "));
}

/** 3 小时前 · 某某网, 某某网 | 3 小时前. */
function isAgo(text: string): boolean {
  return /[·•|｜]/u.test(text) && (text.endsWith("前") || /前\s?[·•|｜]/u.test(text));
}

/** The text without the days that it names, and their times. */
function cutDates(text: string): string {
  const days = readDates(text).filter(({ day }) => day !== null);
  return days.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
