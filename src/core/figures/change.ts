import type { Clause } from "./clause.ts";
import { endWordsOf, stripEnd, wordAtEnd } from "./strip-end.ts";

export type Direction = "up" | "down" | null;

/** Between the verb and the number: aspect, goal, degree. */
const LINKS = endWordsOf(`
  了 至 到 为 达到 达 近 约 超 逾 超过 幅度 至少 人均 平均 高达 多达 仅 出 整整 大约 将近 不足 额外 又 再 过 每年 每月 每天 的 将 有
  by to about nearly almost some an a over more_than as_much_as
`);

const UP_VERBS = `
  增长 上涨 上升 提升 提高 提至 提到 扩大 新增 增加 增持 增至 增到 增拍 增发 增产 增收 新建 新开 新设 新添 增 攀升 飙升 跃升 回升 走高 走强
  升至 升到 升 涨至 涨到 涨 多增 加征 上调 调高 加快 调增 扩至 扩容 翻 反弹 拉升 升值 成长 高涨 放宽 净增 扩张 扩展 延长 增大 增幅 涨幅 升幅 增多 加 涨价 上浮 上修 翻倍
  rose rise risen rises rising increase increased increases grew grow grown grows up gain gained gains jump jumped surged climbed soared added
`;
const DOWN_VERBS = `
  下降 下滑 下跌 下调 下挫 收窄 降至 降到 降低 降为 降 减少 减持 减至 减到 减产 减 裁员 裁减 裁掉 裁 辞退 缩减 缩小 缩短 缩水 回落 跌至 跌到 跌
  偏少 略少 少 低了 偏低 走低 走弱 贬值 损失 萎缩 放缓 减缓 压减 削减 滑落 收缩 衰退 调低 调降 调减 蒸发 流失 下行 负增长 降价 跌幅 降幅 减幅 骤降 锐减 压缩 下浮 下修 滑坡
  fall fell falls fallen falling drop dropped drops decline declined declines decrease decreased down lost plunged slid slipped shrank cut
  reduced lowered
`;

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...UP_VERBS.trim()
    .split(/\s+/u)
    .map((word): [string, Direction] => [word, "up"]),
  ...DOWN_VERBS.trim()
    .split(/\s+/u)
    .map((word): [string, Direction] => [word, "down"]),
]);
const VERBS = endWordsOf(UP_VERBS + DOWN_VERBS);

/** Verbs that end in a syllable of these are other words: 超涨 apart, 至少 and 多少 bound a number. */
const OTHER_WORDS = /(?:至少|多少|最少|不少|很少|缺少|通胀|裁判|外加|附加|参加|追加)$/;

/** 涨幅达5%, 降幅为3%: the noun tells the direction, whatever the verb between. */
const NOUN_BEFORE = /(涨幅|增幅|升幅|跌幅|降幅|减幅)[^涨跌降升减增]{0,12}$/;
const WORD_AFTER = /^的?(涨幅|增幅|升幅|跌幅|降幅|减幅)/;

/** The level before the change: 由38.6%, from 12%. */
const OLD_LEVEL = /(?:由|从|自|from)(?:此前的?|之前的?|上年的?|去年的?|原来的?|目前的?)?\s?$/;

/** 新增充电桩1.8万个, 辞退公司大约9%: the verb's object stands before the number. */
const VERB_AND_OBJECT =
  /(新增|新建|净增|新开|增加(?!值)|增设|新添|减少|辞退|裁减|裁员|关闭|缩减|压减)[^，。、的了到至]{1,8}$/;
/** 以每年5万的速度增加. */
const AT_A_RATE = /^的?(?:速度|幅度|速率)(增加|增长|上涨|上升|递增|减少|下降|下跌|递减)/;
const DOWN_WORDS = /减|辞|裁|关|缩|压|下|降|跌/;

/** The direction of the change that a quantity states; `null` for a plain level, an old one, or 高出 between things. */
export function directionOf({ before, after }: Clause): Direction {
  if (OLD_LEVEL.test(before)) return null;
  const verbAtEnd = stripEnd(before, LINKS);
  const verb = OTHER_WORDS.test(verbAtEnd) ? null : wordAtEnd(verbAtEnd, VERBS);
  const noun = NOUN_BEFORE.exec(before)?.[1] ?? WORD_AFTER.exec(after)?.[1];
  const object = VERB_AND_OBJECT.exec(before)?.[1] ?? AT_A_RATE.exec(after)?.[1];
  if (verb === null && object) return DOWN_WORDS.test(object) ? "down" : "up";
  return DIRECTIONS.get(verb ?? noun ?? "") ?? null;
}
