import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import {
  GRAMMAR,
  isAny,
  isInsideName,
  isOrdinal,
  isOtherThan,
  isSomebodys,
  isSyllable,
  isSyllableOfName,
  KEEPS,
} from "./title-words.ts";

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
  return { start: before[start]?.start ?? end, end };
}

const NEGATES = new Set("非 不".split(" "));

/** A lone adverb or place in a title is a syllable of some name: 水|务|局. */
function isGrammar(word: Word): boolean {
  if (isAny(word, KEEPS)) return false;
  if (word.is("credit") && word.text.length === 1) return false;
  return isAny(word, GRAMMAR) || (word.text.length > 1 && word.is("adverb"));
}

/** The post that ends the words, white space left out, or what 兼 joins to one; -1 where none does. */
function lastPost(before: readonly Word[]): number {
  let at = before.length - 1;
  if (before[at]?.is("space")) at--;
  return isPost(before[at]) || (before[at]?.is("noun") && isJoint(before[at - 1])) ? at : -1;
}

/** What joins two posts of one person. */
function isJoint(word: Word | undefined): boolean {
  return word?.text === "兼" || word?.text === "暨";
}

/** A post in Chinese, or one that Chinese text writes in Latin letters, or with where it is held in one word (政治局常委). */
function isPost(word: Word | undefined): boolean {
  const isHeld = word?.is("organisation") === true && /(?:常委|委员|书记)$/u.test(word.text);
  return isHeld || word?.is("post") === true || LATIN_POSTS.has(word?.text ?? "");
}

export const LATIN_POSTS: ReadonlySet<string> = new Set("CEO CFO COO CTO CIO CMO CSO VP".split(" "));

/** Index of the word before `at` that goes on with the title; -1 where none does. */
function stepBack(before: readonly Word[], at: number): number {
  const previous = before[at - 1];
  const word = before[at];
  if (!previous || !word) return -1;
  if (previous.is("space"))
    return before[at - 2]?.is("latin") && (word.is("latin") || word.is("post")) ? at - 2 : -1;
  if (previous.is("mark")) return stepOverMark(before, at - 1);
  if (isJoint(previous)) return isAny(before[at - 2], OFFICES) ? at - 2 : -1;
  if ((previous.kinds & OF_POST) !== 0) return at - 1;
  if (JOINS.has(previous.text)) return stepOverJoint(before, at);
  return isOfTitle(before, at) ? at - 1 : -1;
}

/** 和 between two posts, or inside the name of what a post is held at. */
function stepOverJoint(before: readonly Word[], at: number): number {
  // 医师张三和诊所主任: whoever stands before it has a post of his own.
  if (isSomebodys(before, at - 1) || isSomebodys(before, at - 2)) return -1;
  const isInner = isInsideName(before, at) && !before[at]?.is("organisationHead");
  return isPost(before[at - 2]) || (isInner && isAny(before[at - 2], PARTS_OF_NAMES)) ? at - 2 : -1;
}

/** Whether the word before `at` belongs to the title that goes on there. */
function isOfTitle(before: readonly Word[], at: number): boolean {
  const [lead, previous, word] = [before[at - 2], before[at - 1], before[at]];
  if (!previous || !word) return false;
  const isInner = isInsideName(before, at);
  if (isSyllableOfName(previous, word, lead)) return true;
  // 非|物质|文化, 不|动产: before a noun it negates nothing.
  if (NEGATES.has(previous.text) && word.is("noun") && !word.is("verb") && !word.is("post")) return true;
  // 综合|运输|研究所: who made it elsewhere.
  if (previous.is("credit") && previous.is("noun") && isInner) return true;
  // 消费者|协会, 青|少年|精神|科: for whom an organisation is; 对手|蓝湖|公司: who somebody is.
  if (previous.is("role")) return word.is("organisationHead") || (isInner && isAny(lead, NAMES_THINGS));
  if (isGrammar(previous) || beginsTitle(before, at)) return false;
  if (isAny(previous, NUMBER)) return isOrdinal(before, at - 1);
  // 一名队员 counts; 环保局 has 局, 批次 and 代表 of its own.
  if (previous.is("measure")) return !isAny(lead, COUNTS);
  if (isAny(previous, NAMES_THINGS) || previous.kinds === 0) return true;
  if (previous.is("adverb")) return previous.text.length === 1;
  // 首席|创意|官
  const isInsidePost = lead?.is("postPrefix") === true;
  return previous.is("verb") && (isSyllable(previous, word, lead) || isInsidePost || isInner);
}

/** Whether the title begins at `at`, with its place (致函|广州市, 载有|俄国), or with who bears it (袭击|何文静|律师). */
function beginsTitle(before: readonly Word[], at: number): boolean {
  const [previous, word] = [before[at - 1], before[at]];
  if (!previous || !word) return true;
  if (word.is("person") && !isAny(previous, OF_POST)) return true;
  const isLone =
    previous.text.length === 1 &&
    (previous.is("noun") || previous.is("verb")) &&
    !previous.is("organisationHead");
  const isPlain = previous.is("adjective") && !previous.is("noun") && !isAny(previous, KEEPS);
  const isPlace = word.is("place") && word.text.length > 1;
  return isPlace && (isLone || isPlain || isOtherThan(previous, before, at));
}

const JOINS = new Set(["和", "与", "及"]);
/** What 兼 joins: 官 of 创意官 is a noun. */
const OFFICES = bitsOf("post", "noun");
/** What 及 joins inside a name: 感染及传染病中心. */
const PARTS_OF_NAMES = bitsOf("noun", "verb", "adjective", "place", "organisationHead");

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
