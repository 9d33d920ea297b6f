import { findAll } from "../text/find-all.ts";
import type { Span } from "../text/span.ts";
import { DOWN_VERBS, UP_VERBS } from "./change-verbs.ts";

/** Words that no English noun phrase ends with, or that part it from its verb. */
const STOPS = new Set(
  `
  a an the it he she they we you i there this that these those its their his her our your who which what when
  where while as at by of in on to for from with without into over about around under above below per than
  more less nearly almost roughly approximately only just also still already and or but so if is are was were
  be been being has have had will would can could may might must shall should do does did not now then said
  says say told expects expected reached reach hit totaled totalled raised raise went goes moved changed paid
  pay sold bought killed carried going worth least most total average
  ${UP_VERBS} ${DOWN_VERBS}`.split(/\s+/u),
);

/** A noun phrase has no more words than this; `of` and what it binds count as one. */
const MOST_WORDS = 4;

/** A past tense ends what came before it: The bank raised interest rates. */
const PAST = /^[a-z]{3,}ed$/;

const WORD = /[A-Za-zÀ-ӿ0-9][A-Za-zÀ-ӿ0-9'’.-]*/g;

/** Whether the text before `at` is English, so that its words are apart and no Chinese rule fits it. */
export function isLatinBefore(plain: string, at: number): boolean {
  return (
    /[A-Za-z][,.;:)"”’']?\s?$/.test(plain.slice(Math.max(0, at - 3), at)) &&
    !/[㐀-鿿々〇]/u.test(plain.slice(Math.max(0, at - 12), at))
  );
}

/** The noun phrase that an English clause ends with, once verbs and small words are taken off; `null` without one. */
export function latinNounBefore(plain: string, start: number, end: number): Span | null {
  const words = findAll(WORD, plain.slice(start, end));
  while (isStop(words.at(-1)?.[0])) words.pop();
  const last = words.at(-1);
  if (!last) return null;
  let first = words.length - 1;
  while (first > 0 && words.length - first < MOST_WORDS && !isStop(words[first - 1]?.[0])) first--;
  const from = words[first]?.index ?? last.index;
  return /[A-Za-zÀ-ӿ぀-ヿ㐀-鿿가-힣]{2}/u.test(last[0])
    ? { start: start + from, end: start + last.index + last[0].length }
    : null;
}

function isStop(word: string | undefined): boolean {
  return word !== undefined && (STOPS.has(word.toLowerCase()) || PAST.test(word) || /^[0-9.]+$/.test(word));
}
