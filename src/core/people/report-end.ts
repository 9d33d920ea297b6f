import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { type Line, wordIndex } from "./line.ts";
import { TOPICS } from "./pronouns.ts";
import { isInside, quotedSpans } from "./quoted.ts";

/** Where what is reported ends: before a clause in which the narrator tells that the person says more, else at the stop. */
export function endOfReport(line: Line, start: number, sentenceEnd: number): number {
  const quotes = quotedSpans(line.folded);
  const words = line.words.slice(wordIndex(line, start), wordIndex(line, sentenceEnd));
  const narrator = words.findIndex(
    (word, at) =>
      PAUSES.includes(word.text) &&
      !isInside(word, quotes) &&
      (tellsMore(words.slice(at + 1)) ||
        isAnothers(words.slice(at + 1)) ||
        (word.text === "；" && isToldOf(words.slice(at + 1)))),
  );
  return narrator < 0 ? sentenceEnd : (words[withoutLead(words, narrator)]?.start ?? sentenceEnd);
}

/** ；随着人数激增，|她担心…: what only leads to the narrator's clause is none of the report. */
function withoutLead(words: readonly Word[], narrator: number): number {
  const pause = words.findLastIndex((word, at) => at < narrator && PAUSES.includes(word.text));
  return pause >= 0 && TOPICS.has(words[pause + 1]?.text ?? "") ? pause : narrator;
}

/** What parts the clauses of a sentence. */
export const PAUSES = "，；,;";

/** 他也特别强调, 她给出的理由是. */
function tellsMore(words: readonly Word[]): boolean {
  // ，并表示…
  if (words[0]?.text === "并" && words[1]?.is("saying") === true && !FEELS.has(words[1].text)) return true;
  if (!/^[他她]们?$/u.test(words[0]?.text ?? "")) return false;
  const verb = words.findIndex((word, at) => at > 0 && !word.is("adverb") && !word.is("time"));
  const clause = words
    .slice(1, 7)
    .map(({ text }) => text)
    .join("");
  const said = words[verb];
  const says = said?.is("saying") === true && !FEELS.has(said.text) && words[verb + 1]?.text !== "的";
  return says || GIVES.test(clause);
}

/** ；张三要求…: behind a semicolon somebody says more. */
function isToldOf(words: readonly Word[]): boolean {
  const verb = words.findIndex((word) => (word.kinds & NAMES) === 0 && word.text.length > 1);
  return verb > 0 && verb <= LONGEST_SUBJECT && words[verb]?.is("saying") === true;
}

/** 蓝湖公司则发声明, 不过家属质疑，: somebody else's part begins. */
function isAnothers(words: readonly Word[]): boolean {
  const clause = words.slice(0, words.findIndex((word) => word.is("mark")) >>> 0);
  const [first] = clause;
  const subject = clause.findIndex((word) => (word.kinds & NAMES) === 0);
  if (subject > 0 && subject <= LONGEST_SUBJECT && clause[subject]?.text === "则") return true;
  const last = clause[clause.length - 1];
  // ，对此，李四批评…
  if (clause.length === 1 && first?.text === "对此") return true;
  return CONTRASTS.has(first?.text ?? "") && clause.length > 2 && last?.is("saying") === true;
}

const NAMES = bitsOf("noun", "place", "organisation", "organisationHead", "name", "surname", "role", "post");
/** Words of who acts at most. */
const LONGEST_SUBJECT = 5;
const CONTRASTS = new Set("不过 但 但是 而 然而".split(" "));

/** What one may say of somebody else as well: 他只希望好好活下来. */
const FEELS = new Set("觉得 希望 相信 担心".split(" "));

const GIVES = /^[^，。]{0,4}的(?:理由|原因|解释|说法|看法|回应|回答|建议)是/u;
