import { findAll } from "./find-all.ts";
import type { Span } from "./span.ts";

/** A sentence ends after these, and after the closing quotes and brackets that follow them. */
const CJK_SENTENCE = /[^。！？!?\n]*(?:[。！？!?]+[”’」』）》"')\]]*|\n|$)/gu;

/** Sentences of one block, as spans into its text; together they cover it but for white space at their ends. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of findAll(CJK_SENTENCE, text)) {
    for (const span of splitLatin(match[0], match.index)) {
      if (span.end > span.start) spans.push(span);
    }
  }
  return spans;
}

/** Titles that are written with a stop: Gov. Linda Park. */
const TITLES =
  "Mrs|Messrs|Gov|Sen|Rep|Prof|Capt|Gen|Col|Sgt|Rev|Hon|Maj|Adm|Det|Supt|Sgts|Gens|Sens|Reps|Govs";
const LATIN_STOP = new RegExp(
  `(?<=[a-zß-öø-ÿα-ωа-я]{2}|[A-Z0-9]{2}|[)"”%])(?<!\\b(?:${TITLES}))\\.["”)]?(?=\\s+["“(]?[A-ZÀ-ÖØ-ÞΑ-ΩА-Я])`,
  "gu",
);

/** A full stop ends a Latin sentence where a space and a capital follow a word or number of two characters or more. */
function splitLatin(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of hasStop(text) ? findAll(LATIN_STOP, text) : []) {
    const end = match.index + match[0].length;
    spans.push(trimmed(text, start, end, offset));
    start = end;
  }
  spans.push(trimmed(text, start, text.length, offset));
  return spans;
}

/** Whether a full stop has a space behind it, or behind the quote or bracket that follows. */
function hasStop(text: string): boolean {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    const next = text.charAt(at + 1);
    if ((next === '"' || next === "”" || next === ")" ? text.charAt(at + 2) : next).trim() === "")
      return true;
  }
  return false;
}

function trimmed(text: string, start: number, end: number, offset: number): Span {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: offset + start + lead, end: offset + start + lead + piece.trim().length };
}
