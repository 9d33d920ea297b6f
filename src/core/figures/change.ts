import { isLatinLetter } from "../text/characters.ts";
import { type EndWords, endWordsOf, startWordsOf, wordAtEnd, wordAtStart } from "../text/edge-words.ts";
import { expressionWith } from "../text/expression-with.ts";
import { DOWN_VERBS, UP_VERBS } from "./change-verbs.ts";
import type { Clause } from "./clause.ts";
import { LOSS } from "./word-bounds.ts";

export type Direction = "up" | "down" | null;

/** Between the verb and the number: aspect, goal, degree. */
const LINKS = endWordsOf(`
  了 至 到 为 达 近 约 超 逾 幅度 至少 人均 平均 高达 多达 仅 出 整整 大约 将近 不足 额外 又 再 过 每年 每月 每天 的 将 有 均 都 也 分别
  by to up_to_a about nearly almost some an a over more_than as_much_as
`);

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...UP_VERBS.trim()
    .split(/\s+/u)
    .map((word): [string, Direction] => [word, "up"]),
  ...DOWN_VERBS.trim()
    .split(/\s+/u)
    .map((word): [string, Direction] => [word, "down"]),
]);
const VERBS = endWordsOf(UP_VERBS + DOWN_VERBS);

/** Words that end like a verb of change: 至少 and 多少 bound a number, 推翻 and 投降 move none. */
const OTHER_WORDS = endWordsOf(`
  至少 多少 最少 不少 很少 缺少 通胀 裁判 制裁 总裁 仲裁 独裁 自裁 外加 附加 参加 追加 添加 施加 叠加 更加 推翻 打翻 掀翻 侧翻 投降 空降 迫降
  晋升 水土流失
`);
const LOSS_AT_END = expressionWith("损失", new RegExp(`${LOSS}$`));

/** Up and down as the particle of another verb, right before the number: set up 12 schools, but built up by 3 million. */
const PARTICLE = expressionWith(
  "up down",
  /\b(?:sets?|setting|ma[dk]es?|making|takes?|took|taken|picks?|picked|signs?|signed|shuts?|holds?|held|brings?|brought|turns?|turned|breaks?|broke|lines?|lined|gives?|gave|given|buys?|bought|builds?|built|puts?)\s(?:up|down)$|\bsho(?:o?ts?)\sdown$/i,
);

/** 涨幅达5%, 降幅为3%: the noun tells the direction, whatever the verb between. */
const NOUN_BEFORE = expressionWith(
  "幅",
  /(涨幅|增幅|升幅|跌幅|降幅|减幅)(?![^涨跌降升减增]{0,12}高出)[^涨跌降升减增]{0,12}$/,
);
const NOUNS_AFTER = startWordsOf("涨幅 增幅 升幅 跌幅 降幅 减幅");
const VERBS_AFTER = new Set("增长 上涨 上升 提升 下降 下跌 下滑".split(" "));

const FROM = expressionWith(
  "由 从 自 from",
  /(?:(?:由|从(?!事)|(?<![来源出选])自)(?:此前|之前|原来|目前|当时|[^，。由从自]{1,6}[年月日的]|[^，。由从自]{0,10}最[高低大多]的)?的?|from)(?:每.{1,2})?\s?$/,
);

/** The level before the change ends so: 由38.6%, 从当时最高的3亿元, from 12%. */
export function endsInFrom(before: string): boolean {
  return FROM.test(before);
}

/** 新增充电桩1.8万个, 辞退公司大约9%: the verb's object stands before the number. */
const VERB_AND_OBJECT = expressionWith(
  "新 增 减 裁 辞退 关闭",
  /(新增|新建|净增|新开|增加(?!值)|增设|新添|减少|辞退|裁减|裁员|关闭|缩减|压减)[^，。、的了到至]{1,8}$/,
);
/** 以每年5万的速度增加. */
const AT_A_RATE = expressionWith(
  "速度 幅度 速率",
  /^的?(?:速度|幅度|速率)(增加|增长|上涨|上升|递增|减少|下降|下跌|递减)/,
);
const DOWN_CHARACTERS = [..."减辞裁关缩压下降跌"];

/** 较去年多0.2分, 比上年同期少3亿元: a comparison over time. */
const MORE = expressionWith(
  "较 比",
  /[较比][^，。较比]{0,12}(?:[去上前昨今]|[0-9]{1,4}|此|之|同)(?:[年月日周季次前期]|半年)[^，。]{0,4}?([多少高低])[了出]?$/,
);

/** 比邻县少: between things, over no time. */
const LESS_THAN = expressionWith("比", /(?<![同环])比[^，。比]{1,12}少了?$/);

/** 同比少增384亿元: less than before, though still more. */
const LESS = expressionWith("少增 少涨 少升", /(?<![最至不多])少(?:增加?|涨|升)了?$/);

/** The verb before the number but particles, over what links the two: 提至约 is 提至, 增长了至少 is 增长. */
function verbAtEnd(before: string): string | null {
  let rest = before.trimEnd();
  if (PARTICLE.test(rest)) return null;
  for (;;) {
    const verb = wholeWordAtEnd(rest, VERBS);
    if (verb && !wordAtEnd(rest, OTHER_WORDS) && !LOSS_AT_END.test(rest)) return verb;
    const link = wholeWordAtEnd(rest, LINKS);
    if (!link) return null;
    rest = rest.slice(0, -link.length).trimEnd();
  }
}

/** {@link wordAtEnd}, but no part of an English word: no up in group, no fall in rainfall. */
function wholeWordAtEnd(text: string, words: EndWords): string | null {
  const word = wordAtEnd(text, words);
  const isPart =
    word !== null &&
    isLatinLetter(word.charAt(0)) &&
    isLatinLetter(text.charAt(text.length - word.length - 1));
  return isPart ? null : word;
}

function wordAfter(after: string): string | null {
  const told = after.startsWith("的") ? after.slice(1) : after;
  return wordAtStart(told, NOUNS_AFTER) ?? (told !== after && VERBS_AFTER.has(told) ? told : null);
}

/** The direction of the change that a quantity states; `null` for a plain level, an old one, or 高出 between things. */
export function directionOf({ before, after }: Clause): Direction {
  if (endsInFrom(before)) return null;
  const verb = verbAtEnd(before);
  const noun = NOUN_BEFORE.exec(before)?.[1] ?? wordAfter(after);
  if (LESS.test(before)) return "down";
  const more = MORE.exec(before)?.[1];
  if (more) return more === "多" || more === "高" ? "up" : "down";
  if (verb === "少" && LESS_THAN.test(before)) return null;
  const object = VERB_AND_OBJECT.exec(before)?.[1] ?? AT_A_RATE.exec(after)?.[1];
  if (verb === null && object) return DOWN_CHARACTERS.some((one) => object.includes(one)) ? "down" : "up";
  return DIRECTIONS.get(verb ?? noun ?? "") ?? null;
}
