import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";

/** Longest title, in characters; what goes further is no title. */
const LONGEST = 64;

const NAMES_THINGS = bitsOf(
  "noun",
  "place",
  "organisation",
  "organisationHead",
  "post",
  "postPrefix",
  "name",
  "foreignName",
  "surname",
  "adjective",
  "latin",
);
/** Kinds of words that no title holds. */
export const GRAMMAR = bitsOf(
  "function",
  "preposition",
  "conjunction",
  "particle",
  "pronoun",
  "time",
  "localiser",
  "saying",
  "credit",
);
/** 所, 局, 南方: grammar elsewhere, the name of an organisation or a place before a post. */
const KEEPS = bitsOf("organisationHead", "organisation", "place", "post", "postPrefix");
const NUMBER = bitsOf("numeral", "digits");
const COUNTS = bitsOf("numeral", "digits", "pronoun");
/** 副局长, in one word or in two. */
export const OF_POST = bitsOf("post", "postPrefix");
const GROUPS: Readonly<Record<string, string>> = { "）": "（", ")": "(", "”": "“", "」": "「", "》": "《" };

/**
 * The title that the words before a name end in: the last whole organisation and the post, with posts that 、 or 兼 joins
 * to it; `null` where no post stands there. No verb, pronoun or other person is in it: what leads to the title ends it.
 */
export function titleBefore(before: readonly Word[]): Span | null {
  const last = lastPost(before);
  if (last < 0) return null;
  const end = before[last]?.end ?? 0;
  let start = last;
  for (let at = last; at >= 0; ) {
    const next = stepBack(before, at);
    const word = before[next];
    if (!word || end - word.start > LONGEST) break;
    start = next;
    at = next;
  }
  const first = firstOfTitle(before, start, last);
  return { start: before[first]?.start ?? end, end };
}

const NEGATES = new Set("非 不 无 反".split(" "));

/** A lone adverb or place in a title is a syllable of some name: 水|务|局. */
function isGrammar(word: Word): boolean {
  if (isAny(word, KEEPS)) return false;
  if (word.is("credit") && word.text.length === 1) return false;
  return isAny(word, GRAMMAR) || (word.text.length > 1 && word.is("adverb"));
}

/** The post that ends the words, white space left out; -1 where none does. */
function lastPost(before: readonly Word[]): number {
  let at = before.length - 1;
  if (before[at]?.is("space")) at--;
  return isPost(before[at]) ? at : -1;
}

/** A post in Chinese, or one that Chinese text writes in Latin letters. */
function isPost(word: Word | undefined): boolean {
  return word?.is("post") === true || LATIN_POSTS.has(word?.text ?? "");
}

const LATIN_POSTS = new Set("CEO CFO COO CTO CIO CMO CSO VP".split(" "));

/** Index of the word before `at` that goes on with the title; -1 where none does. */
function stepBack(before: readonly Word[], at: number): number {
  const previous = before[at - 1];
  const word = before[at];
  if (!previous || !word) return -1;
  if (previous.is("space"))
    return before[at - 2]?.is("latin") && (word.is("latin") || word.is("post")) ? at - 2 : -1;
  if (previous.is("mark")) return stepOverMark(before, at - 1);
  if (previous.text === "兼" || previous.text === "暨") return isPost(before[at - 2]) ? at - 2 : -1;
  if ((previous.kinds & OF_POST) !== 0) return at - 1;
  if (JOINS.has(previous.text)) {
    if (isPost(before[at - 2])) return at - 2;
    return isInsideName(before, at) ? at - 1 : -1;
  }
  if (isSyllableOfName(previous, word, before[at - 2])) return at - 1;
  // 非|物质|文化, 不|动产: before a noun it negates nothing.
  if (NEGATES.has(previous.text) && word.is("noun") && !word.is("verb") && !word.is("post")) return at - 1;
  if (isGrammar(previous)) return -1;
  // An organisation's name begins with its place: 致函|广州市.
  const isLone = previous.text.length === 1 && (previous.is("noun") || previous.is("verb"));
  if (word.is("place") && word.text.length > 1 && (isLone || isOtherThan(previous, before, at))) return -1;
  // 袭击|何文静|律师: of whom is said what.
  if (word.is("person") && !isAny(previous, OF_POST)) return -1;
  if (isAny(previous, NUMBER)) return isOrdinal(before, at - 1) ? at - 1 : -1;
  // 一名队员 counts; 环保局 has 局, 批次 and 代表 of its own.
  if (previous.is("measure")) return isAny(before[at - 2], COUNTS) ? -1 : at - 1;
  if (isAny(previous, NAMES_THINGS) || previous.kinds === 0) return at - 1;
  if (previous.is("adverb") && previous.text.length === 1) return at - 1;
  if (previous.is("verb") && isSyllable(previous, word, before[at - 2])) return at - 1;
  return previous.is("verb") && isInsideName(before, at) ? at - 1 : -1;
}

/** 对阵|岚国|选手: whoever does something by himself has a place for his whole title. */
function isOtherThan(previous: Word, before: readonly Word[], at: number): boolean {
  const title = before.slice(at + 1);
  const post = title.findLast((word) => word.is("post"))?.text ?? "";
  return (
    previous.text.length > 1 &&
    DOES_BY_HIMSELF.includes(post.slice(-1)) &&
    !title.some((word) => word.is("organisationHead")) &&
    !isAny(previous, KEEPS) &&
    !previous.is("adjective")
  );
}

/** Last characters of posts that are no office: 选手, 飞行员, 作家. */
const DOES_BY_HIMSELF = "手员家星师";

const JOINS = new Set(["和", "与", "及"]);

/** 、 between two posts, and what stands in brackets or quotation marks inside a name, with the word before it. */
function stepOverMark(before: readonly Word[], at: number): number {
  const mark = before[at]?.text ?? "";
  if (mark === "、") return isPost(before[at - 1]) && !isSomebodys(before, at - 1) ? at - 1 : -1;
  const opening = GROUPS[mark];
  if (opening === undefined) return -1;
  for (let open = at - 1; open >= Math.max(0, at - 16); open--) {
    if ("，。！？,".includes(before[open]?.text ?? "")) return -1;
    // 新社12日电（记者 某某）国务委员: credits end what stands before a title.
    if (before[open]?.is("credit") && opening !== "“" && opening !== "「") return -1;
    if (before[open]?.text !== opening) continue;
    const isName = opening === "（" || opening === "(";
    return isName ? (isAny(before[open - 1], NAMES_THINGS) ? open - 1 : -1) : open;
  }
  return -1;
}

/** 何|文|静|教授、: the post of a list's person before, whose name stands before it. */
function isSomebodys(before: readonly Word[], post: number): boolean {
  const from = Math.max(0, post - LONGEST_NAME);
  const name = before.slice(from, post).findLastIndex((word) => word.is("surname"));
  return name >= 0 && name < post - from - 1 && before.slice(from + name + 1, post).every(isSyllableAlone);
}

/** Words that a name with a given name of two characters is cut into at most. */
const LONGEST_NAME = 3;

function isSyllableAlone(word: Word): boolean {
  const isOfOffice = word.is("organisationHead") || word.is("postPrefix");
  return !isOfOffice && !word.is("mark") && (word.text.length === 1 || word.is("name"));
}

/** A verb of one character beside another such word: 三井|住|友|信托, 易|观|电商. */
function isSyllable(word: Word, next: Word, before: Word | undefined): boolean {
  const isBeside = (other: Word | undefined): boolean =>
    other?.text.length === 1 && !isAny(other, GRAMMAR) && !other.is("mark") && !other.is("space");
  return word.text.length === 1 && (isBeside(next) || isBeside(before));
}

/** 台北|地|检署, 中|车|集团: grammar of one character that has nothing before it to be grammar of. */
function isSyllableOfName(word: Word, next: Word, before: Word | undefined): boolean {
  if (word.text.length !== 1 || next.text.length !== 1) return false;
  const isBare = !before || before.is("mark") || before.is("place") || before.is("verb");
  return isBare && (word.is("localiser") || word.text === "地");
}

/** A verb, or 和, of 审批处 and 发展和改革委员会: within two words the head of an organisation follows. */
function isInsideName(before: readonly Word[], at: number): boolean {
  const word = before[at];
  if (!word || word.is("place") || word.is("post")) return false;
  if (word.is("organisationHead")) return true;
  return (
    (word.is("noun") || word.is("verb")) &&
    before.slice(at + 1, at + 3).some((next) => next.is("organisationHead"))
  );
}

/** 第七师, 301医院: a number of a thing's name, which no measure word follows. */
function isOrdinal(before: readonly Word[], at: number): boolean {
  const [word, next] = [before[at], before[at + 1]];
  if (!word || !next) return false;
  if (!word.is("digits") && !(word.text.length === 1 && next.text.length === 1))
    return word.text.startsWith("第");
  return !next.is("post") && !next.is("measure") && !next.is("unit") && !next.is("time");
}

/** A title begins with no mark, number or grammar. */
function firstOfTitle(before: readonly Word[], start: number, last: number): number {
  let first = start;
  while (first < last) {
    const word = before[first];
    if (!word || word.text in OPENING) break;
    if (!word.is("space") && !word.is("mark")) break;
    first++;
  }
  return first;
}

const OPENING: Readonly<Record<string, true>> = { "“": true, "「": true, "《": true };

/** Whether a word is of one of some kinds. */
export function isAny(word: Word | undefined, kinds: number): boolean {
  return word !== undefined && (word.kinds & kinds) !== 0;
}
