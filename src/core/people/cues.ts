import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { AFTER_NAME } from "./after-name.ts";
import { isCredited } from "./credited.ts";
import { isNamedAfter } from "./named-after.ts";
import { titleBefore } from "./titles.ts";
import { officeTaken, titleAfter, titleApart } from "./titles-behind.ts";

/** What stands around a name at one place. */
export interface Cues {
  /** How much it speaks for a person, in the half nats of {@link Candidate.gain}. */
  readonly strength: number;
  /** A post, a role or an age says so: no place and no firm has them. */
  readonly isPerson: boolean;
  readonly titles: readonly Span[];
  /** The name is that of somebody who made the article. */
  readonly isCredit: boolean;
}

/** Half nats that a sign of a person is worth: e⁵ times as likely behind a post as elsewhere. */
const SIGNS = {
  postBefore: 14,
  wordlikePostBefore: 6,
  roleBefore: 7,
  kindOfPersonBefore: 5,
  postAfter: 8,
  titleApart: 8,
  introduced: 9,
  lives: 8,
  speaks: 8,
  speaksLater: 4,
  clauseBegins: 2,
  nounBefore: -5,
  countedBefore: -6,
  pointedAt: -12,
  cutBefore: -3,
  thingAfter: -12,
  placeAfter: -6,
  nounAfter: -4,
  cutAfter: -3,
  addressed: 8,
} as const;

/** What the words on both sides of a name say of it. */
export function readCues(before: readonly Word[], after: readonly Word[]): Cues {
  const title = isAddress(before) ? null : titleBefore(before);
  const isSite = isNamedAfter(after);
  const behind = isSite ? null : titleAfter(after);
  const apart = titleApart(after) ?? officeTaken(after);
  const titles = [title, title ? null : behind, apart].filter((span) => span !== null);
  const isCredit = title === null && behind === null && isCredited(before, after);
  const strength =
    signBefore(before, title !== null) +
    signAfter(after) +
    (behind ? SIGNS.postAfter : 0) +
    (apart ? SIGNS.titleApart : 0);
  const isPerson =
    title !== null ||
    apart !== null ||
    hasRole(before) ||
    isIntroduced(after) ||
    (!isSite && ADDRESSES.has(after[0]?.text ?? ""));
  return { strength, isPerson, titles, isCredit };
}

/** 冯|警官: somebody by surname and post, whose post is not that of whoever comes next. */
function isAddress(before: readonly Word[]): boolean {
  const [surname, post] = before.slice(-2);
  return post?.is("post") === true && surname?.is("surname") === true && (surname.kinds & ~OF_NAMES) === 0;
}

const OF_NAMES = bitsOf("surname", "name");
const COUNTED = bitsOf("numeral", "digits", "measure");
const BEARS_NAME = bitsOf("place", "organisation", "organisationHead");
const ENDS_WORD = bitsOf(
  "function",
  "preposition",
  "conjunction",
  "particle",
  "verb",
  "saying",
  "adverb",
  "time",
);

function signBefore(before: readonly Word[], hasPost: boolean): number {
  const last = before[before.length - 1]?.is("space") ? before[before.length - 2] : before[before.length - 1];
  if (hasPost) return last?.is("verb") ? SIGNS.wordlikePostBefore : SIGNS.postBefore;
  if (!last || last.is("mark")) return SIGNS.clauseBegins;
  if (POINTS_AT.has(last.text)) return SIGNS.pointedAt;
  if (last.is("role")) return SIGNS.roleBefore;
  // 饰演|者
  if (last.text === "者") return SIGNS.kindOfPersonBefore;
  // 保|利天禧: a lone verb at the head of a clause may be the first syllable of a name.
  const head = before[before.length - 2];
  if (last.is("verb") && last.text.length === 1 && (last.kinds & LEADS) === 0 && (!head || head.is("mark")))
    return SIGNS.cutBefore;
  if ((last.kinds & ENDS_WORD) !== 0) return 0;
  if (last.is("noun") && last.text.length > 1 && KINDS_OF_PERSONS.includes(last.text.slice(-1)))
    return SIGNS.kindOfPersonBefore;
  if ((last.kinds & BEARS_NAME) !== 0) return 0;
  if ((last.kinds & COUNTED) !== 0) return SIGNS.countedBefore;
  if (last.is("noun")) return SIGNS.nounBefore;
  return last.kinds === 0 && last.text.length === 1 ? SIGNS.cutBefore : 0;
}

const LEADS = bitsOf("function", "preposition", "conjunction", "saying", "adverb");

/** What only a person is called by behind the name; 分析师 and 发言人 stand behind a firm's as well. */
const ADDRESSES = new Set(
  "先生 女士 小姐 夫人 老师 同志 总统 总理 首相 主席 教授 博士 院士 部长 外长 防长 国王 女王 王子 公主 亲王 议员 参议员 大使 州长 市长 法官 将军 上校 医生 爵士".split(
    " ",
  ),
);

function hasRole(before: readonly Word[]): boolean {
  return before[before.length - 1]?.is("role") === true;
}

/** 该蓝皮书, 这家银行: what is pointed at is a thing. */
const POINTS_AT = new Set("该 这 那 本 各 某 每 此 其".split(" "));

/** Last characters of words for persons by what they do: 舞蹈家, 游击手, 摄影师, 饰演者. */
const KINDS_OF_PERSONS = "家手师员星人士长者";

function signAfter(after: readonly Word[]): number {
  const [first, second] = after;
  if (!first) return 0;
  if (isIntroduced(after)) return SIGNS.introduced;
  if (isThing(after) || isNamedAfter(after)) return SIGNS.thingAfter;
  if (PLACES.includes(first.text) || isWay(first, second) || first.is("localiser")) return SIGNS.placeAfter;
  if (first.is("role") && ADDRESSES.has(first.text)) return SIGNS.addressed;
  const verb = after.findIndex((word) => (word.kinds & MODIFIES) === 0);
  // 主角饰演者: somebody else.
  if (LIFE.has(after[verb]?.text ?? ""))
    return after[verb + 1]?.text === "者" ? SIGNS.nounAfter : SIGNS.lives;
  const reach = speechReach(after);
  if (reach !== null) return reach === 0 ? SIGNS.speaks : SIGNS.speaksLater;
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

/** The name of a firm, a school, a prize: an organisation's head goes on with it. */
function isThing([first, ...rest]: readonly Word[]): boolean {
  if (!first) return false;
  const [second] = rest;
  if (isHeldAt([first, ...rest])) return true;
  if (first.is("organisationHead") && !first.is("post") && !first.is("verb")) return true;
  // 劳委|会表示: a council, of which nobody will say anything.
  if (first.text === "会" && speechReach(rest) !== null) return true;
  return (
    THINGS.has(first.text) ||
    (first.is("noun") && second?.is("organisationHead") === true && second.text.length > 1)
  );
}

/** 克利夫兰|联|储|主席: what a post is held at; 副局长 and 国家主席 are the name's own. */
function isHeldAt(after: readonly Word[]): boolean {
  const post = after.findIndex((word) => word.is("post"));
  const between = after.slice(0, Math.max(0, post));
  return (
    post >= 1 &&
    post <= 3 &&
    between.every((word) => (word.kinds & OF_OFFICES) !== 0 && (word.kinds & NO_OFFICE) === 0) &&
    between[0]?.text !== "国家"
  );
}

const OF_OFFICES = bitsOf("noun", "adjective", "organisationHead", "organisation");
const NO_OFFICE = bitsOf(
  "postPrefix",
  "post",
  "role",
  "saying",
  "time",
  "localiser",
  "adverb",
  "mark",
  "pronoun",
);

const THINGS = new Set(
  "股份 科技 控股 证券 汽车 手机 地产 药业 国际 传媒 奖 杯 号 版 案 法 式 系列 牌 战 病 症 定律 效应".split(
    " ",
  ),
);
/** 岚山步|道: a way, not 说道, which a mark follows. */
function isWay(first: Word, second: Word | undefined): boolean {
  return first.text === "道" && !"：，“「:".includes(second?.text ?? "：");
}

const PLACES = "路街山河江湖桥岛港寺庙村乡镇县市省区湾海峡岭沟坡洲";

/** How a person is introduced right behind the name: （, or ，, and 男, 女, an age. */
function isIntroduced(after: readonly Word[]): boolean {
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

/** What only persons do or undergo. */
const LIFE = new Set(
  "出生 生于 毕业 结婚 离婚 怀孕 当选 就任 上任 履新 卸任 离任 辞职 退休 落马 入狱 获刑 被捕 病逝 逝世 去世 身亡 遇害 遇难 享年 受伤 饰演 主演".split(
    " ",
  ),
);

/** Words that may stand between who speaks and the verb. */
const MODIFIES = bitsOf("adverb", "time", "preposition", "conjunction", "particle", "localiser", "function");
const LONGEST_REACH = 12;

/** Words between a name and the verb of saying that it governs; `null` where none is in reach. */
export function speechReach(after: readonly Word[]): number | null {
  let isOpen = false;
  for (let at = 0; at < Math.min(after.length, LONGEST_REACH); at++) {
    const word = after[at];
    if (!word || (word.is("mark") && !"（）()".includes(word.text))) return null;
    if (word.is("saying")) return at;
    if ((word.kinds & MODIFIES) !== 0 || word.is("digits")) isOpen = true;
    else if (!isOpen && !word.is("verb")) return null;
    else isOpen = true;
  }
  return null;
}
