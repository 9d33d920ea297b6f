import type { WordRows } from "./word-table.ts";

/**
 * What Taiwan and Hong Kong write alike today where OpenCC's standard has a rarer form. 公布, 分布 and 頒布 are in the list of
 * characters for legal texts that Taiwan's Legislative Yuan recognised in 1973 (法律統一用字表), which says that 布 needs no
 * 人 beside it; the others are usage, from general knowledge.
 */
const BOTH: WordRows = [
  "發佈 發布, 頒佈 頒布, 公佈 公布, 散佈 散布, 分佈 分布, 宣佈 宣布, 傳佈 傳布, 瞭解 了解, 孃 娘, 傢俱 家具",
  // Forms that both keep where src/build/words/preferred-forms.mjs has the mainland's usual one.
  "徑自 逕自, 徑行 逕行, 徑庭 逕庭, 挽聯 輓聯, 挽歌 輓歌, 挽詞 輓詞, 挽幛 輓幛, 僵屍 殭屍",
  "動蕩 動盪, 震蕩 震盪, 激蕩 激盪, 迴蕩 迴盪, 晃蕩 晃盪, 飄蕩 飄盪, 搖蕩 搖盪",
];

/**
 * Words in OpenCC's standard Traditional, on their way to Taiwan: its standard forms are 豔, 鑑 and 勳. 帳, 身分, 部分, 電表 and
 * 水表 are in the legislature's list, which calls 賬 and 錶 vulgar forms there.
 */
export const TAIWAN_WORDS: WordRows = [
  ...BOTH,
  "賬 帳, 身份 身分, 部份 部分, 電錶 電表, 水錶 水表",
  "艷 豔, 鑒 鑑, 勛 勳, 霉菌 黴菌, 霉素 黴素, 伙計 夥計, 大伙 大夥, 散伙 散夥",
];

/** Words in OpenCC's standard Traditional, on their way to Hong Kong; the bank is 滙豐 there. */
export const HONG_KONG_WORDS: WordRows = [...BOTH, "匯豐 滙豐"];
