import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";

/**
 * Words that link a number to what it tells of and name nothing themselves: verbs of being, reaching and comparing. A
 * clause that begins with one tells of something that stands before it. Simplified form, and English.
 */
const RELATIONAL: ReadonlySet<string> = new Set(
  `占 占到 占比 约占 为 是 达 达到 达至 高达 多达 约 约为 超 超过 突破 低于 高于 多于 少于 大于 小于 相当于 相当 等于 比 较 与 跟 同 即 至 到
  合 折合 调整 调整到 调整为 升至 降至 涨至 跌至 增至 减至 升到 降到 达成 有 仅 仅有 只有 共有 分别 分别为 这 这是 收 收报 收于 报 维持 保持 接近 逼近
  仅为 均为 就 也是 远高于 远低于 高出 低出 多出 少了 多了 领先 落后 相比 相较 高 低 多 少
  was were is are up down at to by from than versus vs rose fell compared reached totaled totalled`
    .trim()
    .split(/\s+/),
);

const GRAMMAR = bitsOf(
  "adverb",
  "preposition",
  "conjunction",
  "particle",
  "pronoun",
  "function",
  "localiser",
);
const AROUND = bitsOf("time", "change", "unit", "measure", "digits", "mark", "space", "numeral");
const NAMING = bitsOf("noun", "place", "organisation", "role", "post", "name");

/** English words that name nothing. */
const LATIN_EMPTY: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from and or but as was were is are be been has have had will would it its this that these those than
  up down over under about around nearly almost roughly more less least most only just also still with per which who said year years
  month months week earlier ago last rose fell increased decreased dropped grew climbed jumped declined compared versus`.split(
    /\s+/,
  ),
);

/** Words of grammar, time, change and measure: they tell how, when and how much, never what. */
export function isEmptyWord(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.is("latin")) return LATIN_EMPTY.has(word.text.toLowerCase());
  if (word.is("change") || word.is("function") || word.is("time")) return true;
  return (word.kinds & (GRAMMAR | AROUND)) !== 0 && (word.kinds & NAMING) === 0 && !word.is("verb");
}

/** See {@link RELATIONAL}; verbs of rise and fall, too. */
export function isRelational(word: Word): boolean {
  return RELATIONAL.has(word.text.toLowerCase()) || word.is("change");
}
