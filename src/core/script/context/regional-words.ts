import type { WordRows } from "./word-table.ts";

/**
 * What Taiwan and Hong Kong write alike today where OpenCC's standard has a rarer form. 發布, 頒布, 公布, 分布, 宣布: the
 * Executive Yuan's list of characters for legal texts (法律統一用字表); 了解, 娘, 家具: headwords of the Ministry of
 * Education's Revised Mandarin Chinese Dictionary (重編國語辭典修訂本). Both from memory, not yet looked up.
 */
const BOTH: WordRows = [
  "發佈 發布, 頒佈 頒布, 公佈 公布, 散佈 散布, 分佈 分布, 宣佈 宣布, 傳佈 傳布, 瞭解 了解, 孃 娘, 傢俱 家具",
];

/** Words in OpenCC's standard Traditional, on their way to Taiwan: its standard forms are 豔, 鑑 and 勳. */
export const TAIWAN_WORDS: WordRows = [...BOTH, "艷 豔, 鑒 鑑, 勛 勳"];

/** Words in OpenCC's standard Traditional, on their way to Hong Kong. */
export const HONG_KONG_WORDS: WordRows = BOTH;
