import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isSign } from "./cut-clause.ts";
import { isEmptyWord, isRelational } from "./empty-words.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";

const NAMING = bitsOf(
  ...(["noun", "place", "organisation", "organisationHead", "post", "role", "name", "foreignName"] as const),
  ...(["surname", "person", "latin", "pronoun"] as const),
);

/** At the beginning of a clause, they say that who did it stands before: 被罚款二千元, 以10万元交保, 造成12人死亡. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  "被 遭 遭到 以 向 把 将 给 对 用 致 致使 导致 造成 酿成 酿 令 使 使得 涉 涉及 包括 包含 覆盖 显示 表示 指出 其中包括".split(
    " ",
  ),
);

/** Verbs whose subject stands behind them: 有300人受伤, 新增病例3例. */
const PRESENTS: ReadonlySet<string> = new Set(
  "有 共有 还有 只有 仅有 没有 出现 发生 存在 新增 剩 剩下 留下 据 据悉".split(" "),
);

function isAdverb(word: Word): boolean {
  return word.is("adverb") && isEmptyWord(word) && !TRANSITIVE.has(word.text);
}

/**
 * Whether a clause begins with what was done and does not say who did it: 投资3亿元扩建厂房. A number is itself the subject
 * where nothing but grammar stands before it.
 */
export function lacksSubject(line: PlainLine, clause: Span, quantity: Span, told: readonly Span[]): boolean {
  const words = wordsIn(line, { start: clause.start, end: quantity.start }).filter(
    (word) =>
      word.start < quantity.start &&
      !told.some((span) => word.start < span.end && word.end > span.start) &&
      (!isEmptyWord(word) || isRelational(word) || word.is("pronoun")),
  );
  const [first, ...others] = words;
  const opening = wordsIn(line, clause).find((word) => !isSign(word) && !isAdverb(word));
  if (line.isLatin) return false;
  if (opening && opening.start < quantity.start && TRANSITIVE.has(opening.text)) return true;
  if (!first?.is("verb") || PRESENTS.has(first.text)) return false;
  // 投资增长5%: a verb that is a noun, too, is the subject of the one behind it; 倒塌房屋430间 names what the number is of.
  if ((first.kinds & NAMING) !== 0) return others.length === 0;
  // 走到今天市值达到3亿元: whose value; 归属于股东的净利润 and 增资时的估值 are subjects, 吸|烟 a word in pieces and
  // 投资额 one with its noun.
  const [next] = line.wordsFrom(first.end);
  const isTwice =
    first.end - first.start > 1 &&
    next !== undefined &&
    isEmptyWord(next) &&
    !next.is("measure") &&
    !["的", "时"].some((word) => line.plain.slice(first.end, quantity.start).includes(word)) &&
    others.some((word) => word.is("verb") && (word.kinds & NAMING) === 0);
  return isTwice || !others.some((word) => (word.kinds & NAMING) !== 0);
}

const POINTERS = new Set("该此其这那我他她它");

/** Whether it begins with a word that points to what stands elsewhere: 该公司, 这一数字, 其收入, 他. */
export function pointsElsewhere(line: PlainLine, statement: Span): boolean {
  const [first] = wordsIn(line, statement);
  return first !== undefined && (first.is("pronoun") || POINTERS.has(first.text.charAt(0)));
}
