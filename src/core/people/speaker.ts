import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { overlap, type Span } from "../text/span.ts";
import { MODIFIES } from "./speech-reach.ts";
import { titleBefore } from "./titles.ts";

/** A place where a person is named, or a pronoun that stands for one. */
export interface NamedPlace extends Span {
  readonly person: number;
}

/** Verbs by which one is spoken to, and words that make of a name something else than who acts. */
const SPOKEN_TO = new Set(
  "对 向 跟 与 给 告诉 把 将 被 遭 让 令 使 叫 请 替 为 比 像 问 问及 问到 追问 质问 反问 质询 盘问 询问 提问 采访 除".split(
    " ",
  ),
);
/** By these somebody's words are followed: who says what comes then is another. */
const FOLLOWED = new Set("按照 依照 按 依".split(" "));
/** What joins two names. */
export const TOGETHER: ReadonlySet<string> = new Set("、 和 与 及 以及".split(" "));
/** After a verb, these make of it a circumstance: 接受采访时表示, 会见来宾后说. */
const CIRCUMSTANCE = new Set("时 后 中 上 期间 之际 之后 时候 前 间 并 并且 还 而 会上 内 里".split(" "));
const GRAMMAR = MODIFIES | bitsOf("pronoun", "numeral", "digits");
const ACTS = bitsOf("verb", "saying");
const THINGS = bitsOf("noun", "organisationHead", "organisation", "place", "name", "role");

/**
 * Who says what the verb of the clause governs: the persons among `named`, in text order, who stand in the clause before
 * the verb and act in it. Nobody where a person is spoken to, spoken of, or belongs to who speaks (张三的母亲).
 *
 * @param clause words of the clause before the verb, in text order
 */
export function speakersOf(
  clause: readonly Word[],
  named: readonly NamedPlace[],
  verb: Word,
): readonly number[] {
  const last = clause[clause.length - 1];
  if (last && (PASSIVE.has(last.text) || isAsked(clause))) return [];
  for (let at = named.length - 1; at >= 0; at--) {
    const place = named[at];
    if (!place) continue;
    const before = clause.filter((word) => word.end <= place.start);
    const lead = leadOf(before);
    if (lead && (SPOKEN_TO.has(lead.text) || FOLLOWED.has(lead.text))) continue;
    if (lead && isObject(lead)) continue;
    if (lead?.text === "在" && clause.some((word) => word.start >= place.end && CIRCUMSTANCE.has(word.text)))
      continue;
    const rest = named.slice(at + 1);
    const between = clause.filter(
      (word) => word.start >= place.end && !rest.some((other) => overlap(word, other)),
    );
    if (!actsUpTo(between, verb)) return [];
    return [...togetherWith(clause, named, at), place.person];
  }
  return [];
}

/** 被问到：“…？”: the question is another's. */
function isAsked(clause: readonly Word[]): boolean {
  const [before, last] = clause.slice(-2);
  return before?.text === "被" && last !== undefined && SPOKEN_TO.has(last.text);
}

/** Whether somebody speaks to the person whose name, with its title, follows these words: 记者问局长张三. */
export function isSpokenTo(before: readonly Word[]): boolean {
  return SPOKEN_TO.has(leadOf(before)?.text ?? "");
}

const PASSIVE = new Set("被 遭 受 所 据".split(" "));

/** The word before a name and its title. */
function leadOf(before: readonly Word[]): Word | undefined {
  const title = titleBefore(before);
  const rest = title ? before.filter((word) => word.end <= title.start) : before;
  return rest[rest.length - 1];
}

/** A verb right before a name has it for its object: 批评张三. */
function isObject(lead: Word): boolean {
  return (
    (lead.kinds & ACTS) !== 0 &&
    (lead.kinds & THINGS) === 0 &&
    !lead.is("function") &&
    !lead.is("preposition")
  );
}

/** What stands between who speaks and the verb: circumstances and no other act, and nothing that the name only belongs to. */
function actsUpTo(between: readonly Word[], verb: Word): boolean {
  const words = withoutManner(withoutBrackets(between), verb);
  if (words.some((word) => CITES.has(word.text)) || hearsAnother(between)) return false;
  const [first] = words;
  if (first && BELONGS.has(first.text)) return false;
  if (
    first &&
    (first.kinds & THINGS) !== 0 &&
    (first.kinds & GRAMMAR) === 0 &&
    !first.is("post") &&
    !first.is("verb") &&
    !ADDRESSES.has(first.text)
  )
    return false;
  if ((verb.is("noun") || ALSO_NOUNS.has(verb.text)) && isOfHis(words)) return false;
  return words.every((word, at) => {
    if (!word.is("saying") || word.is("function")) return true;
    const rest = words.slice(at + 1);
    return rest.length === 0 ? word.end === verb.start : rest.some((other) => CIRCUMSTANCE.has(other.text));
  });
}

/** 听妻子骄傲地说, 走后居民冷笑道: what he hears or sees another say; not 听居民介绍后说. */
function hearsAnother(between: readonly Word[]): boolean {
  return between.some(({ text }, at) => {
    const [who, ...rest] = between.slice(at + 1);
    return HEARS.has(text) && who?.is("role") === true && !rest.some((word) => CIRCUMSTANCE.has(word.text));
  });
}

const HEARS = new Set("听 听到 听见 看到 看见 见 令 让 使 后 时".split(" "));

/** 自豪|地|说, 冷笑|道: how one says it is nobody and no act, whatever the word is elsewhere. */
function withoutManner(words: readonly Word[], verb: Word): readonly Word[] {
  const next = (at: number): string | undefined => (words[at + 1] ?? verb).text;
  return words.filter(({ text }, at) => text !== "地" && !["地", "道"].includes(next(at) ?? ""));
}

const ALSO_NOUNS = new Set("要求 批评 质疑 呼吁 提醒 希望".split(" "));

/** 落实张三关于修复的重要指示|要求: a noun, which is his; not 在昨天的会上|要求. */
function isOfHis(words: readonly Word[]): boolean {
  const last = words.findLastIndex(({ text }) => text === "的");
  const phrase = words.slice(last + 1);
  return (
    last >= 0 &&
    phrase.length > 0 &&
    phrase.every((word) => (word.kinds & GRAMMAR) === 0 && !CIRCUMSTANCE.has(word.text))
  );
}

/** 引用张三的话说: somebody else's words. */
const CITES = new Set("引用 援引 引述 转述".split(" "));
/** What makes a name only say whose something is. */
export const BELONGS: ReadonlySet<string> = new Set(["的", "之"]);
const ADDRESSES = new Set(["先生", "女士", "小姐", "本人"]);

function withoutBrackets(words: readonly Word[]): readonly Word[] {
  let depth = 0;
  return words.filter((word) => {
    if ("（(".includes(word.text)) depth++;
    const isInside = depth > 0;
    if ("）)".includes(word.text)) depth = Math.max(0, depth - 1);
    return !isInside && !word.is("space");
  });
}

/** 张三和李四说: both speak. */
function togetherWith(clause: readonly Word[], named: readonly NamedPlace[], at: number): number[] {
  const [previous, place] = [named[at - 1], named[at]];
  if (!previous || !place) return [];
  const between = clause.filter((word) => word.start >= previous.end && word.end <= place.start);
  return between.length === 1 && TOGETHER.has(between[0]?.text ?? "")
    ? [...togetherWith(clause, named, at - 1), previous.person]
    : [];
}
