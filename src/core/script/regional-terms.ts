import type { Dictionary } from "../lexicon/dictionary.ts";
import type { Steps } from "./converter.ts";
import { type DictionaryName, isVocabulary } from "./directions.ts";
import { longestMatch, matchLength, matchRoom, NO_MATCH, writeMatch } from "./longest-match.ts";
import { fromStageText, type StageText, toStageText } from "./stage-text.ts";

/** A word that conversion replaces by its region's: 软件 → 軟體. */
export interface RegionalTerm {
  /** As the text has it. */
  readonly from: string;
  /** As the converted text has it. */
  readonly to: string;
  /** How often it was replaced. */
  readonly count: number;
}

/**
 * What the vocabulary of a direction replaces in a text, in the order of the text and once for each place. Linear in
 * the text.
 */
export function findRegionalTerms(
  { begin, stages }: Steps,
  dictionaryOf: (name: DictionaryName) => Dictionary,
  text: string,
): readonly RegionalTerm[] {
  const terms: RegionalTerm[] = [];
  let staged = begin(text);
  for (const [index, { name, cut, run }] of stages.entries()) {
    if (isVocabulary(name)) {
      // Stages before a vocabulary change characters one for one: what stands there is what stood in the text.
      const before = staged.units.length === text.length ? text : fromStageText(staged);
      for (const { start, end, value } of findReplaced(dictionaryOf(name), cut(staged))) {
        const rest = stages.slice(index + 1);
        const to = fromStageText(rest.reduce((part, step) => step.run(part), toStageText(value)));
        terms.push({ from: before.slice(start, end), to, count: 1 });
      }
    }
    staged = run(staged);
  }
  return terms;
}

/** The same terms together, the most frequent first. */
export function addTerms(terms: readonly RegionalTerm[]): readonly RegionalTerm[] {
  const sums = new Map<string, RegionalTerm>();
  for (const { from, to, count } of terms) {
    const key = `${from} ${to}`;
    sums.set(key, { from, to, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

/** A phrase of a stage, and what becomes of it. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Phrases as a stage finds them: the longest at each place, none across a segment's end. */
function findReplaced(dictionary: Dictionary, { units, segments }: StageText): readonly Replaced[] {
  const found: Replaced[] = [];
  let segment = 0;
  for (let at = 0; at < units.length; ) {
    while ((segments[segment] ?? units.length) <= at) segment++;
    const match = longestMatch(dictionary, units, at, segments[segment] ?? units.length);
    const end = at + Math.max(1, matchLength(match));
    if (match !== NO_MATCH) found.push({ start: at, end, value: valueAt(dictionary, match, units, at) });
    at = end;
  }
  return found.filter(
    ({ start, end, value }) => value !== String.fromCharCode(...units.subarray(start, end)),
  );
}

function valueAt(dictionary: Dictionary, match: number, units: Uint16Array, at: number): string {
  const room = new Uint16Array(Math.max(matchRoom(dictionary, match), matchLength(match)));
  const length = writeMatch(dictionary, match, units, at, room, 0);
  return String.fromCharCode(...room.subarray(0, length));
}
