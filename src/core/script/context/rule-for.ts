import { CONTEXT_REACH, type ContextRule, TOPIC_REACH } from "./context-rule.ts";
import { CONTEXT_RULES } from "./lone-characters.ts";

/**
 * What the first rule that fits makes of a word in its place; `null` where no rule speaks of it. The word is as long
 * as what it becomes.
 */
export function ruleFor(units: Uint16Array, start: number, end: number): string | null {
  const rules = RULES_BY_LAST.get(units[end - 1] ?? 0);
  return rules ? firstThatFits(rules, units, start, end) : null;
}

/** What the first rule that goes over words makes of the character at a place, the first or last of a word; or `null`. */
export function ruleOverWords(units: Uint16Array, at: number): string | null {
  const rules = RULES_OVER_WORDS.get(units[at] ?? 0);
  return rules ? firstThatFits(rules, units, at, at + 1) : null;
}

function firstThatFits(
  rules: readonly ContextRule[],
  units: Uint16Array,
  start: number,
  end: number,
): string | null {
  const word = textOf(units, start, end);
  const ofWord = rules.filter((rule) => rule.word === word);
  if (ofWord.length === 0) return null;
  const before = textOf(units, start - CONTEXT_REACH, start);
  const after = textOf(units, end, end + CONTEXT_REACH);
  const isAbout = (topic: RegExp): boolean =>
    topic.test(textOf(units, start - TOPIC_REACH, start)) ||
    topic.test(textOf(units, end, end + TOPIC_REACH));
  const fits = ({ after: ending, before: beginning, about }: ContextRule): boolean =>
    (ending?.test(before) ?? true) && (beginning?.test(after) ?? true) && (!about || isAbout(about));
  return ofWord.find(fits)?.becomes ?? null;
}

/** Rules by the last unit of their word: one is enough to see that most words have none. */
const RULES_BY_LAST: ReadonlyMap<number, readonly ContextRule[]> = byLastUnit(CONTEXT_RULES);

const RULES_OVER_WORDS: ReadonlyMap<number, readonly ContextRule[]> = byLastUnit(
  CONTEXT_RULES.filter(({ isOverWords }) => isOverWords),
);

function byLastUnit(rules: readonly ContextRule[]): ReadonlyMap<number, readonly ContextRule[]> {
  const lastOf = ({ word }: ContextRule): number => word.charCodeAt(word.length - 1);
  return new Map(
    rules.map(lastOf).map((last) => [last, rules.filter((rule) => lastOf(rule) === last)] as const),
  );
}

/**
 * Units that rules make something of: those of lone characters, and in longer words those that a rule makes something else of
 * than they become by themselves (`alone`). What a rule leaves as it is needs no look, unless a word changes it, and words are
 * looked for anyway.
 */
export function ruledUnits(alone: (unit: number) => number): ReadonlySet<number> {
  return new Set(
    CONTEXT_RULES.flatMap(({ word, becomes }) =>
      [...word]
        .filter((_, at) => word.length === 1 || becomes.charCodeAt(at) !== alone(word.charCodeAt(at)))
        .map((character) => character.charCodeAt(0)),
    ),
  );
}

/** A stretch of the text, as far as there is text. */
function textOf(units: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let at = Math.max(0, from); at < Math.min(units.length, to); at++)
    text += String.fromCharCode(units[at] ?? 0);
  return text;
}
