import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { QUOTES } from "../text/open-quote.ts";
import type { Span } from "../text/span.ts";
import { SPEAKING } from "./governed.ts";
import { type Line, wordIndex } from "./line.ts";
import { isClause } from "./quoted.ts";
import { BELONGS, type NamedPlace, speakersOf } from "./speaker.ts";
import { isAny } from "./title-words.ts";

const CLAUSE_ENDS = "，。；！？：,;!?:…";

/** Words of the clause before a verb; terms in quotation marks belong to it, quoted clauses end it. */
export function clauseBefore(line: Line, verb: number, quotes: readonly Span[]): readonly Word[] {
  let at = verb - 1;
  for (; at >= 0; at--) {
    const word = line.words[at];
    if (!word) break;
    const quote = quotes.find(({ end }) => end === word.start);
    if (quote && !isClause(line.folded, quote)) at = wordIndex(line, quote.start - 1);
    else if (quote || word.text in QUOTES || (word.is("mark") && CLAUSE_ENDS.includes(word.text))) break;
  }
  return line.words.slice(at + 1, verb);
}

/** Words that, beside those of time, may stand before a verb whose subject the clause before has. */
const GOES_ON = new Set("并 并且 还 也 又 更 则 且 再".split(" "));

/** Words that begin what is so only if something else is. */
const CONDITIONS = "若 如 如果 倘若 假如 假设 只要 一旦 凡 当".split(" ");

/** 张三饰演者李四发文: he is no more than what says who the next one is; 张三与学者 and 张三记者 are themselves. */
function isOfNext(line: Line, { end }: NamedPlace): boolean {
  const [next, after] = line.words.slice(wordIndex(line, end));
  return after?.text === "者" || (next?.is("noun") === true && /..者$/u.test(next.text));
}

/** 李四走了，|局长张三: nothing but what he is stands before him; 张三等陪同 is only with another. */
function beginsClause(line: Line, { start, end }: NamedPlace): boolean {
  const before = line.words.slice(0, wordIndex(line, start));
  const mark = before.findLastIndex((word) => word.is("mark"));
  const lead = before.slice(mark + 1);
  if (before[mark]?.text !== "，" || WITH.test(line.folded.slice(end, end + 12))) return false;
  return lead.every((word) => isAny(word, LEADS));
}

const LEADS = bitsOf("noun", "role", "post", "place", "organisation", "organisationHead", "time");
const WITH = /^[^，。]*(?:陪|随同|同行|在座|在场|列席)/u;

/** 张三昨天对文章的误读引来批评: the deed, and not he, is the subject; who 表示歉意 for it is. */
function causesTalk(clause: readonly Word[]): boolean {
  const lead = clause.find((word) => !word.is("time"));
  const of = clause.findLastIndex(({ text }) => text === "的");
  if (clause.some(({ text }) => SPEAKING.has(text))) return false;
  return lead?.text === "对" && of > 0 && clause.slice(of + 2).some(({ text }) => CAUSES.has(text));
}

/** What a deed does, and no person. */
const CAUSES = new Set("引发 引起 引来 招来 招致 激起 掀起".split(" "));

const COUNTS = bitsOf("numeral", "digits", "measure");

/** 有人批评她, 网友质疑, 曾有个案反悔: somebody without a name, and what he says or does; not 曾有三年经验. */
function isToldByAnother(clause: readonly Word[]): boolean {
  const had = clause.findIndex((word, at) => word.text === "曾" && clause[at + 1]?.text === "有");
  const [who, deed] = clause.slice(had + 2).filter((word) => !isAny(word, COUNTS));
  if (had >= 0 && deed && (who?.text === "个案" || who?.is("role"))) return true;
  const says = clause.findIndex((word) => word.is("saying") && !word.is("function"));
  return clause.slice(0, Math.max(0, says)).some((word) => word.text.endsWith("人") || word.is("role"));
}

/** Who speaks: the clause's own persons, or, where it begins with the verb, those of the clause before in its sentence. */
export function speakersIn(
  line: Line,
  clause: readonly Word[],
  places: readonly NamedPlace[],
  verb: Word,
): readonly number[] {
  const from = clause[0]?.start ?? verb.start;
  const own = places.filter(({ start, end }) => start >= from && end <= verb.start);
  if (own.length > 0) return speakersOf(clause, own, verb);
  if (
    !clause.every((word) => word.is("time") || GOES_ON.has(word.text)) ||
    line.folded.charAt(from - 1) !== "，"
  )
    return [];
  // 大桥建成，说明钢材够硬: what the clause before shows, and nobody says.
  if (verb.text === "说明") return [];
  // 若颜色变成黄褐色，表示…: what a condition means is nobody's word.
  const comma = line.words.findLastIndex((word) => word.end < from && "，。；".includes(word.text));
  if (CONDITIONS.includes(line.words[comma + 1]?.text ?? "")) return [];
  const sentence = line.sentences.find(({ start, end }) => start < from && end > from);
  const before = places.filter(
    (place) => place.start >= (sentence?.start ?? from) && place.end < from && !isOfNext(line, place),
  );
  // 李四叫张三去，张三拒绝，并称…: who begins the nearest clause.
  const first = before.findLast((place) => beginsClause(line, place)) ?? before[0];
  if (!first || !sentence) return [];
  // 张三的律师提出申请，认为…: not whom the clause only belongs to.
  if (BELONGS.has(line.folded.charAt(first.end))) return [];
  // 张三上台，但有人批评她失礼，认为…: who said something in between.
  const between = line.words.slice(
    Math.max(comma + 1, wordIndex(line, first.end)),
    wordIndex(line, from - 1),
  );
  if (causesTalk(between)) return [];
  if (between.length > 0 && comma >= wordIndex(line, first.end) && isToldByAnother(between)) return [];
  const lead = line.words.slice(wordIndex(line, sentence.start), wordIndex(line, first.end));
  // 专家指出，张三的工作很好，相信…: who is spoken of.
  if (lead.some((word, at) => word.is("saying") && "，：,:".includes(lead[at + 1]?.text ?? "x"))) return [];
  return speakersOf(lead, [first], verb);
}
