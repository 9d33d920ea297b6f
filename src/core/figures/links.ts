import type { Word } from "../lexicon/lexicon.ts";
import { isEmptyWord } from "./empty-words.ts";

/** Between a noun and its number: 为, 达, 同比, 下降, 至. */
const LINKS: ReadonlySet<string> = new Set(
  `为 是 达 达到 达至 高达 多达 约 共 一共 共计 合计 总计 累计 仅 仅为 至 到 了 超过 突破 接近 均 分别 升至 降至 涨至 跌至 增至 减至 升到 降到 已 将 也 更 微幅 大幅 小幅
  略 只 只有 仅有 有 由 从 却 则 再 又 都 还 微 幅 平均 实际 名义 年均 月均 日均 人均`.split(/\s+/),
);

/** 涨幅, 增速: they name what is measured. */
const NOUN_ENDS = new Set("幅速率");

/** Words that tie a number to what stands before it. */
export function isLink(word: Word): boolean {
  if (NOUN_ENDS.has(word.text.slice(-1))) return false;
  return (
    word.is("change") || word.is("time") || LINKS.has(word.text) || (isEmptyWord(word) && word.is("adverb"))
  );
}
