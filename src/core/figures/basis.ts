import { isLatinLetter } from "../text/characters.ts";
import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";
import { THAN } from "./word-bounds.ts";

/** 单月增长, 12月增发 say no basis. */
const MONTHLY = "(?<![单0-9一二三四五六七八九十当每逐])[年月]增(?:率|幅)?(?!长|发|加|持|设|产|多|至|到)|年率";

const PERIOD =
  "上年|去年|前年|往年|历年|上月|上周|上上|上季|上一|上个(?:交易日|工作日)?|昨天|昨日|前日|年初|月初|同期|此前|之前|前一|上半年|下半年|[0-9]{2,4}年|[0-9]{1,2}月|前值|期初|上次|今年|第一|预期|当日|以前|疫情前";

const LATIN = "year-on-year|year over year|month-on-month|from a year (?:ago|earlier)";

/** Where English has it: rose 5% from a year ago. */
const AFTER = new RegExp(`^\\s(?:${LATIN})`);

/** Words that state what a change is measured against. Bounded, so that each is linear. */
const WORDS = new RegExp(
  `同比|环比|按年|按月|按季|${MONTHLY}|` +
    `${LATIN}|` +
    `(?:较|${THAN}|相比|(?:与|和)(?=[^，。；、]{0,16}相比))[^，。；、较比%]{0,6}(?:${PERIOD})[^，。；、的%]{0,14}?(?=的|相比|增|减|加(?![息权])|[贵快慢强弱]|便宜|上[升涨调]|下[降跌滑调]|升|降|提|扩|缩|收|回|偏|略|大|少|多|高(?![位点峰])|低(?![位点谷])|涨|跌|微|累|净|翻|，|。|$)(?:相比)?`,
  "g",
);

/** 从环比看: a lead-in that holds for the sentence. */
const CARRIED = new Set(["同比", "环比", "按年", "按月", "按季"]);

/** How far before a number its basis may stand, UTF-16 units. */
const REACH = 60;

/**
 * Where the basis of a quantity stands: right after it, else the last one of its clause, else, for a change, one of the sentence's
 * lead-in. `null` where the text names none.
 */
export function findBasis(
  plain: string,
  starts: { readonly sentence: number; readonly clause: number },
  { start: at, end }: Span,
  isChange: boolean,
): Span | null {
  const after = isLatinLetter(plain.charAt(end + 1)) ? AFTER.exec(plain.slice(end, end + 40))?.[0].length : 0;
  if (after) return { start: end + 1, end: end + after };
  const from = Math.max(starts.sentence, at - REACH);
  let carried: Span | null = null;
  let own: Span | null = null;
  for (const match of findAll(WORDS, plain.slice(from, at))) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const between = plain.slice(span.end, starts.clause);
    if (between.includes("；") || between.includes(";")) continue;
    if (span.end > starts.clause || between.length <= 1) own = span;
    else if (CARRIED.has(match[0])) carried = span;
  }
  return own ?? (isChange ? carried : null);
}
