import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";

const YEAR = "(?:(?:19|20)[0-9]{2}|[今去前明上本全]|民国[0-9]{2,3}|1[01][0-9])年度?";
const PART =
  "(?:(?:前[0-9一二三四五六七八九十]{1,2}个?月|前?[一二三四前]{1,2}季度?|第[一二三四]季度?|[上下]半年|[0-9]{1,2}(?:[-~—至到][0-9]{1,2})?月(?:份|底|末)?(?:[0-9]{1,2}日)?|财年)(?!线|球))";

/** 五 of 上周五; 三 of 上周三家工厂 counts, and 一 of 一共 is another word. */
const WEEKDAY = "[一二三四五六日天](?![家人名个位起次只条座台辆件万亿千百十余多成倍共些批直度再般元本])";

/**
 * When a figure holds: 2017年, 上半年, 今年前4个月, 1-4月, 截至6月底. Every part is bounded, so that each is linear.
 */
const PERIOD = new RegExp(
  `(?:截至|截止到?|截止)?(?:${YEAR}(?:${PART}|[底末初])?|${PART}|上个?月|本月|[上本]周(?:${WEEKDAY})?|昨[日天]|当[日月年])(?:末|底)?`,
  "g",
);

/** A year that belongs to a comparison (较2016年, 比去年同期) or a name (2017年版) is not when the figure holds. */
const COMPARED_BEFORE = /(?:较|比|同|与|和|自|从|由|相比|高于|低于)$/;
const OTHER_AFTER =
  /^(?:同期|期|版|款|龄|轻|来|前|后|以来|计划|规划|目标|的?[一二三四五六七八九十0-9]{1,2}倍)/;

/** How far before a number its period may stand, UTF-16 units. */
const REACH = 80;

/** The period that a sentence gives nearest before the number at `at`; `null` where it gives none. */
export function findPeriod(plain: string, sentenceStart: number, at: number): Span | null {
  const from = Math.max(sentenceStart, at - REACH);
  const window = plain.slice(from, at);
  let period: Span | null = null;
  for (const match of findAll(PERIOD, window)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (/[0-9一二三四五六七八九十]/.test(window.charAt(start - 1))) continue;
    if (COMPARED_BEFORE.test(window.slice(0, start)) || OTHER_AFTER.test(window.slice(end))) continue;
    // 2023年，全年: the year has been named.
    if (
      period &&
      /^[全当]年/.test(match[0]) &&
      /[0-9今去前]年度?$/.test(plain.slice(period.start, period.end))
    )
      continue;
    period = { start: from + start, end: from + end };
  }
  return period;
}
