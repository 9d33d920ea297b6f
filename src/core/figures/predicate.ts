import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { endWordsOf, wordAtEnd } from "../text/edge-words.ts";
import type { Span } from "../text/span.ts";
import { isSign } from "./cut-clause.ts";
import { isEmptyWord, isRelational } from "./empty-words.ts";
import { NAMING } from "./noun-words.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";

const PREDICATE = bitsOf("verb", "change", "saying", "idiom");
const GRAMMAR = bitsOf(
  "function",
  "particle",
  "preposition",
  "conjunction",
  "adverb",
  "pronoun",
  "localiser",
);

/** Whether a clause tells something of its number: a verb, or a noun right before that it is the value of (失业率4.2%, 帐篷900顶). */
export function hasPredicate(line: PlainLine, clause: Span, quantity: Span): boolean {
  const words = wordsIn(line, clause).filter(
    ({ start, end }) => end <= quantity.start || start >= quantity.end,
  );
  if (words.some(isRelational)) return true;
  const verbs = words.filter((word, i) => (word.kinds & PREDICATE) !== 0 && !isPiece(words, i));
  if (verbs.some((word) => !word.is("noun"))) return true;
  return isValueOf(line, quantity, clause.start) || verbs.length > 0;
}

/** 署|立, 喜|闻|乐|见: behind another lone character it is a piece of a word that the lexicon lacks, and no verb; 运|走|了 is one. */
function isPiece(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word || word.end - word.start > 1) return false;
  const isLone = before.end - before.start === 1 && (before.kinds & GRAMMAR) === 0 && !isSign(before);
  return isLone && before.end === word.start && !words[i + 1]?.text.startsWith("了");
}

/** 绳子长300米 */
const DIMENSIONS = new Set("长宽高深重厚");

function isValueOf(line: PlainLine, quantity: Span, start: number): boolean {
  const last = wordsIn(line, { start, end: quantity.start }).findLast(
    (word) =>
      word.start < quantity.start &&
      !word.is("space") &&
      !"：:约逾超".includes(word.text) &&
      (isSign(word) || word.text === "的" || !isEmptyWord(word)),
  );
  if (!last) return false;
  const isNamed = (last.kinds & NAMING) !== 0 || DIMENSIONS.has(last.text);
  return isNamed || namesQuantity(line.plain.slice(start, last.end));
}

/** 46家报名的医院中，诊所有24家; 按每户3人计算，…: what is told of a topic or a premise stands in the next clause. */
const TOPIC = endWordsOf(
  "中 里 内 后 时 以来 表示 认为 觉得 称 说 指出 情况下 前提下 条件下 基础上 背景下 情形下 的话 为例 算 来看 来说 而言",
);
/** 73%民众于出现症状，会立即就医. */
const UNDER = /^[㐀-鿿]{1,4}(?<![死位处属居源由低高大小对关等在基])于(?!是)[^，。]{3,}$/;
/** 针对300名工人，…; 按照3%的增速，…: a clause that begins so tells nothing before the one behind it does. */
const PREMISE: ReadonlySet<string> = new Set(
  "按 按照 依 依照 针对 根据 随着 由于 因为 尽管 虽然 虽 即使 即便 无论 不论 为 为了 除了 除 继 自从 连同 对比".split(
    " ",
  ),
);

/** Whether a clause ends before it tells anything: 300名学生中. */
export function isTopic(line: PlainLine, clause: Span, quantity: Span): boolean {
  const after = line.plain.slice(quantity.end, clause.end);
  return wordAtEnd(after, TOPIC) !== null || (after.includes("于") && UNDER.test(after));
}

/** Whether it only says on what the next one stands: 按每户3人. */
export function isPremise(line: PlainLine, clause: Span): boolean {
  return PREMISE.has(wordsIn(line, clause).find((word) => !isSign(word))?.text ?? "");
}
