import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { SPACES, withoutTail } from "../text/without-tail.ts";
import { isEmptyWord, isRelational } from "./empty-words.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";

/** What says something: the rest bounds, compares and links. */
const TELLING = bitsOf(
  ...(["noun", "verb", "place", "organisation", "organisationHead"] as const),
  ...(["post", "role", "name", "foreignName", "idiom", "latin", "surname"] as const),
);
/** Whose number it is, and not of what: 慕尼黑为13.8%. */
const OWNER = bitsOf("place", "organisation", "organisationHead", "name", "foreignName", "surname");

const DEGREES = new Set("好差优劣强弱快慢早晚");
const THAN = new Set("于过");
const HAVING = new Set("有 仅有 只有 共有 仍有 还有".split(" "));
const COUNTERS = new Set("个名位人例家");

/** Amounts of whatever was named before: 用户稳定增长，总数达到3亿户. */
const OPEN_NAMES: ReadonlySet<string> = new Set(
  "总数 总额 总量 总价 数量 数额 金额 份额 销量 市值 单价 租金 售价 涨幅 跌幅 增幅 降幅 规模 人数".split(" "),
);

/** Whether a clause says something of its number without the one before it. */
export function standsAlone(line: PlainLine, clause: Span, quantity: Span, told: readonly Span[]): boolean {
  const words = wordsIn(line, clause).filter(
    ({ start, end }) => !told.some((span) => start < span.end && end > span.start),
  );
  const first = words.find((word) => isRelational(word) || !isEmptyWord(word));
  // 好于预期的8.7%
  if (first && DEGREES.has(line.plain.charAt(first.start)) && THAN.has(line.plain.charAt(first.start + 1)))
    return false;
  const tells = words.filter(
    (word) => (word.kinds & TELLING) !== 0 && !isEmptyWord(word) && !isRelational(word),
  );
  if (isOpen(words, quantity) && !tells.some(({ start }) => start >= quantity.end)) return false;
  const before = withoutTail(line.plain.slice(clause.start, quantity.start), `为是达到至约${SPACES}`);
  if (namesQuantity(before) && first && !isRelational(first)) return true;
  if (!first || !tells.some((word) => (word.kinds & OWNER) === 0 || word.start > quantity.start))
    return false;
  if (isOwnersAlone(line, clause, quantity, words)) return false;
  // 其中有27家: of what.
  const isThere =
    !line.plain.endsWith("其中", first.start) &&
    HAVING.has(first.text) &&
    tells.some((word) => word.start > quantity.start);
  return !isRelational(first) || first.start > quantity.start || isThere;
}

/** 销量持续保持在3万辆: nothing but an amount stands before. */
function isOpen(words: readonly Word[], { start }: Span): boolean {
  const [name, ...more] = words.filter(
    (word) => word.end <= start && !isEmptyWord(word) && !isRelational(word),
  );
  return OPEN_NAMES.has(name?.text ?? "") && more.every((word) => word.is("adverb"));
}

/** 茅台集团仅为154亿元: whose amount it is, and not what. */
function isOwnersAlone(line: PlainLine, clause: Span, quantity: Span, words: readonly Word[]): boolean {
  const before = words.filter(({ end }) => end <= quantity.start);
  const link = before.at(-1);
  if (!link || !COPULAS.has(link.text) || COUNTERS.has(line.plain.charAt(quantity.end - 1))) return false;
  return (
    words.length === before.length &&
    !before.some((word) => word.is("change") || namesQuantity(word.text)) &&
    !namesQuantity(line.plain.slice(clause.start, link.start))
  );
}

const COPULAS: ReadonlySet<string> = new Set("为 是 达 达到 仅为 则为 约为".split(" "));
