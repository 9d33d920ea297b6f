import { NAME_ONLY_CHARACTERS } from "./given-characters.ts";
import { LIFE_VERBS, SPEECH_VERBS } from "./name-boundaries.ts";
import { nameEndAt } from "./name-end.ts";
import { isHan } from "./name-text.ts";
import { OFFICES, ORGANISATION_ENDINGS } from "./posts.ts";
import { readApposition } from "./read-apposition.ts";
import type { NameReading } from "./read-name.ts";
import { readPostAfter } from "./read-title.ts";

/** Says or does what persons say and do, is called by post after the name, or is introduced (，男，45岁). */
export function isSpeaker(text: string, at: number, name: NameReading): boolean {
  if (cutsPost(text, name.end)) return false;
  if (readApposition(text, name.end).length > 0 || INTRODUCED.test(text.slice(name.end, name.end + 12))) {
    return name.usual || name.surname === "common";
  }
  if (name.usual && isAddressed(text, name.end)) return name.surname === "common" || name.end - at >= 3;
  if (ORGANISATION_ENDINGS.endingAt(text, at) && isHan(text, at - 1)) return false;
  if (!name.usual) return false;
  if (isPresented(text, at, name) || isRepeated(text, at, name) || followsEpithet(text, at, name))
    return true;
  const reach = verbDistance(text, name.end);
  if (reach === null) return false;
  const length = name.end - at;
  if (name.surname === "wordlike") return length >= 3 && reach === 0 && name.count >= 2;
  if (name.surname === "rare") return reach <= 6 && (length >= 3 || name.count >= 2);
  return length >= 3 || reach <= 8;
}

/** How often a name of three characters, or one that is plainly a name, must come to need no other sign. */
const REPEATS = 3;

/** Comes again and again, and here where names begin and end. */
function isRepeated(text: string, at: number, name: NameReading): boolean {
  const given = [...text.slice(at + 1, name.end)];
  const isPlain = given.length >= 2 || given.every((character) => NAME_ONLY_CHARACTERS.has(character));
  return isPlain && name.surname === "common" && name.count >= REPEATS && name.nameEnd !== "open";
}

/** “铁人”王进喜, 「阿嬤」陳淑芬: a nickname in quotes stands before the name. */
function followsEpithet(text: string, at: number, name: NameReading): boolean {
  const isThree = name.end - at === 3 && name.surname === "common" && name.nameEnd === "sure";
  return isThree && /[“「『"][^“”「」『』"，。]{2,8}[”」』"]$/u.test(text.slice(Math.max(0, at - 10), at));
}

/** 蓝湖大 of 蓝湖大律师: the last character belongs to the post. */
function cutsPost(text: string, at: number): boolean {
  const post = OFFICES.startingAt(text, at)?.length;
  return post !== undefined && OFFICES.startingAt(text, at - 1)?.length === post + 1;
}

/** Called by post or politely: 馬英九總統, 李明教授, 王强先生. */
function isAddressed(text: string, at: number): boolean {
  return /^(?:先生|女士|同志)/u.test(text.slice(at, at + 2)) || readPostAfter(text, at) !== null;
}

/** 谢苏玲是…: the first words of a paragraph say who somebody is. */
function isPresented(text: string, at: number, name: NameReading): boolean {
  return (
    at === 0 && name.surname === "common" && name.usual && name.end === 3 && text.charAt(name.end) === "是"
  );
}

/** How a person is introduced right after the name. */
const INTRODUCED =
  /^(?:[(（，,]\s*(?:男|女|(?:现年)?\d{1,3}岁|[一-龥]{1,2}族[，,）)]|化名|音译|原籍|生于|\d{4}年\d{0,2}月?[一-龥]{0,2}生)|\s*\(?\d{1,3}岁)/u;

/** Farthest that a verb may stand from its speaker within the clause, in characters (在接受本报记者专访时表示). */
const VERB_REACH = 22;

const CLAUSE_END = /[，。；！？、“”「」（）《》,;!?()\s]/u;

/** Characters between a name and the verb that it governs; `null` where none is in reach. */
export function verbDistance(text: string, end: number): number | null {
  if (nameEndAt(text, end) === "open") return null;
  for (let at = end; at <= end + VERB_REACH && at < text.length; at++) {
    if (CLAUSE_END.test(text.charAt(at)) && at > end) return null;
    if (at === end && CLAUSE_END.test(text.charAt(at)) && !/\s/u.test(text.charAt(at))) return null;
    const verb = SPEECH_VERBS.startingAt(text, at) ?? LIFE_VERBS.startingAt(text, at);
    if (!verb) continue;
    if (verb.length >= 2) return at - end;
    const next = text.charAt(at + 1);
    if (
      at === end
        ? /[，：“「,:\s]|[^A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]/u.test(next) || !isHan(text, at + 1)
        : /[，：“「,:]/u.test(next)
    )
      return at - end;
  }
  return null;
}
