import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { endWordsOf, wordAtEnd } from "../text/edge-words.ts";
import { expressionWith } from "../text/expression-with.ts";
import type { Span } from "../text/span.ts";
import { isSign } from "./cut-clause.ts";
import { NAMING, namesPersons } from "./noun-words.ts";
import { ownClause } from "./own-clause.ts";
import type { PlainLine } from "./plain-line.ts";
import { withoutDateline } from "./without-dateline.ts";

/** A period after these is what something is compared with, but where the number is told of it: 比2017年的3亿元. */
const COMPARED_BEFORE = expressionWith(
  "较 比 与 和 高于 低于 than with",
  /(?:较|比|与|和|相比|高于|低于|than|with)\s?$|(?<![占同环性])[比较][^，。；比较]{1,8}$/,
);
const SAID = endWordsOf(
  "报道 消息 显示 公布 发布 透露 披露 表示 获悉 了解 介绍 称 说 指出 强调 预计 预测 认为",
);

/** 昨公布, 昨（11日）宣布: when it was said. */
export function isSaid(after: readonly Word[]): boolean {
  const next = after[0]?.text === "(" ? after.findIndex(({ text }) => text === ")") + 1 : 0;
  return wordAtEnd(after[next]?.text ?? "", SAID) !== null || after[next]?.is("saying") === true;
}

/** 2020年，工作组发布《岚城音乐报告》，…: when it came out, and not of what time it is. */
const PUBLISHED = expressionWith(
  "发布 公布 出版 刊登 发表",
  /(?:发布|公布|出版|刊登|发表)[^，。]{0,30}(?:报告|数据|调查|研究|白皮书|统计|》)$/,
);

/** Whether a time is what something is compared with. */
export function isCompared(plain: string, { start }: Span): boolean {
  return COMPARED_BEFORE.test(plain.slice(Math.max(0, start - 10), start));
}

/** Whether a clause begins with the time: what it tells, and what follows, is of that time. */
export function isFrame(line: PlainLine, sentence: Span, period: Span): boolean {
  const { plain, words } = line;
  const { start } = ownClause(plain, withoutDateline(plain, sentence), period);
  if (plain.startsWith("直到", period.start) || isCompared(plain, period)) return false;
  const before = words
    .slice(line.wordBefore(start + 1), line.wordBefore(period.start) + 1)
    .filter((word) => word.start < period.start && !isSign(word));
  // 从3月的第七到6月的第五，再到10月的第四: one of several.
  if (before.at(-1)?.text === "再") return false;
  // 除了对过去一年的总结外，…: what follows is of another.
  if (plain.charAt(start) === "除") return false;
  // 公布的2017年数据: what was made known is of that time.
  if (before.at(-1)?.text === "的") return wordAtEnd(plain.slice(start, period.start - 1), SAID) !== null;
  // 养元2024年营收3亿元: after who it is told of, and before anything is told.
  return before.length <= MOST_BEFORE && before.every((word) => (word.kinds & OPENING) !== 0);
}

/** Words before the time in its clause. */
const MOST_BEFORE = 4;
/** Who it is told of, and what links clauses: 就在上个月, 依据去年1至11月. */
const OPENING = bitsOf(
  ...(["noun", "place", "organisation", "organisationHead", "name", "latin"] as const),
  ...(["preposition", "conjunction", "adverb"] as const),
);

/** 周一|确诊|的|男子住院，共有52人: when he fell ill, or it began; 去年举办的马拉松，共有3万人 tells of the event. */
export function isOfItsNoun(line: PlainLine, { end }: Span): boolean {
  const after = line.wordsFrom(end);
  const of = after.findIndex((word) => word.text === "的" || word.is("mark"));
  const verb = after[of - 1];
  if (after[of]?.text !== "的" || of >= LONGEST_ATTRIBUTE || !verb?.is("verb")) return false;
  const noun = after[after.findIndex((word, at) => at > of && (word.kinds & NAMING) === 0) - 1];
  const isLasting = wordAtEnd(verb.text, BEGAN) !== null || (noun !== undefined && namesPersons(noun));
  return isLasting && after.slice(0, of - 1).every((word) => word.is("adverb"));
}

/** Words of an attribute, with its 的. */
const LONGEST_ATTRIBUTE = 4;

/** 大楼在1998年落成，楼高300米: what follows is so today. */
export function tellsOfItsBeginning(line: PlainLine, sentence: Span, period: Span): boolean {
  return wordAtEnd(toldAt(line, sentence, period), BEGAN) !== null;
}

/** What the clause of a time tells; what the next one does where the time stands alone: 2016年，大楼落成，…. */
function toldAt({ plain }: PlainLine, sentence: Span, period: Span): string {
  const clause = ownClause(plain, sentence, period);
  const rest = plain.slice(period.end, clause.end);
  const isAlone = rest.length <= 1 && wordAtEnd(rest, SAID) === null && clause.end + 1 < sentence.end;
  const { end } = isAlone
    ? ownClause(plain, sentence, { start: clause.end + 1, end: clause.end + 1 })
    : clause;
  return plain.slice(period.end, end);
}

const BEGAN = endWordsOf(
  "成立 建成 落成 创立 创办 创建 开业 启用 通车 竣工 出生 毕业 上市 投产 建立 组建 开工 启动 开通 实施 施行 生效",
);

/** 截至5日，厂方公布：…: until when, and not when it was said; 公布的5月数据显示: of when, too. */
const SINCE = new Set("截自从");
const UP_TO_NOW = endWordsOf("以来 至今 起");

/** Whether its clause only tells who said it when. */
export function tellsWhoSaid(line: PlainLine, sentence: Span, period: Span): boolean {
  const { plain } = line;
  const isOfWhat =
    SINCE.has(plain.charAt(period.start)) ||
    wordAtEnd(plain.slice(period.start, period.end), UP_TO_NOW) !== null ||
    plain.charAt(period.start - 1) === "的";
  if (isOfWhat) return false;
  const act = toldAt(line, sentence, period);
  return wordAtEnd(act, SAID) !== null || PUBLISHED.test(act);
}
