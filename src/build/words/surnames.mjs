// @ts-check
// Surnames that are other characters than their namesakes in words: 范仲淹, but 範圍.

/** Surname by its Simplified form; for names that the frequency list has, whose first character it is. */
export const SURNAMES = new Map(
  Object.entries({
    范: "范",
    于: "于",
    余: "余",
    钟: "鍾",
    郁: "郁",
    岳: "岳",
    谷: "谷",
    姜: "姜",
    曲: "曲",
    朴: "朴",
    干: "干",
    卜: "卜",
  }),
);
