import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isEmptyWord } from "./empty-words.ts";
import type { PlainLine } from "./plain-line.ts";
import { namesQuantity } from "./quantity-names.ts";
import type { Quantity } from "./read-quantity.ts";

const NAMING = bitsOf("noun", "place", "organisation", "organisationHead", "role", "post", "name");
/** Whoever or whatever acts: behind it a verb tells what was done. */
const ACTING = bitsOf("role", "post", "organisationHead");
const SIGNS = bitsOf("mark", "digits", "numeral");
/** Where a noun ends whatever else the word is. */
const STOPS = bitsOf("function", "change", "saying", "preposition", "conjunction", "particle", "pronoun", "time");

/** A noun phrase has no more words than this. */
const MOST_WORDS = 5;

const COUNTED: ReadonlySet<string> = new Set(["people", "count"]);

/**
 * What a number measures, where its own clause names it in a form that is sure: the counted noun behind it (300名学生), a
 * noun that is bound to it (5%的收益率), or the noun that a verb of being or change ties to it (失业率为4.2%, 客流下降5%).
 * `null` elsewhere: wrong is worse than none.
 */
export function metricOf(line: PlainLine, clause: Span, quantity: Quantity): Span | null {
  const isCounted = COUNTED.has(quantity.kind);
  if (quantity.noun) return quantity.noun;
  const after = nounAfter(line, clause, quantity, isCounted);
  if (isCounted && after) return after;
  return nounBefore(line, clause, quantity, isCounted) ?? after;
}

/** The noun right behind: of what is counted any, of other amounts one that 的 binds and that names a quantity. */
function nounAfter(line: PlainLine, clause: Span, { end }: Quantity, isCounted: boolean): Span | null {
  let at = line.wordBefore(end + 1);
  const isBound = line.words[at]?.text === "的";
  if (isBound) at++;
  else if (!isCounted) return null;
  const run = nounFrom(line.words, at, clause.end);
  const last = run.at(-1);
  const first = run[0];
  if (!first || !last) return null;
  const noun = { start: first.start, end: last.end };
  return isCounted || namesQuantity(line.plain.slice(noun.start, noun.end)) ? noun : null;
}

/** The words of a noun phrase from `at` on; none where it is not plain where it ends. */
function nounFrom(words: readonly Word[], at: number, end: number): readonly Word[] {
  const run: Word[] = [];
  let named = 0;
  for (let i = at; i < at + MOST_WORDS + 1; i++) {
    const word = words[i];
    if (!word || word.start >= end || (word.kinds & SIGNS) !== 0) break;
    if (word.text === "的") return named === 0 ? nounFrom(words, i + 1, end) : [];
    if ((word.kinds & STOPS) !== 0 && (word.kinds & NAMING) === 0) break;
    if ((word.kinds & (STOPS & ~0)) !== 0 && word.is("function")) break;
    const names = (word.kinds & NAMING) !== 0;
    if (!names && named > 0 && word.is("verb") && run.some((one) => (one.kinds & ACTING) !== 0)) break;
    run.push(word);
    if (names) named = run.length;
  }
  return run.length > MOST_WORDS ? [] : run.slice(0, named);
}

/** Between a noun and its number: 为, 达, 同比, 下降, 至. */
function isLink(word: Word): boolean {
  return (
    word.is("change") || word.is("time") || LINKS.has(word.text) || (isEmptyWord(word) && word.is("adverb"))
  );
}

const LINKS: ReadonlySet<string> = new Set(
  "为 是 达 达到 达至 高达 多达 约 共 共计 合计 总计 累计 仅 仅为 至 到 了 超过 突破 接近 均 分别 升至 降至 涨至 跌至 增至 减至 升到 降到 已 将 也 更 微幅 大幅 小幅 略 较 环比 同比".split(" "),
);
/** Of these the noun before is no subject: 较去年同期, 比邻县. */
const COMPARES: ReadonlySet<string> = new Set("较 比 与 跟 低于 高于 由 从 自 对 在 于 向 占".split(" "));

/** The noun that stands before the number, tied to it by nothing but verbs of being and change. */
function nounBefore(line: PlainLine, clause: Span, quantity: Quantity, isCounted: boolean): Span | null {
  const { words } = line;
  let at = line.wordBefore(quantity.start);
  const from = at;
  while (at >= 0 && (words[at]?.start ?? 0) >= clause.start && isLink(words[at] as Word)) at--;
  const last = words[at];
  if (!last || last.start < clause.start || (last.kinds & NAMING) === 0 || last.is("function")) return null;
  const end = last.end;
  let start = last.start;
  for (let i = at - 1; i > at - MOST_WORDS; i--) {
    const word = words[i];
    if (!word || word.start < clause.start) break;
    if (COMPARES.has(word.text)) return null;
    if ((word.kinds & (NAMING | bitsOf("adjective"))) === 0 || (word.kinds & STOPS) !== 0) break;
    start = word.start;
  }
  const noun = line.plain.slice(start, end);
  const isTied = at < from;
  if (isCounted) return isTied || noun.length >= 2 ? { start, end } : null;
  return namesQuantity(noun) || (isTied && noun.length >= 2) ? { start, end } : null;
}
