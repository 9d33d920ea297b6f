/**
 * Verbs and nouns of rise, Simplified form and English. Read from the end and again in what is left, so that words made
 * of others need no row for the direction: 涨至 is 涨 with its 至, 锐减 is 减. Those that have one (上涨, 下降) are words that
 * the name of a metric must not end in. 少 alone may compare two places, 减少 never does.
 */
export const UP_VERBS = `
  增长 上涨 上升 提升 提高 提至 扩大 新增 增加 增持 增拍 增发 增产 增收 新建 新开 新设 新添 增 攀升 飙升 跃升 回升 走高 走强
  升 涨 多增 加征 上调 调高 加快 调增 扩至 扩容 翻 反弹 拉升 升值 成长 放宽 净增 扩张 扩展 延长 增大 增幅 涨幅 升幅 增多 加 涨价 上浮 上修 翻倍
  rose rise risen rises rising increase increased increases grew grow grown grows up gain gained gains jump jumped surged climbed soared added
`;

/** The same of fall. */
export const DOWN_VERBS = `
  下降 下滑 下跌 下调 下挫 收窄 降低 降 减少 减持 减产 减 裁员 裁掉 裁 辞退 缩减 缩小 缩短 缩水 回落 跌
  偏少 少 低了 偏低 走低 走弱 贬值 损失 萎缩 放缓 减缓 压减 削减 滑落 收缩 衰退 调低 调降 调减 蒸发 流失 下行 负增长 降价 跌幅 降幅 减幅 压缩 下浮 下修 滑坡
  fall fell falls fallen falling drop dropped drops decline declined declines decrease decreased down lost plunged slid slipped shrank cut
  reduced lowered
`;
