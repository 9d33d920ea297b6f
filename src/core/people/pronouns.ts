import type { Word } from "../lexicon/lexicon.ts";
import { bitsOf } from "../lexicon/word-kinds.ts";
import { type Line, wordIndex } from "./line.ts";
import { isInside, quotedSpans } from "./quoted.ts";
import { type NamedPlace, TOGETHER } from "./speaker.ts";
import { speechReach } from "./speech-reach.ts";

/** 他 and 她 at the head of a clause, for the one person of the sentence before. */
export function pronouns(
  line: Line,
  named: readonly NamedPlace[],
  carried: number | null,
): readonly NamedPlace[] {
  return readPronouns(line, named, carried).found;
}

function readPronouns(
  line: Line,
  named: readonly NamedPlace[],
  carried: number | null,
): { readonly found: readonly NamedPlace[]; readonly known: number | null } {
  const found: NamedPlace[] = [];
  const quotes = quotedSpans(line.folded);
  let known = carried;
  for (const sentence of line.sentences) {
    const inside = named.filter(
      (place) => place.start >= sentence.start && place.end <= sentence.end && !isInside(place, quotes),
    );
    const words = line.words.slice(wordIndex(line, sentence.start), wordIndex(line, sentence.end));
    const own = words.filter(
      ({ text }, at) => (text === "他" || text === "她") && isAtHead(words.slice(0, at)),
    );
    if (known !== null && inside.length === 0)
      for (const { start, end } of own) found.push({ person: known, start, end });
    const acting = withoutSpokenOf(words, inside);
    const persons = new Set(acting.map(({ person }) => person));
    const [only] = persons.size === 1 && !acting.some((place) => isTied(line, place)) ? persons : [];
    if (only !== undefined)
      found.push(
        ...goingOn(words, acting[0]?.end ?? 0).map(({ start, end }) => ({ person: only, start, end })),
      );
    if (only !== undefined) known = only;
    else if (persons.size === 1) known = null;
    else if (persons.size > 1 || (own.length === 0 && words.slice(0, SUBJECT_REACH).some(isSomebody)))
      known = null;
  }
  return { found, known };
}

/** 张三提醒渔民…，赛后他也强调…: the pronouns by which who acts in a sentence speaks on in it. */
function goingOn(words: readonly Word[], from: number): readonly Word[] {
  return words.filter((word, at) => {
    const after = words.slice(at + 1);
    const pause = words.slice(0, at).findLastIndex(({ text }) => "，；".includes(text));
    return (
      (word.text === "他" || word.text === "她") &&
      word.start > from &&
      pause >= 0 &&
      words.slice(pause + 1, at).every(({ kinds }) => (kinds & LEADS) !== 0) &&
      GOES_ON.has(after[0]?.text ?? "") &&
      speechReach(after) !== null
    );
  });
}

const GOES_ON = new Set("也 还 又 并 同时".split(" "));

/** 张三说，李四走了: of whom somebody speaks is not who goes on to speak. */
function withoutSpokenOf(words: readonly Word[], places: readonly NamedPlace[]): readonly NamedPlace[] {
  const [first] = places;
  const says = words.findIndex(
    (word, at) =>
      first && word.start >= first.end && word.is("saying") && "，：,:".includes(words[at + 1]?.text ?? "x"),
  );
  const end = words[says]?.end ?? Number.POSITIVE_INFINITY;
  return places.filter(({ start }) => start < end);
}

/** 何明和妻子张三, 张三与两名同事: two are spoken of, one of them without a name that is known. */
function isTied(line: Line, { start, end }: NamedPlace): boolean {
  const [at, next] = [wordIndex(line, start), wordIndex(line, end)];
  const before = line.words[at - 1];
  const lead = before && isSomebody(before, at - 1, line.words) ? line.words[at - 2] : before;
  return TOGETHER.has(lead?.text ?? "") || TOGETHER.has(line.words[next]?.text ?? "");
}

/** Words that may stand before the subject of a sentence. */
const LEADS = bitsOf("conjunction", "adverb", "time");

/** Words that begin what is spoken of, before who speaks: 对于日元贬值，他认为. */
export const TOPICS: ReadonlySet<string> = new Set(
  "对 对于 随着 关于 针对 面对 谈到 谈及 提到 至于 在".split(" "),
);

/** Whether nothing but such words, or a quotation, stands before. */
function isAtHead(before: readonly Word[]): boolean {
  const last = before[before.length - 1];
  if (last && "”」』".includes(last.text)) return true;
  const rest = before.filter((word) => (word.kinds & LEADS) === 0 && word.text !== "，");
  return rest.length === 0 || (TOPICS.has(rest[0]?.text ?? "") && last?.text === "，");
}

/** Words at the head of a sentence among which its subject is. */
const SUBJECT_REACH = 6;

/** A person without a name, or one with a name that is not known: 一名男子, 专家, 洛克说. */
function isSomebody(word: Word, at: number, words: readonly Word[]): boolean {
  const says = words[at + 1]?.is("saying") === true;
  return word.is("role") || word.is("post") || (says && (word.kinds & NAMES) !== 0);
}

const NAMES = bitsOf("name", "foreignName", "surname", "place");

/** Whom a pronoun at the head of the next line stands for. */
export function carriedBy(line: Line, named: readonly NamedPlace[], carried: number | null): number | null {
  return readPronouns(line, named, carried).known;
}
