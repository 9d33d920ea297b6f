import { CONTEXT_REACH, type ContextRule } from "./context-rule.ts";
import { CONTEXT_RULES } from "./lone-characters.ts";

/**
 * What the first rule that fits makes of a word in its place; `null` where no rule speaks of it. The word is as long
 * as what it becomes.
 */
export function ruleFor(units: Uint16Array, start: number, end: number): string | null {
  const rules = RULES_BY_LAST.get(units[end - 1] ?? 0);
  if (!rules) return null;
  const word = textOf(units, start, end);
  const ofWord = rules.filter((rule) => rule.word === word);
  if (ofWord.length === 0) return null;
  const before = textOf(units, Math.max(0, start - CONTEXT_REACH), start);
  const after = textOf(units, end, Math.min(units.length, end + CONTEXT_REACH));
  const fits = ({ after: ending, before: beginning }: ContextRule): boolean =>
    (ending?.test(before) ?? true) && (beginning?.test(after) ?? true);
  return ofWord.find(fits)?.becomes ?? null;
}

/** Rules by the last unit of their word: one is enough to see that most words have none. */
const RULES_BY_LAST: ReadonlyMap<number, readonly ContextRule[]> = new Map(
  CONTEXT_RULES.map(({ word }) => {
    const last = word.charCodeAt(word.length - 1);
    return [last, CONTEXT_RULES.filter((rule) => rule.word.charCodeAt(rule.word.length - 1) === last)];
  }),
);

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

function textOf(units: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}
