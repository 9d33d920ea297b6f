import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { SPEECH_VERBS } from "./name-boundaries.ts";

/** Farthest that the verb may stand from the name in its clause, in characters: 在接受本报记者专访时表示. */
const VERB_REACH = 22;

/** A title between the closing quotation mark and the name is no longer than this. */
const TITLE_REACH = 42;

/** Longest quotation, in characters; a longer one is a text of its own. */
const LONGEST = 600;
/** A shorter one is a word in quotation marks. */
const SHORTEST = 6;

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』" };
const CLAUSE_END = /[，。；！？：“”「」『』,;:!?\n]/;

/**
 * What a person says at a place of a folded text where the name stands: the quotation after the verb (张三说：“…”) or
 * before the name (“…，”张三说), else what 表示 and its like report up to the end of the sentence. `null` for nothing,
 * and where
 * one of the persons `named` beside it, in text order, is the speaker.
 */
export function readQuotation(text: string, name: Span, named: readonly Span[]): Span | null {
  const verbEnd = speechVerbEnd(text, name.end);
  if (verbEnd === null || !isSpeaker(text, name, verbEnd, named)) return null;
  return quotedAfter(text, verbEnd) ?? quotedBefore(text, name.start) ?? reportedAfter(text, verbEnd);
}

/** 张三的母亲, 张三妻子: somebody else speaks, whether named or not. */
const OF_KIN =
  /^(?:的|之)?[大小前二三]?(?:母亲?|父亲?|妈妈?|爸爸?|妻子?|丈夫|太太|夫人|遗孀|儿子|女儿|孙[子女]|[哥姐弟妹爷奶]{2}|外[公婆甥]|侄[子女]|家[属人长]|亲属|女友|男友|[好朋]友|邻居|同[事学伴]|律师|发言人|秘书|助理|经纪人|队友|教练)/u;
/** 张三和李四说, 张三、李四说: both speak. */
const TOGETHER = /^(?:[、和与及跟暨]|以及)[^的对向]*$/u;
/** 张三对李四说, 张三在李四上场前说: the second is spoken to, or says when. */
const SPOKEN_TO = /^在[^的，。]*$|(?:^|[^反应针相面绝])(?:对(?![此于])|向|告诉)[^的，。]*$/u;

/** Between the name and the verb stands nobody else who could be the speaker, and the name is not the one spoken to. */
function isSpeaker(text: string, name: Span, verbEnd: number, named: readonly Span[]): boolean {
  if (OF_KIN.test(text.slice(name.end, name.end + 6))) return false;
  let end = name.end;
  for (const other of named) {
    if (other.start >= name.end && other.end <= verbEnd) {
      const between = text.slice(end, other.start);
      if (!TOGETHER.test(between) && !SPOKEN_TO.test(between)) return false;
      end = other.end;
    } else if (other.end <= name.start && name.start - other.end <= VERB_REACH) {
      const between = text.slice(other.end, name.start);
      if (!/[，。；！？”」』]/u.test(between) && SPOKEN_TO.test(between)) return false;
    }
  }
  return true;
}

function speechVerbEnd(text: string, from: number): number | null {
  for (let at = from; at <= from + VERB_REACH && at < text.length; at++) {
    if (CLAUSE_END.test(text.charAt(at))) return null;
    const verb = SPEECH_VERBS.startingAt(text, at);
    if (verb && (verb.length >= 2 || /[，：:,。“「\s]/.test(text.charAt(at + 1)))) return at + verb.length;
  }
  return null;
}

function quotedAfter(text: string, verbEnd: number): Span | null {
  const lead = /^(?:说|道|称|记者|，|,|：|:|\s){0,3}/.exec(text.slice(verbEnd, verbEnd + 6))?.[0].length ?? 0;
  const open = verbEnd + lead;
  const closing = CLOSING[text.charAt(open)];
  const end = closing ? text.indexOf(closing, open) : -1;
  return end < 0 ? null : worthy({ start: open + 1, end });
}

function quotedBefore(text: string, nameStart: number): Span | null {
  let at = nameStart - 1;
  while (at >= 0 && nameStart - at < TITLE_REACH && !CLAUSE_END.test(text.charAt(at))) at--;
  const open = Object.entries(CLOSING).find(([, closing]) => closing === text.charAt(at))?.[0];
  const start = open ? text.lastIndexOf(open, at) : -1;
  // “…，”张三说: a quotation that ends without a stop of its own is a word in the sentence.
  return start < 0 || !/[，。！？,!?…]/.test(text.charAt(at - 1))
    ? null
    : worthy({ start: start + 1, end: at });
}

function reportedAfter(text: string, verbEnd: number): Span | null {
  const mark = /^[，,：:]\s?/.exec(text.slice(verbEnd, verbEnd + 2))?.[0];
  if (!mark) return null;
  const start = verbEnd + mark.length;
  const sentence = splitSentences(text).find((one) => one.start <= start && one.end > start);
  return sentence ? worthy({ start, end: sentence.end }) : null;
}

function worthy(span: Span): Span | null {
  const length = span.end - span.start;
  return length >= SHORTEST && length <= LONGEST ? span : null;
}
