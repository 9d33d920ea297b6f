/** Adverbs and conjunctions: 产量预计虽, 余额依然. */
const ADVERBS = `
  虽 虽然 尽管 虽说 即使 即便 皆 亦 曾 曾经 已经 依然 仍然 依旧 一直 一度 甚至 几乎 往往 通常 普遍 进一步 首次 再次 再度 双双 纷纷
  尽量 肯定 或许 或将 有望 可望 势必 必将 料将 大概 大致 共同 尚且 竟 竟然 居然 果然 终于 一举 一口气 早已
`;

/** Verbs of change: 通关时间压缩. */
const CHANGING = `
  压缩 压减 削减 裁减 缩水 延长 拉长 加快 减慢 推迟 延后 翻番 翻倍 倍增 递增 递减 下浮 上浮 下探 上探 上修 下修 调升 调降 调高 调低
  拉高 拉升 推高 推升 压低 压降 滑落 滑坡 衰退 攀高 冲高 好转 恶化 拉大 增多
`;

/** Verbs of reaching: 年产值上看. */
const REACHING = `
  上看 下看 上望 直逼 冲上 冲破 冲刺 站上 攻上 攀上 登上 升破 涨破 迈过 跨过 越过 挑战 跌穿 失守 守住 触底 迈上 跃上
`;

/** Verbs of telling and reckoning: 报告披露. */
const TELLING = "透露 披露 公布 发布 宣布 估算 测算 推算 看好 看淡 发现 介绍 强调 声称 直言";

/**
 * Verbs and adverbs that stand between the noun of a metric and its number, Simplified form: no metric ends in one.
 * Nearly all of two characters, since one character ends nouns as well (人才, 原因).
 */
export const METRIC_TAIL_WORDS = [ADVERBS, CHANGING, REACHING, TELLING].join(" ");
