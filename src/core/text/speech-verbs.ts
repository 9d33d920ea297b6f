/** Verbs by which one speaks, and no nouns. Simplified, parted by spaces, as the other list. */
export const SPEAKS = "说 称 表示 指出 强调 透露 坦言 直言 写道 说明 解释 声称 宣称 重申";

/** Verbs by which one judges or foresees; behind all of both lists but 说 a clause stands without a comma as well. */
export const JUDGES = "认为 相信 预计 预测 承认 坚称 辩称 回应称 续称 提醒";
