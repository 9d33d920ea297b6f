import type { Word } from "../lexicon/lexicon.ts";
import { isDigit, isLatinLetter, isSpace } from "../text/characters.ts";
import { isPlan } from "./governing-words.ts";
import { isLink } from "./links.ts";
import { MOST_WORDS, NAMING, STOPS } from "./noun-words.ts";
import type { PlainLine } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";

/** Verbs of achieving: their object is measured. */
const LIGHT: ReadonlySet<string> = new Set(
  "实现 完成 达到 创造 取得 获得 录得 报告 拥有 持有 包括 投入 支付 花费 产生 造成 导致 出现 发生 接待 吸引 出售 投资 使 令 占 封禁 处置 确认 共有 其中 带动 传出".split(
    " ",
  ),
);

/** Index of the word that the noun phrase which ends at `at` begins with. */
export function startOfPhrase(line: PlainLine, words: readonly Word[], at: number): number {
  let from = headStart(line, words, at);
  const [first, second] = [words[from], words[from + 1]];
  // 一年|期|贷款利率
  if (from < at && first?.is("measure") && first.text.length === 1 && (second?.text.length ?? 0) > 1) from++;
  // 4G 版|售价: what ends another word.
  const before = line.plain.charAt((words[from]?.start ?? 0) - 1);
  const isEnd = isLatinLetter(before) || isDigit(before) || isSpace(before);
  if (from < at && isEnd && words[from]?.text.length === 1) from++;
  // 当天的跌幅
  if (from < at && words[from]?.text === "的") from++;
  const isCut = isCutBefore(words[from - 1], words.slice(from, at + 1));
  return isCut && (words[at]?.text.length ?? 0) > 1 ? at : from;
}

function headStart(line: PlainLine, words: readonly Word[], at: number): number {
  const last = words[at];
  let from = at;
  if (last && last.end - last.start === 1 && words[at - 1] && !isBorder(words[at - 1])) from--;
  const head = line.plain.slice(words[from]?.start ?? 0, last?.end ?? 0);
  from = nounStart(words, from, at);
  if ((last?.end ?? 0) - (words[from]?.start ?? 0) > 2) return from;
  const before = words[from - 1];
  // 持股比例的上限, 成交金额: a limit or an amount names nothing by itself.
  if (before?.text === "的" && isPartOfNoun(words[from - 2])) return nounStart(words, from - 1, at + 1);
  // 超过|限量, 付给|医院: what the number is more than, and who gets it.
  const isOther = !before || isLink(before) || isBorder(before) || before.text.endsWith("给");
  const isVerb =
    !isOther &&
    before.is("verb") &&
    !LIGHT.has(before.text) &&
    !isPlan(before.text) &&
    before.text.length > 1;
  return isVerb && head !== "价值" ? from - 1 : from;
}

function nounStart(words: readonly Word[], from: number, at: number): number {
  let start = from;
  const isNext = (i: number): boolean => words[i - 1]?.end === words[i]?.start;
  while (start > 0 && at - start < MOST_WORDS && isNext(start) && isPartOfNoun(words[start - 1])) start--;
  return start;
}

/** 集团减持2000万股, 工厂增产3万辆: who did it stands before. */
export function isDoneBySubject({ text }: Word): boolean {
  return DONE_BY_SUBJECT.has(text);
}

const DONE_BY_SUBJECT: ReadonlySet<string> = new Set("减持 增持 增发 增产 减产 裁员 裁 裁减 削减".split(" "));

function isBorder(word: Word | undefined): boolean {
  return (
    !word ||
    isDoneBySubject(word) ||
    FIRSTS.has(word.text) ||
    word.is("saying") ||
    ((word.kinds & STOPS) !== 0 && !word.is("noun"))
  );
}

/** 全球首款|晶体管数超过100亿的芯片: of what stands behind the number. */
const FIRSTS: ReadonlySet<string> = new Set("首款 首个 首家 首部 首座 首台 首批".split(" "));

function isPartOfNoun(word: Word | undefined): boolean {
  if (!word || isBorder(word)) return false;
  return (word.kinds & NAMING) !== 0 || word.is("adjective") || word.is("latin") || word.kinds === 0;
}

const NO_BORDERS = [...")）可能应待未无非不"];

/** Where the noun begins for certain: at a border, or behind a verb whose object it is. */
export function isCleanBefore(word: Word | undefined, phrase: readonly Word[], noun: string): boolean {
  // GDP）增长率, 可支配收入.
  if (word && NO_BORDERS.some((one) => word.text.includes(one))) return false;
  // 5|G版售价
  if (isCutBefore(word, phrase) || word?.is("digits")) return false;
  const isObject = word?.is("verb") === true && isWholeNoun(phrase);
  return !word || isBorder(word) || isObject || LIGHT.has(word.text) || namesQuantity(noun);
}

/** 归|母|净利润, 限|速|门槛: a word that the lexicon lacks was cut where the noun begins. */
function isCutBefore(word: Word | undefined, phrase: readonly Word[]): boolean {
  const isLone = word?.text.length === 1 && word.is("verb") && !word.is("function");
  return isLone && !isWholeNoun(phrase) && !LIGHT.has(word.text);
}

/** 气量 of 输气量 is a word as well: two characters tell nothing. */
function isWholeNoun([first, second]: readonly Word[]): boolean {
  const isNoun = first?.is("noun") === true && !first.is("organisationHead");
  return isNoun && first.text.length + (second?.text.length ?? 0) > 2 && first.text.length > 1;
}
