import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { AFTER_NAME } from "./grammar.ts";
import { isNamedAfter } from "./named-after.ts";
import { SIGNS } from "./signs.ts";
import { isWay, MODIFIES, speechReach } from "./speech-reach.ts";
import { isThing } from "./things.ts";
import { isPostOfNext } from "./titles-behind.ts";

/** How much the words behind a name speak for a person, in the half nats of {@link SIGNS}. */
export function signAfter(after: readonly Word[]): number {
  const [first] = after;
  if (!first) return 0;
  if (isIntroduced(after)) return SIGNS.introduced;
  // 北极星Pro, of a make: a person's name in Latin letters stands in brackets.
  if (first.is("latin") || isThing(after) || isNamedAfter(after) || isPostOfNext(after))
    return SIGNS.thingAfter;
  if (PLACES.includes(first.text) || isWay(after) || first.is("localiser")) return SIGNS.placeAfter;
  if (first.is("role") && ADDRESSES.has(first.text)) return SIGNS.addressed;
  const verb = after.findIndex((word) => (word.kinds & MODIFIES) === 0);
  // 主角饰演者: somebody else.
  if (LIFE.has(after[verb]?.text ?? ""))
    return after[verb + 1]?.text === "者" ? SIGNS.nounAfter : SIGNS.lives;
  const reach = speechReach(after);
  // 冷笑|道: before it any word is what one does.
  if (reach !== null) return reach === 0 && first.text !== "道" ? SIGNS.speaks : SIGNS.speaksLater;
  if (first.is("noun") && first.text.length > 1 && (first.kinds & NO_THING) === 0) return SIGNS.nounAfter;
  const isCut = first.text.length === 1 && (first.kinds === 0 || (first.is("name") && !first.is("surname")));
  const isRest = first.text.length === 1 && first.is("noun") && (first.kinds & AFTER_NAME) === 0;
  return isCut || isRest ? SIGNS.cutAfter : 0;
}

const NO_THING = bitsOf(
  "time",
  "post",
  "role",
  "verb",
  "adverb",
  "localiser",
  "pronoun",
  "organisation",
  "place",
);

const PLACES = "路街山河江湖桥岛港寺庙村乡镇县市省区湾海峡岭沟坡洲";

/** What only persons do or undergo. */
const LIFE = new Set(
  "出生 生于 毕业 结婚 离婚 怀孕 当选 就任 上任 卸任 离任 辞职 退休 落马 入狱 被捕 病逝 逝世 身亡 遇害 遇难 享年 受伤 饰演 主演 出席 列席".split(
    " ",
  ),
);

/** What only a person is called by behind the name; 分析师 and 发言人 stand behind a firm's as well. */
export const ADDRESSES = new Set(
  "先生 女士 小姐 夫人 老师 总统 总理 首相 主席 教授 博士 院士 部长 外长 防长 国王 女王 王子 公主 亲王 议员 参议员 大使 州长 市长 法官 将军 上校 医生".split(
    " ",
  ),
);

/** How a person is introduced right behind the name: （, or ，, and 男, 女, an age. */
export function isIntroduced(after: readonly Word[]): boolean {
  if (!["（", "(", "，", ","].includes(after[0]?.text ?? ""))
    return after[0]?.is("digits") === true && after[1]?.text === "岁";
  const [, first, second] = after;
  if (first?.text === "男" || first?.text === "女") return true;
  return (
    (first?.is("digits") === true && second?.text === "岁") ||
    first?.text === "化名" ||
    first?.text === "音译"
  );
}
