import { isSpace } from "../text/characters.ts";
import { endWordsOf, wordAtEnd } from "../text/edge-words.ts";

/** Of how much there is a price. */
export const PRICED =
  "平方公里 平方米 平方公尺 平方英尺 平方尺 平方呎 立方米 公里 千瓦时 盎司 公斤 千克 毫升 加仑 吨 桶 斤 磅 米 升 克 亩 坪 股 度 瓦";

/** In how much of time something goes how far. */
export const TIMED = "小时 分钟 秒钟 秒";

const RATES = {
  /** 每小时133公里. */
  speed: endWordsOf(TIMED.replace(/\S+/g, "每$&")),
  /** 每盎司3500美元: the rate stands before the amount. */
  price: endWordsOf(PRICED.replace(/\S+/g, "每$& per_$&")),
} as const;

/** UTF-16 units of a rate with the space behind it, of its 每, and of both without the space. */
export interface Rate {
  readonly length: number;
  readonly sign: number;
  readonly word: number;
}

/** The rate that a text ends with: of a price (每盎司) or of a speed (每小时). */
export function rateBefore(before: string, of: keyof typeof RATES): Rate | null {
  const text = isSpace(before.slice(-1)) ? before.slice(0, -1) : before;
  const rate = wordAtEnd(text, RATES[of]);
  if (!rate) return null;
  const sign = rate.startsWith("每") ? 1 : "per ".length;
  return { length: rate.length + before.length - text.length, sign, word: rate.length };
}
