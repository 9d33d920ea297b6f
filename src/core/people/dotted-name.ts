import { DOTTED_ONLY, KNOWN_PERSONS, NOT_PERSONS, TRANSCRIPTION } from "./foreign-names.ts";
import { BEFORE_NAME } from "./name-boundaries.ts";
import { nameEndAt } from "./name-end.ts";
import { isHan } from "./name-text.ts";
import { NOT_NAMES } from "./not-names.ts";
import { OFFICES, ROLES } from "./posts.ts";
import { belongsToThing, readTitleBefore } from "./read-title.ts";

/** A name has no more parts than this (阿尔法·卡里姆·拉德哈瓦). */
const MOST_PARTS = 5;

/** End of a name of dotted parts that begins at `at` (埃隆·马斯克, 大卫-汀斯利), or `null`. */
export function readDotted(text: string, at: number): number | null {
  if (!isDotNear(text, at)) return null;
  if (!isPartOfName(text, at) || isLead(text, at)) return null;
  if (TRANSCRIPTION.has(text.charAt(at - 1)) && !isLead(text, at - 1) && !startsDotted(text, at)) return null;
  const first = unusualPartEnd(text, at) ?? partEnd(text, at);
  if (holdsPost(text, at, first) || isLoneSyllable(text, at, first)) return null;
  if (!/[·\-－–]/u.test(text.charAt(first))) return null;
  let end = first;
  for (let parts = 1; parts < MOST_PARTS && /[·\-－–]/u.test(text.charAt(end)); parts++) {
    const isDot = text.charAt(end) === "·";
    const next = partEnd(text, end + 1);
    if (next === end + 1 || (!isDot && (next - end < 3 || end - at < 2))) break;
    end = next;
  }
  if (end === first || end - at < 4 || belongsToThing(text, end)) return null;
  const isThing = NOT_PERSONS.has(text.slice(at, first)) && readTitleBefore(text, at, 0) === null;
  return isThing ? null : end;
}

/** A first part of one character is the end of another word, but for 让·雷诺 where a name may begin: 21日让·雷诺. */
function isLoneSyllable(text: string, at: number, end: number): boolean {
  return end === at + 1 && isHan(text, at - 1) && !isLead(text, at - 1) && !startsDotted(text, at);
}

/** 日 of 12日艾伦·帕克森, and 让 before a forename of two characters or more: no first syllable, as in 让·雷诺. */
function isLead(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === "日") return /[\d一二三四五六七八九十]\s?$/.test(text.slice(Math.max(0, at - 2), at));
  return character === "让" && /^[㐀-鿿]{2}/u.test(text.slice(at + 1, at + 3));
}

/** Longest first part of a name that was read, in characters. */
const LONGEST_PART = 9;

/** Nearly no character of an article has a dot or a hyphen (· - – －) in reach: this tells before any table is looked into. */
function isDotNear(text: string, at: number): boolean {
  for (let reach = at + 1; reach <= at + LONGEST_PART; reach++) {
    const code = text.charCodeAt(reach);
    if (code === 0xb7 || code === 0x2d || code === 0x2013 || code === 0xff0d) return true;
  }
  return false;
}

/** A post or role ends within the first part: 主席杰罗姆·鲍威尔 does not begin with 席. */
function holdsPost(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const word = OFFICES.endingAt(text, at) ?? ROLES.endingAt(text, at);
    if (word && word.length >= at - start) return true;
  }
  return false;
}

/** The first part may follow a post or a place that is written with the same characters: 特斯拉埃隆·马斯克. */
function startsDotted(text: string, at: number): boolean {
  return readTitleBefore(text, at, 0) !== null || NOT_PERSONS.endingAt(text, at) !== null;
}

/** A character of a transcription, or one that names use only between others (塔西甫拉提·特依拜, 雪克来提·扎克尔). */
function isPartOfName(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (TRANSCRIPTION.has(character)) return true;
  const next = text.charAt(at + 1);
  return DOTTED_ONLY.has(character) && (next === "·" || TRANSCRIPTION.has(next) || DOTTED_ONLY.has(next));
}

/** A first part up to the dot is no longer than this, in characters. */
const LONGEST_FIRST = 6;

/**
 * End of a first part that runs into its dot over one character that transcriptions hardly have (侯赛因·阿里): the dot
 * says that it belongs to the name. `null` for any other part, and where a name may have ended before (陈新因埃隆·马斯克).
 */
function unusualPartEnd(text: string, at: number): number | null {
  const dot = text.slice(at, at + LONGEST_FIRST + 1).search(/[^㐀-鿿]/u);
  const end = at + dot;
  if (dot < 2 || text.charAt(end) !== "·" || NOT_NAMES.startingAt(text, at)) return null;
  if (isHan(text, at - 1) && !BEFORE_NAME.has(text.charAt(at - 1)) && !startsDotted(text, at)) return null;
  let unusual = 0;
  for (let inner = at; inner < end; inner++) {
    if (!isPartOfName(text, inner) || (inner === end - 1 && !TRANSCRIPTION.has(text.charAt(inner))))
      unusual++;
    if (inner - at >= 2 && end - inner >= 2 && nameEndAt(text, inner) !== "open") return null;
  }
  return unusual === 1 ? end : null;
}

/** End of one part of a dotted name, at the least a name that is known whole (萨达姆·侯赛因). */
function partEnd(text: string, at: number): number {
  let end = at + (KNOWN_PERSONS.startingAt(text, at)?.length ?? 0);
  while (end - at < LONGEST_PART && isPartOfName(text, end)) {
    if (end - at >= 2 && (nameEndAt(text, end) === "sure" || belongsToThing(text, end))) break;
    end++;
  }
  return end;
}
