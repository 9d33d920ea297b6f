import { DOWN_VERBS, UP_VERBS } from "./change-verbs.ts";
import { endWordsOf } from "./strip-end.ts";
import { LOSS } from "./word-bounds.ts";

/** Adverbs and conjunctions: 产量预计虽, 余额依然. */
const ADVERBS = `
  虽 虽然 尽管 即使 即便 皆 亦 曾 曾经 已经 依然 仍然 依旧 一直 一度 甚至 几乎 往往 通常 普遍 进一步 首次 再次 再度 双双 纷纷
  尽量 肯定 或许 有望 可望 势必 必将 大概 大致 共同 竟 竟然 居然 果然 终于 一举 一口气 早已
`;

/** Further verbs of change: 通关时间延长. */
const CHANGING = `
  拉长 减慢 推迟 延后 翻番 倍增 递增 递减 下探 上探 调升
  拉高 推高 推升 压低 压降 攀高 冲高 好转 恶化 拉大
`;

/** Verbs of reaching: 年产值上看. */
const REACHING = `
  迎来 面临 遭遇 呈现 上看 下看 上望 直逼 冲上 冲破 冲刺 站上 攻上 攀上 登上 迈过 跨过 越过 挑战 跌穿 失守 守住 触底 迈上 跃上
`;

/** Verbs of telling and reckoning: 报告披露. */
const TELLING = "透露 披露 公布 发布 宣布 估算 测算 推算 看好 看淡 发现 介绍 强调 声称 直言";

/** Single characters and words of being, having, giving, comparing; English ones too. */
const LINKING = `
  为 是 达 多达 仅 有 约 超 突破 共 总计 累计 分别 均 平均 至 到 了 的 已 将 也 更 又 再 就 还 都 且 而 并 但 却 则 与 出
  同比 环比 按年 按月 按季 年增 月增 季增 年减 月减 季减 年率 全年 上行 净买入 净卖出 净流入 净流出 净买 净卖 买超 卖超 收 恢复 买入 卖出 放量 缩量 调整 大涨 暴涨 累涨 大增 激增
  大跌 暴跌 累跌 低 高 骤 锐 大幅 小幅 微幅 微 略 急剧 快速 迅速
  保持 维持 稳定 在 报 收于 最高 最低 最大 最多 最少 只 需 可 能 能够 或 预计 预期 大约 接近 逼近 触及 占 占据 相当于 等于 合 折合 介于 由 从 自 以 按 按照
  每小时 每分钟 每秒 每吨 每平方米 每人次 只差 多增加 最少增 控制 过 破 得 带着 也许 分成 分为 从未 位于 开始 连续 每 每年 每月 每天 每日 每生 每学年 每人 每户 日均 月均 年均 人均 仍 尚 计 预估 估 料 预料 推估 初估 逐渐 逐步 逐年 持续 继续 不断 明显 显著 有所 其中 目前 如今 现在 今年 去年 明年 截至目前 迄今 当时 此前 先前 之前 原先 原来 同期 往年 低于 高于 多于 少于 比 较 相较 相比 类似
  压倒性 历史性 一次性 同时 此外 另外 不过 因此 近 逾 不足 完成 实现 创下 录得 取得 获得 形成 出现 即 称 表示 显示 说 指出 认为 预测 整整 被 把 对 向 总和 之和 和 及 要 会 计划 吸引 统计 确保 保证 基本 报告 征收 封禁 处置 拨打 下发 设定 设定为 限定 限定为 定为 订为 设为 不得 不 名义 实际 实质
  左右 上下 以前 前几天 最后 原本 后来 起初 此后 随后 北京时间 当地时间 刷新 上扬 走软 应声 起码 花费 花了 花去 花掉 只花 仅花 共花 要花 扣 一下子 全天 盘中 盘初 收盘 早盘 尾盘 午后 总体 整体 历史新高 历史新低 新高 新低 新纪录 历史纪录 最高纪录
  创 增设 建成 建设 完善 额外 募集 投入 耗资 拥有 使用 售出 涉及 覆盖 包括 包含 设立 开设 招收 安排 拟 支付 缴纳 处以
  was were is are reached totaled totalled to by of at about the a an in has have had nearly from and paid
`;

/** 涨幅 measures something. */
function bareVerbs(words: string): string {
  return words.replace(/\S+幅(?=\s)/g, "");
}

/**
 * What stands between the noun of a metric and its number: verbs of being and reaching, of rise and fall, adverbs, bases.
 * Simplified form; no metric ends in one. Most have two characters, since one character ends nouns as well (人才, 原因).
 */
export const METRIC_TAIL = endWordsOf(
  [ADVERBS, CHANGING, REACHING, TELLING, LINKING, bareVerbs(UP_VERBS), bareVerbs(DOWN_VERBS)].join(" "),
);

/** Words that end in a syllable of {@link METRIC_TAIL} or like one: 支出, 合同, 产能, 大会, 成都, 占比, 身高 … */
export const KEPT_TAIL = new RegExp(
  `(?:[支岁产输演进退付转流]出|合同|[合条契公]约|[产功性技智潜动势节核热效源]能|[机大社协工商年晚议]会|(?:理事|基金|委员|运动|博览|座谈|发布)会|[成首古帝]都|[反应针相面]对|[方意走动流去导转]向|[播排投释开]放量|[占之配]比|(?:平均|一致)预期|性价比|性别比|[摘纪概]要|[刚内急所必外供]需|众多|[身登跳]高|[折回纽]扣|裁员|[组混综联融整结集]合|[公中]共|(?:[晚日海年季财]|电)报|[存现实内潜]在|[名职简]称|小说|[自理]由|[国私公所]有|[偿归]还|船只|附近|变更|成就|总和|[营税丰回吸]收|[麻名]将|补给|青少|可持续|(?:内部|过程|成本|质量|风险|交通|自动)控制|[功罪]过|董监高|[爆侦]破|[所心难值]得|华为|(?:累计|研发|总|资金|财政|直接|科研)投入|${LOSS})$`,
);
