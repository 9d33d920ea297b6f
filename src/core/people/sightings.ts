import { KNOWN_PERSONS, NOT_PERSONS, TRANSCRIPTION } from "./foreign-names.ts";
import { BEFORE_NAME, LIFE_VERBS, SPEECH_VERBS } from "./name-boundaries.ts";
import { type NameCounts, surnameAt } from "./name-counts.ts";
import { isHan } from "./name-text.ts";
import { OFFICES, ORGANISATION_ENDINGS, ROLES } from "./posts.ts";
import { readApposition } from "./read-apposition.ts";
import { type NameReading, nameEndAt, readName, readTranscribed } from "./read-name.ts";
import { belongsToThing, readPostAfter, readTitleBefore, type TitleReading } from "./read-title.ts";

/** A place of a folded text where the words around show that a person is named. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  /** `credit`: an author, to be left out. */
  readonly kind: "person" | "credit";
  /** Titles as spans into the text. */
  readonly titles: readonly { readonly start: number; readonly end: number }[];
}

/** Persons named in one folded text, left to right; none overlaps another. Linear. */
export function findSightings(text: string, counts: NameCounts): Sighting[] {
  const sightings: Sighting[] = [];
  let floor = 0;
  let previous: Sighting | null = null;
  for (let at = 0; at < text.length; at++) {
    const found = sightingAt(text, at, floor, previous, counts);
    if (!found) continue;
    sightings.push(found);
    previous = found;
    floor = Math.max(found.end, ...found.titles.map((title) => title.end));
    at = found.end - 1;
  }
  return sightings;
}

function sightingAt(
  text: string,
  at: number,
  floor: number,
  previous: Sighting | null,
  counts: NameCounts,
): Sighting | null {
  if (!isHan(text, at)) return latinSighting(text, at, floor, previous);
  const dotted = readDotted(text, at);
  if (dotted === null && !TRANSCRIPTION.has(text.charAt(at)) && surnameAt(text, at) === null) return null;
  const title = titleFor(text, at, floor, previous);
  if (dotted && (title || isPersonForm(text, at, dotted))) return withTitles(text, at, dotted, title);
  if (title) {
    const titled = readTitled(text, at, title, counts);
    if (titled) return withTitles(text, at, titled.end, title);
  }
  const known = KNOWN_PERSONS.startingAt(text, at);
  if (known && isWhole(text, at, at + known.length)) return withTitles(text, at, at + known.length, title);
  if (title?.kind === "credit" || !mayBegin(text, at)) return null;
  const name = readName(text, at, counts);
  if (!name || belongsToThing(text, name.end) || /^[时分点]许$/u.test(text.slice(at - 1, at + 1)))
    return null;
  return isSpeaker(text, at, name) ? withTitles(text, at, name.end, null) : null;
}

/** A name in Latin letters within Chinese text: an office stands before it, or after it in brackets. */
function latinSighting(text: string, at: number, floor: number, previous: Sighting | null): Sighting | null {
  if (/\p{L}/u.test(text.charAt(at - 1)) && !isHan(text, at - 1)) return null;
  LATIN_NAME.lastIndex = at;
  const name = LATIN_NAME.exec(text);
  if (!name) return null;
  const end = at + name[0].length;
  const title = isHan(text, at - 1) || isHan(text, at - 2) ? titleFor(text, at, floor, previous) : null;
  if (title?.kind !== "office" && readApposition(text, end).length === 0) return null;
  return withTitles(text, at, end, title);
}

/** Two to four capitalised words: Mohamed El-Erian, Ursula von der Leyen, John F. Kennedy. */
const LATIN_NAME =
  /\p{Lu}[\p{Script=Latin}'’-]{1,19}(?:\s(?:\p{Lu}\.|(?:d[aeiu]|de[lr]|la|le|van|von|bin|al|el)(?=\s)|(?:Mc|Mac|O['’])?\p{Lu}[\p{Script=Latin}'’-]{1,19})){1,3}/uy;

/** Title before the name, or the one that a list shares: 副院长吴玉华、胥新元. */
function titleFor(text: string, at: number, floor: number, previous: Sighting | null): TitleReading | null {
  const own = readTitleBefore(text, at, floor);
  if (own) return own;
  if (!previous || at - previous.end !== 1 || !/[、和与及跟\s]/u.test(text.charAt(previous.end))) return null;
  if (previous.kind === "credit") return { kind: "credit", start: at, end: at };
  const shared = previous.titles[0];
  return shared && shared.end <= previous.start ? { kind: "office", ...shared } : null;
}

/** A name right after a title: how much is asked of it depends on how much its form says. */
function readTitled(text: string, at: number, title: TitleReading, counts: NameCounts): NameReading | null {
  const chinese = readName(text, at, counts);
  const transcribed = title.kind === "credit" ? null : readTranscribed(text, at);
  const isForeign = chinese?.nameEnd === "open" && (transcribed?.nameEnd === "sure" || !chinese.usual);
  if (transcribed && isForeign && transcribed.end - at >= 4 && transcribed.end > chinese.end)
    return transcribed;
  if (chinese && !belongsToThing(text, chinese.end) && isPlausible(chinese)) return chinese;
  if (!transcribed || (chinese && chinese.end >= transcribed.end) || belongsToThing(text, transcribed.end))
    return null;
  const isLong = transcribed.end - at >= 3 || transcribed.nameEnd === "sure";
  return isLong && title.kind === "office" ? transcribed : null;
}

function isPlausible(name: NameReading): boolean {
  if (name.origin !== "chinese") return name.nameEnd !== "open" || name.usual;
  if (name.surname === "wordlike") return name.usual && name.nameEnd !== "open";
  if (name.nameEnd === "open") return name.surname === "common" && name.usual && name.count >= 1;
  return name.surname === "common" || name.usual || name.count >= 2;
}

/** A name may begin after punctuation, after a word that takes a person, or after an organisation. */
function mayBegin(text: string, at: number): boolean {
  return (
    !isHan(text, at - 1) ||
    BEFORE_NAME.has(text.charAt(at - 1)) ||
    ORGANISATION_ENDINGS.endingAt(text, at) !== null
  );
}

/** Says or does what persons say and do, is called by post after the name, or is introduced (，男，45岁). */
function isSpeaker(text: string, at: number, name: NameReading): boolean {
  if (readApposition(text, name.end).length > 0 || INTRODUCED.test(text.slice(name.end, name.end + 12))) {
    return name.usual || name.surname === "common";
  }
  if (/^(?:先生|女士|同志|教授|老师)/u.test(text.slice(name.end, name.end + 2)) && name.usual)
    return name.surname !== "wordlike";
  if (ORGANISATION_ENDINGS.endingAt(text, at) && isHan(text, at - 1)) return false;
  if (!name.usual) return false;
  if (isPresented(text, at, name)) return true;
  const reach = verbDistance(text, name.end);
  if (reach === null) return false;
  const length = name.end - at;
  if (name.surname === "wordlike") return length >= 3 && reach === 0 && name.count >= 2;
  if (name.surname === "rare") return reach <= 6 && (length >= 3 || name.count >= 2);
  return length >= 3 || reach <= 8;
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
function verbDistance(text: string, end: number): number | null {
  if (nameEndAt(text, end) === "open") return null;
  for (let at = end; at <= end + VERB_REACH && at < text.length; at++) {
    if (CLAUSE_END.test(text.charAt(at)) && at > end) return null;
    if (at === end && CLAUSE_END.test(text.charAt(at)) && !/\s/u.test(text.charAt(at))) return null;
    const verb = SPEECH_VERBS.startingAt(text, at) ?? LIFE_VERBS.startingAt(text, at);
    if (!verb) continue;
    if (verb.length >= 2) return at - end;
    const next = text.charAt(at + 1);
    if (at === end ? /[，：“「,:\s]|[^\p{L}]/u.test(next) || !isHan(text, at + 1) : /[，：“「,:]/u.test(next))
      return at - end;
  }
  return null;
}

function withTitles(text: string, start: number, end: number, title: TitleReading | null): Sighting {
  const titles: { start: number; end: number }[] = [];
  if (title?.kind === "office") titles.push({ start: title.start, end: title.end });
  const post = readPostAfter(text, end);
  if (post) titles.push(post);
  titles.push(...readApposition(text, end));
  return { start, end, kind: title?.kind === "credit" ? "credit" : "person", titles };
}

/** A known name that is not a piece of a longer transcription. */
function isWhole(text: string, start: number, end: number): boolean {
  if (belongsToThing(text, end) || text.charAt(end) === "·" || text.charAt(start - 1) === "·") return false;
  return nameEndAt(text, end) !== "open" || !TRANSCRIPTION.has(text.charAt(end));
}

/** A post or role ends within the first part: 主席杰罗姆·鲍威尔 does not begin with 席. */
function holdsPost(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const word = OFFICES.endingAt(text, at) ?? ROLES.endingAt(text, at);
    if (word && word.length > at - start) return true;
  }
  return false;
}

/** A name has no more parts than this (阿尔法·卡里姆·拉德哈瓦). */
const MOST_PARTS = 5;

/** End of a name of dotted parts that begins at `at` (埃隆·马斯克, 大卫-汀斯利), or `null`. */
function readDotted(text: string, at: number): number | null {
  if (
    !TRANSCRIPTION.has(text.charAt(at)) ||
    (TRANSCRIPTION.has(text.charAt(at - 1)) && !startsDotted(text, at))
  )
    return null;
  const first = partEnd(text, at);
  if (holdsPost(text, at, first) || (first === at + 1 && isHan(text, at - 1) && !startsDotted(text, at)))
    return null;
  if (!/[·\-－–]/u.test(text.charAt(first))) return null;
  let end = first;
  for (let parts = 1; parts < MOST_PARTS && /[·\-－–]/u.test(text.charAt(end)); parts++) {
    const isDot = text.charAt(end) === "·";
    const next = partEnd(text, end + 1);
    if (next === end + 1 || (!isDot && (next - end < 3 || end - at < 2))) break;
    end = next;
  }
  if (end === first || end - at < 4 || belongsToThing(text, end)) return null;
  return NOT_PERSONS.has(text.slice(at, first)) ? null : end;
}

/** A hyphen joins places as well: such a name must do what persons do. */
function isPersonForm(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes("·") || verbDistance(text, end) !== null;
}

/** The first part may follow a post or a place that is written with the same characters: 特斯拉埃隆·马斯克. */
function startsDotted(text: string, at: number): boolean {
  return readTitleBefore(text, at, 0) !== null || NOT_PERSONS.endingAt(text, at) !== null;
}

/** End of one part of a dotted name. */
function partEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 9 && TRANSCRIPTION.has(text.charAt(end))) {
    if (end - at >= 2 && (nameEndAt(text, end) === "sure" || belongsToThing(text, end))) break;
    end++;
  }
  return end;
}
