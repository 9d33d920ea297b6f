import { CONTEXT_REACH, type ContextRule, TOPIC_REACH } from "./context-rule.ts";
import { CONTEXT_RULES } from "./lone-characters.ts";
import { ALWAYS_LIVE, ENDS_RULED, RULED_OVER_WORDS } from "./word-list.ts";

/** A text whose words rules are asked about. */
export interface RuledText {
  readonly units: Uint16Array;
  /** The same as a string, made when a rule first needs it. */
  readonly asString: () => string;
}

/**
 * What the first rule that fits makes of a word in its place; `null` where no rule speaks of it. The word is as long
 * as what it becomes.
 */
export function ruleFor(text: RuledText, start: number, end: number): string | null {
  const words = WORDS_BY_LAST.get(text.units[end - 1] ?? 0) ?? [];
  for (const { word, rules } of words)
    if (isAt(word, text, start, end)) return firstThatFits(rules, text, start, end);
  return null;
}

/** What the first rule that goes over words makes of the character at a place, the first or last of a word; or `null`. */
export function ruleOverWords(text: RuledText, at: number): string | null {
  const rules = RULES_OVER_WORDS.get(text.units[at] ?? 0);
  return rules ? firstThatFits(rules, text, at, at + 1) : null;
}

function isAt(word: string, { units }: RuledText, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== units[at]) return false;
  return true;
}

function firstThatFits(
  rules: readonly ReadyRule[],
  text: RuledText,
  start: number,
  end: number,
): string | null {
  const neighbour = text.units[start - 1] ?? 0;
  for (const rule of rules) {
    const isBehind = rule.behind === null || rule.behind.has(neighbour);
    if (isBehind && fits(rule, text.asString(), start, end)) return rule.becomes;
  }
  return null;
}

function fits({ ending, beginning, about }: ReadyRule, text: string, start: number, end: number): boolean {
  if (ending && !endsWith(text.slice(Math.max(0, start - CONTEXT_REACH), start), ending)) return false;
  if (beginning && !beginning.test(text.slice(end, end + CONTEXT_REACH))) return false;
  if (!about) return true;
  return (
    about.test(text.slice(Math.max(0, start - TOPIC_REACH), start)) ||
    about.test(text.slice(end, end + TOPIC_REACH))
  );
}

/** A rule as it is asked, all of one shape: an end is read backwards. */
interface ReadyRule {
  readonly becomes: string;
  /** Units. */
  readonly behind: ReadonlySet<number> | null;
  readonly ending: RegExp | null;
  readonly beginning: RegExp | null;
  readonly about: RegExp | null;
}

function ready({ becomes, behind: characters, after, before, about }: ContextRule): ReadyRule {
  const behind = characters ? new Set(Array.from(characters, (one) => one.charCodeAt(0))) : null;
  const ending = after ? new RegExp(`(?<=${after.source})`, `${after.flags}y`) : null;
  return { becomes, behind, ending, beginning: before, about: about ?? null };
}

/** An end is looked for at the end alone, backwards: from left to right it would be tried at every character. */
function endsWith(text: string, ending: RegExp): boolean {
  ending.lastIndex = text.length;
  return ending.test(text);
}

/** Words with their rules, by the last unit of the word: one look is enough to see that most words have none. */
const WORDS_BY_LAST = groupBy(
  [...groupBy(CONTEXT_RULES, ({ word }) => word)].map(([word, rules]) => ({ word, rules: rules.map(ready) })),
  ({ word }) => word.charCodeAt(word.length - 1),
);

const RULES_OVER_WORDS: ReadonlyMap<number, readonly ReadyRule[]> = new Map(
  [...groupBy(CONTEXT_RULES, ({ word, isOverWords = false }) => (isOverWords ? word.charCodeAt(0) : 0))].map(
    ([unit, rules]) => [unit, rules.map(ready)],
  ),
);

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * What rules make of units, as roles. Those that they make something of are live: lone characters, and in longer words those
 * that become something else than by themselves (`alone`). What a rule leaves as it is needs no look, unless a word changes
 * it, and words are looked for anyway.
 */
export function rolesByRules(alone: (unit: number) => number): (readonly [unit: number, role: number])[] {
  return CONTEXT_RULES.flatMap(({ word, becomes, isOverWords = false }) => {
    const live = [...word].filter(
      (character, at) => word.length === 1 || becomes.charCodeAt(at) !== alone(character.charCodeAt(0)),
    );
    const last = word.charCodeAt(word.length - 1);
    return [
      ...live.map((character) => [character.charCodeAt(0), ALWAYS_LIVE] as const),
      [last, ENDS_RULED | (isOverWords ? RULED_OVER_WORDS : 0)] as const,
    ];
  });
}
