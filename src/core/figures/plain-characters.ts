import { foldTraditional } from "../text/fold-traditional.ts";

/** U+FF01 to U+FF5E stand for U+0021 to U+007E, this far away. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Signs that stand for another one in numbers. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ "﹐": "，", "﹑": "、", "﹒": "。", "﹔": "；", "﹕": "：", "﹖": "？", "﹗": "！" },
  ...{ "﹪": "%", 〇: "零", "○": "零", 贰: "二", 弍: "二" },
};

/** What is written otherwise than in ASCII. */
const OTHER_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋－．／＄～〜﹐-﹗﹪〇○贰弍]/u;

/**
 * The text as the rules for figures read it: Simplified characters, ASCII digits, letters and signs, so that one table
 * serves every script and width. Length and offsets stay: １．５萬個 → 1.5万个. Chinese punctuation stays as it is, but
 * for the comma in １，２００.
 */
export function plainCharacters(text: string): string {
  const folded = foldTraditional(text);
  if (!OTHER_WIDTH.test(folded)) return folded;
  return folded
    .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ",")
    .replace(/[０-９Ａ-Ｚａ-ｚ％＋－．／＄～〜]/gu, (character) =>
      character === "〜" ? "~" : String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET),
    )
    .replace(/[﹐-﹗﹪〇○贰弍]/gu, (character) => SIGNS[character] ?? character);
}
