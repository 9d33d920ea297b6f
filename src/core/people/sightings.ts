import { readDotted } from "./dotted-name.ts";
import { readEnglishPerson } from "./english-person.ts";
import { KNOWN_PERSONS, TRANSCRIPTION } from "./foreign-names.ts";
import { readLatinName } from "./latin-name.ts";
import { BEFORE_NAME } from "./name-boundaries.ts";
import { type NameCounts, surnameAt } from "./name-counts.ts";
import { nameEndAt } from "./name-end.ts";
import { isHan } from "./name-text.ts";
import { ORGANISATION_ENDINGS } from "./posts.ts";
import { readApposition } from "./read-apposition.ts";
import { type NameReading, readName, readTranscribed, readWordlikeName } from "./read-name.ts";
import { belongsToThing, readPostAfter, readTitleBefore, type TitleReading } from "./read-title.ts";
import { isSpeaker, verbDistance } from "./speaker.ts";

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
  if (dotted === null && !mayBeName(text, at)) return null;
  const title = titleFor(text, at, floor, previous);
  if (dotted && (title || isPersonForm(text, at, dotted))) return withTitles(text, at, dotted, title);
  if (title) {
    const titled = readTitled(text, at, title, counts);
    if (titled) return withTitles(text, at, titled.end, title);
  }
  const known = KNOWN_PERSONS.startingAt(text, at);
  if (known && isWhole(text, at, at + known.length)) return withTitles(text, at, at + known.length, title);
  const isInside = !mayBegin(text, at);
  if (title?.kind === "credit" || (isInside && !TRADE.test(text.charAt(at - 1)))) return null;
  const name = readName(text, at, counts);
  if (name && isInside && !saysAtOnce(text, at, name)) return null;
  if (name && isCredited(text, name.end)) return { start: at, end: name.end, kind: "credit", titles: [] };
  if (name && isListed(text, at, name, previous)) return withTitles(text, at, name.end, null);
  if (!name || belongsToThing(text, name.end) || /^[时分点]许$/u.test(text.slice(at - 1, at + 1)))
    return null;
  return isSpeaker(text, at, name) ? withTitles(text, at, name.end, null) : null;
}

/** Begins with a surname, a syllable of foreign names or a known name: most characters don't. */
function mayBeName(text: string, at: number): boolean {
  return (
    TRANSCRIPTION.has(text.charAt(at)) ||
    surnameAt(text, at) !== null ||
    KNOWN_PERSONS.startingAt(text, at) !== null
  );
}

/** Last character of trades that no table of posts lists: 人力资源管理师, 程序员. */
const TRADE = /[员师]/u;

/** 程序员徐慧敏说: inside a clause and after such a trade, a name has three characters and a verb that follows at once. */
function saysAtOnce(text: string, at: number, name: NameReading): boolean {
  const isFull = name.end - at === 3 && name.usual && name.surname === "common";
  return isFull && verbDistance(text, name.end) === 0;
}

/** 李大为 摄, 张文华／台北報導: who made the picture or the report. */
function isCredited(text: string, at: number): boolean {
  return /^\s?(?:[/／╱]\s?)?(?:摄(?!影|像|氏|制|取|入)|供图|制图|绘|编译|译|综合|[㐀-鿿々〇]{2}报[导道])/u.test(
    text.slice(at, at + 8),
  );
}

/** Goes on with a list that a person began: 马文杰、何文静等人. */
function isListed(text: string, at: number, name: NameReading, previous: Sighting | null): boolean {
  if (previous?.kind !== "person" || at - previous.end !== 1 || !/[、/]/u.test(text.charAt(previous.end)))
    return false;
  return name.usual && name.nameEnd !== "open" && (name.surname === "common" || name.end - at >= 3);
}

/**
 * A name in Latin letters: in English text as {@link readEnglishPerson} says, within Chinese an office stands before it,
 * or after it in brackets.
 */
function latinSighting(text: string, at: number, floor: number, previous: Sighting | null): Sighting | null {
  if (/[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]/u.test(text.charAt(at - 1)) && !isHan(text, at - 1)) return null;
  if (!isHan(text, at - 1) && !isHan(text, at - 2)) {
    const person = readEnglishPerson(text, at);
    if (person) return withTitles(text, at, person.end, person.title && { kind: "office", ...person.title });
  }
  const end = readLatinName(text, at);
  if (end === null) return null;
  const title = isHan(text, at - 1) || isHan(text, at - 2) ? titleFor(text, at, floor, previous) : null;
  if (title?.kind !== "office" && readApposition(text, end).length === 0) return null;
  return withTitles(text, at, end, title);
}

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
  // 特首林郑月娥: four characters, of which three would make a name too.
  if (KNOWN_PERSONS.startingAt(text, at)) return null;
  const chinese = readName(text, at, counts) ?? wordlikeName(text, at, title, counts);
  const transcribed = title.kind === "credit" ? null : readTranscribed(text, at);
  const isForeign = chinese?.nameEnd === "open" && (transcribed?.nameEnd === "sure" || !chinese.usual);
  if (transcribed && isForeign && transcribed.end - at >= 4 && transcribed.end > chinese.end)
    return transcribed;
  if (chinese && !belongsToThing(text, chinese.end) && isPlausible(chinese, at)) return chinese;
  if (!transcribed || (chinese && chinese.end >= transcribed.end) || belongsToThing(text, transcribed.end))
    return null;
  const length = transcribed.end - at;
  if (title.kind === "role") return length >= 4 && transcribed.nameEnd === "sure" ? transcribed : null;
  return length >= 3 || transcribed.nameEnd === "sure" ? transcribed : null;
}

/** 部长王国材说: only after an office, and where the name plainly ends or its bearer speaks at once. */
function wordlikeName(text: string, at: number, title: TitleReading, counts: NameCounts): NameReading | null {
  const name = title.kind === "office" ? readWordlikeName(text, at, counts) : null;
  return name && (name.nameEnd === "sure" || verbDistance(text, name.end) === 0) ? name : null;
}

function isPlausible(name: NameReading, at: number): boolean {
  if (name.origin !== "chinese") return name.nameEnd !== "open" || name.usual;
  if (name.surname === "wordlike") return name.usual && name.nameEnd !== "open";
  // Two characters that go on with a third may be half a name: 张长 of 张长锁家.
  if (name.nameEnd === "open")
    return name.surname === "common" && name.usual && (name.end - at >= 3 || name.count >= 2);
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

/** A hyphen joins places as well: such a name must do what persons do. */
function isPersonForm(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes("·") || verbDistance(text, end) !== null;
}
