import { bitsOf } from "../lexicon/word-kinds.ts";
import type { Span } from "../text/span.ts";
import { isEmptyWord, isRelational } from "./empty-words.ts";
import { type PlainLine, wordsIn } from "./plain-line.ts";

const NAMING = bitsOf(
  ...(["noun", "place", "organisation", "organisationHead", "post", "role", "name", "foreignName"] as const),
  ...(["surname", "person", "latin", "pronoun"] as const),
);

/**
 * Whether a clause begins with what was done and does not say who did it: 投资3亿元扩建厂房. A number is itself the subject
 * where nothing but grammar stands before it.
 */
export function lacksSubject(line: PlainLine, clause: Span, quantity: Span, told: readonly Span[]): boolean {
  const words = wordsIn(line, { start: clause.start, end: quantity.start }).filter(
    (word) =>
      word.start < quantity.start &&
      !told.some((span) => word.start < span.end && word.end > span.start) &&
      (!isEmptyWord(word) || isRelational(word) || word.is("pronoun")),
  );
  const [first, ...others] = words;
  if (!first || line.isLatin || !first.is("verb")) return false;
  // 投资增长5%: a verb that is a noun, too, is the subject of the one behind it; 倒塌房屋430间 names what the number is of.
  if ((first.kinds & NAMING) !== 0) return others.length === 0;
  return !others.some((word) => (word.kinds & NAMING) !== 0);
}

/** Whether it begins with a word that points to what stands elsewhere: 该公司, 这一数字, 其收入, 他. */
export function pointsElsewhere(line: PlainLine, statement: Span): boolean {
  const [first] = wordsIn(line, statement);
  return first !== undefined && (first.is("pronoun") || /^[该此其这那我他她它]/.test(first.text));
}
