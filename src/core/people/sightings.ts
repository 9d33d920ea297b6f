import type { Lexicon, Word } from "../lexicon/lexicon.ts";
import { bitOf, bitsOf } from "../lexicon/word-kinds.ts";
import type { Candidate } from "./chinese-names.ts";
import { chineseNames, foreignEnd, foreignNames, foreignStart } from "./chinese-names.ts";
import { type Line, wordIndex } from "./line.ts";

/** A place where a name may stand. */
export interface Sighting {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** How much likelier it is a name than words, in half nats. */
  readonly gain: number;
  readonly kind: "chinese" | "foreign" | "known" | "dotted" | "latin";
}

const HAN_RUN = /[㐀-鿿々〇]+/gu;
/** Between the parts of a foreign name; a hyphen only between characters of such names. */
const DOT = /·|(?<=[㐀-鿿]{2})[-－–](?=[㐀-鿿]{2})/gu;
/** Longest run of Chinese characters that is read for names; a longer one is no sentence. */
const LONGEST_RUN = 300;

/** All that may be names in a line, whole and in parts; they overlap. */
export function findSightings(line: Line, lexicon: Lexicon): Sighting[] {
  const dotted = dottedNames(line, lexicon);
  const others: Sighting[] = [];
  for (const match of line.folded.matchAll(HAN_RUN)) {
    const run = match[0].slice(0, LONGEST_RUN);
    const costs = lexicon.pathCosts(run);
    const place = (kind: Sighting["kind"]) => (found: Candidate) => ({
      line,
      start: match.index + found.start,
      end: match.index + found.end,
      gain: found.gain,
      kind,
    });
    others.push(...chineseNames(run, costs, lexicon).map(place("chinese")));
    others.push(...foreignNames(run, costs, lexicon).map(place("foreign")));
  }
  others.push(...knownForeigners(line, lexicon));
  const names = withoutDoubles(others).filter((one) => mayBeName(one, lexicon));
  return [...dotted, ...names.filter((one) => !dotted.some((name) => overlap(name, one)))];
}

/** Kinds of words that name no person, whoever may be called so. */
const NEVER = bitsOf(
  "place",
  "organisation",
  "organisationHead",
  "unit",
  "time",
  "post",
  "pronoun",
  "credit",
  "role",
  "function",
  "numeral",
  "saying",
);

/** Whether what a sighting holds isn't known to be something else. */
function mayBeName({ kind, line, start, end }: Sighting, lexicon: Lexicon): boolean {
  const cut = line.words[wordIndex(line, end)];
  // 蓝湖大 of 蓝湖大律师.
  if (cut && cut.start < end && cut.is("post")) return false;
  const kinds = lexicon.kindsOf(line.folded.slice(start, end));
  if (kind === "chinese" && end - start === 2 && (kinds & ACTS) !== 0 && (kinds & NAMES) === 0) return false;
  if ((kinds & PERSON) !== 0) return true;
  return (kinds & NEVER) === 0 && (kind !== "foreign" || (kinds & FOREIGN) !== 0 || (kinds & COMMON) === 0);
}

/** 弘扬, 常常: a word that does something is nobody's name. */
const ACTS = bitsOf("verb", "adverb", "adjective", "change");
const NAMES = bitsOf("noun", "name");
const FOREIGN = bitOf("foreignName");
const PERSON = bitOf("person");
const COMMON = bitsOf("noun", "verb", "adjective", "adverb", "idiom", "measure");

/** One sighting for each stretch, the likeliest. */
function withoutDoubles(sightings: readonly Sighting[]): Sighting[] {
  const best = new Map<number, Sighting>();
  for (const sighting of sightings) {
    const place = sighting.start * SPREAD + sighting.end - sighting.start;
    if ((best.get(place)?.gain ?? Number.NEGATIVE_INFINITY) < sighting.gain) best.set(place, sighting);
  }
  return [...best.values()];
}

/** More than the longest name. */
const SPREAD = 32;

function overlap(a: Sighting, b: Sighting): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What a foreign name that the lexicon knows is worth: it may be a place's or a firm's as well. */
const KNOWN = 4;
/** What one is worth that the news uses of one person. */
const KNOWN_PERSON = 8;

function knownForeigners(line: Line, lexicon: Lexicon): Sighting[] {
  return line.words
    .filter((word) => word.end - word.start >= 2 && isForeigner(word, lexicon))
    .map((word) => ({
      line,
      start: word.start,
      end: word.end,
      gain: word.is("person") ? KNOWN_PERSON : KNOWN,
      kind: word.is("person") ? "known" : "foreign",
    }));
}

/** A foreign person's name, or a word of jieba's names of persons that is written like one; half of those are none. */
function isForeigner(word: Word, lexicon: Lexicon): boolean {
  if (word.is("person")) return true;
  if (word.is("place") || word.is("noun")) return false;
  return (
    word.is("foreignName") || (word.is("name") && [...word.text].every((unit) => isForeign(unit, lexicon)))
  );
}

/** What a dot inside a name is worth. */
const DOTTED = 10;

/** Names of several parts with dots between: 埃隆·马斯克, J·K·罗琳. */
function dottedNames(line: Line, lexicon: Lexicon): Sighting[] {
  const found: Sighting[] = [];
  let last = 0;
  for (const match of line.folded.matchAll(DOT)) {
    if (match.index < last) continue;
    const start = startOfPart(line, match.index, lexicon);
    let end = endOfPart(line, match.index + 1, lexicon);
    if (start === match.index || end === match.index + 1) continue;
    while (line.folded.charAt(end) === "·" && endOfPart(line, end + 1, lexicon) > end + 1)
      end = endOfPart(line, end + 1, lexicon);
    last = end;
    const gain = DOTTED + foreignness(line.folded.slice(start, end), lexicon);
    if (match[0] === "·" || gain === DOTTED) found.push({ line, start, end, gain, kind: "dotted" });
  }
  return found;
}

/** Below 0 by the characters of a dotted name that no foreign name is written with. */
function foreignness(name: string, lexicon: Lexicon): number {
  const unusual = (name.match(HAN_RUN) ?? []).join("");
  return -UNUSUAL * [...unusual].filter((unit) => !isForeign(unit, lexicon)).length;
}

function isForeign(unit: string, lexicon: Lexicon): boolean {
  return lexicon.nameCost(unit, "foreign") > 0;
}

/** What such a character speaks against a name. */
const UNUSUAL = 4;

/** A part of a dotted name has no more characters. */
const LONGEST_PART = 8;

const RUN_BEFORE = /[㐀-鿿々〇]{1,24}$/u;
const RUN_AFTER = /^[㐀-鿿々〇]{1,24}/u;
const LATIN_BEFORE = /[A-Za-zÀ-ɏ.]{1,20}$/u;
const LATIN_AFTER = /^[A-Za-zÀ-ɏ.]{1,20}/u;

function startOfPart(line: Line, dot: number, lexicon: Lexicon): number {
  const before = line.folded.slice(Math.max(0, dot - 24), dot);
  const run = RUN_BEFORE.exec(before)?.[0] ?? "";
  if (run === "") return dot - (LATIN_BEFORE.exec(before)?.[0].length ?? 0);
  const from = dot - run.length;
  // A run of nothing but such characters is the name: 阿不都拉·, of which 不都 are words besides.
  const follows = /[0-9一二三四五六七八九十]/u.test(line.folded.charAt(from - 1) + run.charAt(0));
  if (!follows && run.length < LONGEST_PART && [...run].every((unit) => isForeign(unit, lexicon)))
    return from;
  const start = from + foreignStart(run, lexicon.pathCosts(run), run.length, lexicon);
  const cut = line.words[wordIndex(line, start)];
  if (cut && cut.start < start && [...cut.text].every((unit) => isForeign(unit, lexicon))) return cut.start;
  const post = line.words
    .slice(Math.max(0, wordIndex(line, start) - 5), wordIndex(line, start))
    .findLast((one) => one.is("post") || one.is("function"));
  if (post?.is("post") && post.end > dot - LONGEST_PART && isForeign(line.folded.charAt(post.end), lexicon))
    return post.end;
  const word = line.words[wordIndex(line, start - 1)];
  if (word?.end === start && word.is("foreignName") && start > from) return word.start;
  const first = line.words[wordIndex(line, start)];
  // 因埃隆·马斯克, 让艾伦·帕克森: grammar before a name, of characters that names have too.
  return first?.start === start && first.is("function") && dot > start + 2 ? first.end : start;
}

function endOfPart(line: Line, from: number, lexicon: Lexicon): number {
  const after = line.folded.slice(from, from + 24);
  const run = RUN_AFTER.exec(after)?.[0] ?? "";
  if (run === "") return from + (LATIN_AFTER.exec(after)?.[0].length ?? 0);
  const end = from + foreignEnd(run, lexicon.pathCosts(run), 0, lexicon);
  const word = line.words[wordIndex(line, end)];
  return word?.start === end && word.is("foreignName") ? word.end : end;
}
