import { isLatinLetter } from "../text/characters.ts";
import { endWordsOf, startWordsOf, wordAt, wordAtEnd } from "../text/edge-words.ts";

const NOT = "不 不得 不能 不会 不可 不应 不宜 不许".split(" ");
const PASSED = "低于 少于 超过 高于 多于 大于 小于 超 逾".split(" ");

/**
 * Words that bound or blur a number and belong to it. 达, 为, 仅 and the verbs of rise and fall are no bounds: they say what
 * happened, not how exact the number is.
 */
const BEFORE = endWordsOf(
  `${NOT.flatMap((not) => PASSED.map((verb) => not + verb)).join(" ")} ${PASSED.join(" ")} 至少有 至多有 最多有 最少有 大约为
  大概为 大约有 约合 约为 约有 大约 大概 大致 差不多 将近 接近 近乎 几乎 超过了 超出 不足 不到 不满 未满 至少 最少 最多 至多 约 近`,
);

/** English bounds, each with its space; up to is none where something went up. */
const LATIN_BEFORE =
  /(?:more than|less than|fewer than|at least|at most|(?<!\b(?:goes?|going|gone|went|crept|crawled|moved|edged) )up to|as many as|as much as|nearly|almost|about|around|roughly|approximately|over|some|under) $/i;

/** A bound before a number is at most this long. */
const LONGEST_BOUND = 16;

const AFTER = startWordsOf("左右 以上 以下 上下 以内 之内 有余 多 余 or_more or_so");
/** 余下 and 余额 begin anew. */
const OTHER_WORD_AFTER = new Set("下额地");

/** The bounds that end other words: 最近, 附近, 买超. */
const BARE_BOUNDS = new Set(["近", "超"]);
const OTHER_WORD_BEFORE = new Set("最附新靠临亲远相邻凑贴将买卖");

/** Length of the bound that ends right before `at`; 0 without one. */
export function boundBefore(plain: string, at: number): number {
  const window = plain.slice(Math.max(0, at - LONGEST_BOUND), at);
  const end = window.length - (window.slice(-1).trim() === "" ? 1 : 0);
  if (isLatinLetter(window.charAt(end - 1))) return LATIN_BEFORE.exec(window)?.[0].length ?? 0;
  const text = window.slice(0, window.charAt(end - 1) === "每" ? end - 1 : Math.max(0, end));
  const word = wordAtEnd(text, BEFORE);
  if (!word || (BARE_BOUNDS.has(word) && OTHER_WORD_BEFORE.has(text.at(-1 - word.length) ?? ""))) return 0;
  return window.length - text.length + word.length;
}

/** Length of the bound that begins at `at`; 0 without one. */
export function boundAfter(plain: string, at: number): number {
  const word = wordAt(plain, at, AFTER);
  return word && !(word === "余" && OTHER_WORD_AFTER.has(plain.charAt(at + 1))) ? word.length : 0;
}
