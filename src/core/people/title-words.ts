import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";

/** Whether a word is of one of some kinds. */
export function isAny(word: Word | undefined, kinds: number): boolean {
  return word !== undefined && (word.kinds & kinds) !== 0;
}

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
export const KEEPS = bitsOf("organisationHead", "organisation", "place", "post", "postPrefix");

/** A verb of one character beside another such word: 三井|住|友|信托, 易|观|电商. */
export function isSyllable(word: Word, next: Word, before: Word | undefined): boolean {
  const isBeside = (other: Word | undefined): boolean =>
    other?.text.length === 1 && !isAny(other, GRAMMAR) && !other.is("mark") && !other.is("space");
  return word.text.length === 1 && (isBeside(next) || isBeside(before));
}

/** 台北|地|检署, 中|车|集团: grammar of one character that has nothing before it to be grammar of. */
export function isSyllableOfName(word: Word, next: Word, before: Word | undefined): boolean {
  if (word.text.length !== 1 || next.text.length !== 1) return false;
  const isBare = !before || before.is("mark") || before.is("place") || before.is("verb");
  return isBare && (word.is("localiser") || word.text === "地");
}

/** A verb, or 和, of 审批处 and 发展和改革委员会: within two words the head of an organisation follows. */
export function isInsideName(before: readonly Word[], at: number): boolean {
  const word = before[at];
  if (!word || word.is("place") || word.is("post")) return false;
  if (word.is("organisationHead")) return true;
  return isAny(word, OF_NAMES) && before.slice(at + 1, at + 3).some((next) => next.is("organisationHead"));
}

const OF_NAMES = bitsOf("noun", "verb", "name", "adjective");

/** 第七师, 301医院: a number of a thing's name, which no measure word follows. */
export function isOrdinal(before: readonly Word[], at: number): boolean {
  const [word, next] = [before[at], before[at + 1]];
  if (!word || !next) return false;
  if (!word.is("digits") && !(word.text.length === 1 && next.text.length === 1))
    return word.text.startsWith("第");
  return !next.is("post") && !next.is("measure") && !next.is("unit") && !next.is("time");
}

/** 对阵|岚国|选手: whoever does something by himself has a place for his whole title. */
export function isOtherThan(previous: Word, before: readonly Word[], at: number): boolean {
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

/** 何|文|静|教授、: the post of a list's person before, whose name stands before it. */
export function isSomebodys(before: readonly Word[], post: number): boolean {
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
