import { KNOWN_PERSONS, NOT_PERSONS, TRANSCRIPTION } from "./foreign-names.ts";
import { GIVEN_CHARACTERS, NEVER_GIVEN } from "./given-characters.ts";
import { ADDRESSES, AFTER_NAME_WORDS, SPEECH_VERBS } from "./name-boundaries.ts";
import { LONGEST_GIVEN, type NameCounts } from "./name-counts.ts";
import { lengthOfWordAfter, longest, type NameEnd, nameEndAt } from "./name-end.ts";
import { isHan } from "./name-text.ts";
import { NOT_NAMES } from "./not-names.ts";
import { OFFICES, ORGANISATION_ENDINGS } from "./posts.ts";
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, type SurnameKind, surnameKind } from "./surnames.ts";
import { wordTable } from "./word-table.ts";

/** A stretch of folded text that has the form of a person's name. */
export interface NameReading {
  readonly end: number;
  readonly origin: "chinese" | "compound" | "japanese" | "transcribed";
  /** Kind of the surname; `common` for every surname of two characters and for transcribed names. */
  readonly surname: SurnameKind;
  readonly nameEnd: NameEnd;
  /** All characters of the given name are usual in given names. */
  readonly usual: boolean;
  /** Occurrences in the article. */
  readonly count: number;
}

/** Reads a name that begins at `at`, choosing its length by what follows it and by how often each length occurs. */
export function readName(text: string, at: number, counts: NameCounts): NameReading | null {
  if (!isHan(text, at)) return null;
  const compound = COMPOUND_SURNAMES.startingAt(text, at);
  if (compound && !NOT_PERSONS.startingAt(text, at))
    return readGiven(text, at, compound.length, 2, "compound", counts);
  const japanese = JAPANESE_SURNAMES.startingAt(text, at);
  if (japanese) {
    const reading = readGiven(text, at, japanese.length, LONGEST_GIVEN, "japanese", counts);
    const isWord =
      startsWithWord(text, at + japanese.length) || NOT_PERSONS.startingAt(text, at + japanese.length);
    if (reading && reading.nameEnd !== "open" && !isWord) return reading;
  }
  if (!surnameKind(text.charAt(at)) || isAddress(text, at + 1)) return null;
  return startsWithWord(text, at) ? null : readGiven(text, at, 1, 2, "chinese", counts);
}

/**
 * Reads a name that begins like a word (王国材, 高峰会 apart) right after an office: three characters, a common surname,
 * and a plain end.
 */
export function readWordlikeName(text: string, at: number, counts: NameCounts): NameReading | null {
  const word = NOT_NAMES.startingAt(text, at);
  if (word?.length !== 2 || surnameKind(text.charAt(at)) !== "common" || !isHan(text, at + 2)) return null;
  const end = at + 3;
  const nameEnd = nameEndAt(text, end);
  const usual = [...text.slice(at + 1, end)].every((character) => GIVEN_CHARACTERS.has(character));
  if (!usual || NEVER_GIVEN.has(text.charAt(at + 2)) || nameEnd === "open") return null;
  if (startsWithWord(text, at + 1) || endsBefore(text, at + 2)) return null;
  const count = counts.get(text.slice(at, end)) ?? 1;
  return { end, origin: "chinese", surname: "common", nameEnd, usual, count };
}

/** Words whose second character looks like a surname, Simplified form. */
const STRADDLING = wordTable(`
  官方 警方 校方 院方 时许 分许 点许 岁许 允许 准许 也许 或许 少许 特许 期许 健康 小康 国石 提高 最高 新高 走高 升高 增高 崇高 很高 不高 较高 更高 跳高 平安 治安 公安 保安
  边防 以及 美金 基金 资金 现金 黄金 奖金 罚金 租金 本金 押金 佣金 薪金 保险金 公积金 养老金 原因 因为 平时 临时 及时 随时 按时 同时 当时 有时 小时 届时 到时 准时
  上海 大海 北海 珠海 青海 东海 南海 沿海 海江 长江 珠江 黑龙江 浙江 镇江 丽江 湛江 九江 松花江 人马 兵马 罗马 巴马 奥巴马 全程 工程 过程 日程 章程 课程 流程 历程 行程
  国王 女王 帝王 大王 天王 霸王 亲王 冠军 男单 女单 名单 订单 简单 菜单 保单 清单 账单 传单 孤单 成都 首都 京都 古都 大都 全都 丰都 江都 花都 新都 帝都
`);

/** Reads a name of transcribed syllables (特朗普, 奥巴马); its end must be plain, since its form says little. */
export function readTranscribed(text: string, at: number): NameReading | null {
  if (isKnownWord(text, at) && !KNOWN_PERSONS.startingAt(text, at)) return null;
  if (surnameKind(text.charAt(at)) && isAddress(text, at + 1)) return null;
  let end = at;
  while (end - at < 8 && TRANSCRIPTION.has(text.charAt(end))) {
    if (end - at >= 2 && endsBefore(text, end)) break;
    end++;
  }
  const nameEnd = nameEndAt(text, end);
  if (end - at < 2 || nameEnd === "open") return null;
  return { end, origin: "transcribed", surname: "common", nameEnd, usual: true, count: 1 };
}

/** A place or firm, or a long word but behind an office (总理施密特): two characters begin many a name (马上, 王国). */
function isKnownWord(text: string, at: number): boolean {
  if (NOT_PERSONS.startingAt(text, at)) return true;
  return (NOT_NAMES.startingAt(text, at)?.length ?? 0) > 2 && !OFFICES.endingAt(text, at);
}

const END_WEIGHT: Readonly<Record<NameEnd, number>> = { open: 0, likely: 1.5, sure: 3 };

function readGiven(
  text: string,
  at: number,
  surnameLength: number,
  longestGiven: number,
  origin: NameReading["origin"],
  counts: NameCounts,
): NameReading | null {
  const surname = surnameLength === 1 ? surnameKind(text.charAt(at)) : "common";
  const dot = dotAfter(text, at);
  let best: NameReading | null = null;
  let bestWeight = 0;
  for (let given = 1; given <= longestGiven; given++) {
    const end = at + surnameLength + given;
    const last = text.charAt(end - 1);
    if (!isHan(text, end - 1) || NEVER_GIVEN.has(last)) break;
    const usual = [...text.slice(at + surnameLength, end)].every((character) =>
      GIVEN_CHARACTERS.has(character),
    );
    const nameEnd = nameEndAt(text, end);
    // 侯赛 of 侯赛因·阿里: what a name leaves before a dot must be a forename's worth.
    if (dot !== null && (nameEnd === "open" || dot - end < 2)) continue;
    const count = counts.get(text.slice(at, end)) ?? 1;
    const weight = END_WEIGHT[nameEnd] + (usual ? 1 : 0) + repetitionWeight(text, at, end, count, counts);
    if (best && (weight < bestWeight || isOneWord(text, best.end, end))) continue;
    best = { end, origin, surname: surname ?? "rare", nameEnd, usual, count };
    bestWeight = weight;
  }
  return best;
}

/** 一家人 behind 王飞: no 王飞一 before 家人. */
function isOneWord(text: string, at: number, next: number): boolean {
  const length = lengthOfWordAfter(text, at);
  return length > 2 && at + length === next + lengthOfWordAfter(text, next);
}

/** A dot that the characters from `at` on run into, at most so many away. */
const DOT_REACH = 6;

function dotAfter(text: string, at: number): number | null {
  const length = text.slice(at, at + DOT_REACH + 1).search(/[^㐀-鿿]/u);
  return length >= 0 && text.charAt(at + length) === "·" ? at + length : null;
}

/** A name that comes so often, with other characters after it each time, ends there. */
const OFTEN = 3;

/**
 * A name keeps its length through an article: a stretch that always goes on with the same character is not the whole
 * name; one that goes on differently each time is.
 */
function repetitionWeight(text: string, at: number, end: number, count: number, counts: NameCounts): number {
  const shorter = end - at > 2 ? (counts.get(text.slice(at, end - 1)) ?? 1) : 0;
  if (shorter >= OFTEN && shorter > 2 * count) return -END_WEIGHT.sure;
  if (count < 2) return 0;
  const longer = isHan(text, end) ? (counts.get(text.slice(at, end + 1)) ?? 1) : 0;
  return longer === count ? 0 : 2;
}

function startsWithWord(text: string, at: number): boolean {
  if (NOT_NAMES.startingAt(text, at) ?? NOT_PERSONS.startingAt(text, at)) return true;
  return STRADDLING.startingAt(text, at - 1) !== null && !followsOffice(text, at);
}

/** Heads of places: 湖北省长江大道 is on the 长江, 省长江涛 needs a longer word behind the name. */
const HEADS_OF_PLACES = wordTable("省长 市长 县长 区长 州长 镇长");

/** 校长江涛说, no 长江: the office ends here and belongs to no organisation (银行长江支行), and a given name ends plainly. */
function followsOffice(text: string, at: number): boolean {
  if (!OFFICES.endingAt(text, at) || (ORGANISATION_ENDINGS.endingAt(text, at - 1)?.length ?? 0) > 1)
    return false;
  const endsAt = (end: number): boolean =>
    HEADS_OF_PLACES.endingAt(text, at) === null
      ? nameEndAt(text, end) !== "open"
      : SPEECH_VERBS.startingAt(text, end) === "说" ||
        (lengthOfWordAfter(text, end) >= 2 && !/[道桥水路流航大]/u.test(text.slice(at, end + 1)));
  return [at + 3, at + 2].some(
    (end) =>
      endsAt(end) && [...text.slice(at + 1, end)].every((character) => GIVEN_CHARACTERS.has(character)),
  );
}

/** 刘先生, 赵师傅, 盛副局长: a surname with what a person is called by, not a name. */
function isAddress(text: string, at: number): boolean {
  const word = longest(SPEECH_VERBS.startingAt(text, at), AFTER_NAME_WORDS.startingAt(text, at));
  return (
    (ADDRESSES.startingAt(text, at) ?? OFFICES.startingAt(text, at)) !== null || (word?.length ?? 0) >= 2
  );
}

function endsBefore(text: string, at: number): boolean {
  const word = longest(
    AFTER_NAME_WORDS.startingAt(text, at),
    SPEECH_VERBS.startingAt(text, at),
    NOT_PERSONS.startingAt(text, at),
  );
  return word !== null && word.length >= 2;
}
