import type { Lexicon, Word } from "../lexicon/lexicon.ts";
import { bitOf, bitsOf } from "../lexicon/word-kinds.ts";
import { foreignEnd, foreignStart } from "./chinese-names.ts";
import { type Line, wordIndex } from "./line.ts";
import type { Sighting } from "./sighting.ts";

/** Between the parts of a foreign name; a hyphen only between characters of such names. */
const DOT = /·|(?<=[㐀-鿿]{2})[-－–](?=[㐀-鿿]{2})/gu;
const HAN = /[㐀-鿿々〇]+/gu;

/** Whether foreign names are written with a character. */
export function isForeign(unit: string, lexicon: Lexicon): boolean {
  return lexicon.nameCost(unit, "foreign") > 0;
}

/** What a dot inside a name is worth. */
const DOTTED = 10;

/** Names of several parts with dots between: 艾伦·帕克森, J·K·罗琪. */
export function dottedNames(line: Line, lexicon: Lexicon): Sighting[] {
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
    const tail = line.words[wordIndex(line, end - 1)];
    // 22日·周二, 归真·以诚: a time, and grammar of one character.
    if (tail?.is("time") || (tail?.is("function") && line.folded.charAt(end - 2) === "·")) continue;
    const gain = DOTTED + foreignness(line.folded.slice(start, end), lexicon);
    if (match[0] === "·" || gain === DOTTED) found.push({ line, start, end, gain, kind: "dotted" });
  }
  return found;
}

/** Below 0 by the characters of a dotted name that no foreign name is written with. */
function foreignness(name: string, lexicon: Lexicon): number {
  const unusual = (name.match(HAN) ?? []).join("");
  return -UNUSUAL * [...unusual].filter((unit) => !isForeign(unit, lexicon)).length;
}

/** What such a character speaks against a name. */
const UNUSUAL = 4;

const RUN_BEFORE = /[㐀-鿿々〇]{1,24}$/u;
const RUN_AFTER = /^[㐀-鿿々〇]{1,24}/u;
const LATIN_BEFORE = /[A-Za-zÀ-ɏ.]{1,20}$/u;
const LATIN_AFTER = /^[A-Za-zÀ-ɏ.]{1,20}/u;

function startOfPart(line: Line, dot: number, lexicon: Lexicon): number {
  const before = line.folded.slice(Math.max(0, dot - 24), dot);
  const whole = RUN_BEFORE.exec(before)?.[0] ?? "";
  const run = line.folded.slice(jointIn(line, dot - whole.length, dot)?.end ?? dot - whole.length, dot);
  if (run === "") return dot - (LATIN_BEFORE.exec(before)?.[0].length ?? 0);
  const from = dot - run.length;
  // A run of nothing but such characters is the name: 阿不都拉·, of which 不都 are words besides.
  const isDate = /[0-9一二三四五六七八九十]/u.test(line.folded.charAt(from - 1) + run.charAt(0));
  if (!isDate && [...run].every((unit) => isForeign(unit, lexicon))) return from;
  const likeliest = from + foreignStart(run, lexicon.pathCosts(run), run.length, lexicon);
  const start = dot - likeliest > 1 ? likeliest : Math.max(from, startOfSyllables(line, likeliest));
  const cut = line.words[wordIndex(line, start)];
  if (cut && cut.start < start && [...cut.text].every((unit) => isForeign(unit, lexicon))) return cut.start;
  const post = line.words
    .slice(Math.max(0, wordIndex(line, start) - 5), wordIndex(line, start))
    .findLast((one) => one.is("post"));
  const isOther = line.words.some(
    (one) => post && one.start >= post.end && one.end <= start && one.is("verb"),
  );
  if (!isOther && post && isForeign(line.folded.charAt(post.end), lexicon)) return post.end;
  const first = line.words[wordIndex(line, start)];
  // 因艾伦·帕克森, 让艾伦·帕克森: grammar before a name, of characters that names have too.
  return first?.is("function") && dot > start + 2 ? first.end : start;
}

/** 拳手|西|妥|拉·: hardly a name is of one syllable, and those before it that make no word are its own. */
function startOfSyllables(line: Line, place: number): number {
  let at = wordIndex(line, place);
  for (let before = line.words[at - 1]; before && isLoose(before); at--) before = line.words[at - 2];
  return line.words[at]?.start ?? place;
}

function isLoose(word: Word): boolean {
  return word.text.length === 1 && (word.kinds & APART) === 0;
}

const APART = bitsOf("function", "preposition", "mark", "unit", "digits", "post", "saying");

/** J.K.罗琪|和|史蒂夫·克洛夫森: what joins two, though other names have 和 for a syllable. */
function jointIn(line: Line, from: number, to: number): Word | undefined {
  return line.words
    .slice(wordIndex(line, from + 1), wordIndex(line, to))
    .find(({ text }) => text === "和" || text === "与");
}

function endOfPart(line: Line, from: number, lexicon: Lexicon): number {
  const after = line.folded.slice(from, from + 24);
  const run = RUN_AFTER.exec(after)?.[0] ?? "";
  if (run === "") return from + (LATIN_AFTER.exec(after)?.[0].length ?? 0);
  const end = from + foreignEnd(run, lexicon.pathCosts(run), 0, lexicon);
  const joint = jointIn(line, from, end);
  if (joint) return joint.start;
  const word = line.words[wordIndex(line, end)];
  // 彼得森, but 陈|说.
  const isRest =
    word?.is("foreignName") === true && !(lexicon.kindsOf(line.folded.slice(end, word.end)) & SAYING);
  return endOfSyllables(run, from, isRest ? word.end : end, lexicon);
}

const SAYING = bitOf("saying");

/** 斯|拉|木|、 and 史|来|森|博士: what makes no word is a syllable, and so is grammar of one character before it. */
function endOfSyllables(run: string, from: number, end: number, lexicon: Lexicon): number {
  let last = end;
  for (const word of lexicon.segment(run.slice(end - from))) {
    if (word.text.length > 1 || !isForeign(word.text, lexicon)) break;
    if (isLoose(word)) last = end + word.end;
  }
  return last;
}
