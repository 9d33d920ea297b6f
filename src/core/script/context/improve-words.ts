import { createWordCutter } from "../../lexicon/cheapest-words.ts";
import type { Improvement } from "../converter.ts";
import { descriptionLength } from "../ideographic-description.ts";
import { longestMatch, mappedUnit, matchLength, writeMatch } from "../longest-match.ts";
import { isInForeignName } from "./foreign-name.ts";
import { createLiveTest, type LiveTest } from "./live-units.ts";
import { type RuledText, rolesByRules, ruleFor, ruleOverWords } from "./rule-for.ts";
import { createStretch, fillStretch, type Stretch, startOf } from "./stretch.ts";
import { CANDIDATE, createUnitKinds, FIXED, OPERATOR } from "./unit-kinds.ts";
import { CANDIDATES, ENDS_RULED, RULED_OVER_WORDS, readWordList, type WordList } from "./word-list.ts";

/** Longest stretch cut at once, in units: a text of nothing but names is cut here, at the price of one border. */
const LONGEST_STRETCH = 512;

/** Decides all of a Simplified text but descriptions of characters, and characters beyond the Basic Multilingual Plane. */
export function createWordImprovement(bytes: Uint8Array): Improvement {
  const list = readWordList(bytes);
  const test = createLiveTest(
    list,
    rolesByRules((unit) => mappedUnit(list.dictionary, unit)),
  );
  const cutWords = createWordCutter(list, LONGEST_STRETCH);
  const stretch = createStretch(LONGEST_STRETCH);
  const { flips, kinds } = createUnitKinds(list, test.roles);
  const alone = (unit: number): number => unit ^ (flips[unit] ?? 0);
  return {
    isWhole: true,
    decide({ units, given }) {
      const decided = new Uint16Array(units.length);
      const text = ruledText(units, given);
      let isComplete = true;
      // No stretch begins before.
      let cut = 0;
      for (let at = 0; at < units.length; at++) {
        const unit = units[at] ?? 0;
        decided[at] = alone(unit);
        const kind = kinds[unit];
        if (kind === FIXED) continue;
        if (kind !== CANDIDATE) {
          isComplete = false;
          decided[at] = 0;
          if (kind === OPERATOR) at += descriptionLength(units, at, units.length) - 1;
          cut = at + 1;
        } else if (test.isLive(units, at)) {
          fillStretch(stretch, list, units, at, cut);
          cutWords(stretch);
          cut = stretch.from + stretch.length;
          for (at++; at < cut; at++) decided[at] = alone(units[at] ?? 0);
          at--;
          decideWords({ list, test, stretch, units, text, decided });
        }
      }
      return { decided, isComplete };
    },
  };
}

function ruledText(units: Uint16Array, given: string | undefined): RuledText {
  let text = given;
  return {
    units,
    asString: () => {
      text ??= DECODER.decode(units);
      return text;
    },
  };
}

/** Lone surrogates become other units, as many: no rule speaks of either. */
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });

interface Job {
  readonly list: WordList;
  readonly test: LiveTest;
  readonly stretch: Stretch;
  readonly units: Uint16Array;
  readonly text: RuledText;
  readonly decided: Uint16Array;
}

function decideWords(job: Job): void {
  const { stretch } = job;
  for (let word = 0; word < stretch.words; word++) if (hasLiveUnit(job, word)) decideWord(job, word);
}

function hasLiveUnit({ test, stretch, units }: Job, word: number): boolean {
  const end = stretch.ends[word] ?? 0;
  for (let place = startOf(stretch, word); place < end; place++) {
    const code = stretch.codes[place] ?? 0;
    if (((test.roles[code] ?? 0) & CANDIDATES) !== 0 && test.isLive(units, stretch.from + place)) return true;
  }
  return false;
}

function decideWord(job: Job, word: number): void {
  const { list, test, stretch, units, text, decided } = job;
  const roleAt = (at: number): number => test.roles[stretch.codes[at - stretch.from] ?? 0] ?? 0;
  const start = stretch.from + startOf(stretch, word);
  const end = stretch.from + (stretch.ends[word] ?? 0);
  const ruled = roleAt(end - 1) & ENDS_RULED ? ruleFor(text, start, end) : null;
  if (ruled !== null) {
    for (let i = 0; i < ruled.length; i++) decided[start + i] = ruled.charCodeAt(i);
  } else if (end === start + 1) {
    const inName = list.nameUnits[stretch.codes[start - stretch.from] ?? 0] ?? 0;
    if (inName !== 0 && isInForeignName(list, stretch, word)) decided[start] = inName;
  } else {
    const match = longestMatch(list.dictionary, units, start, end);
    if (matchLength(match) === end - start) writeMatch(list.dictionary, match, units, start, decided, start);
    for (const at of [start, end - 1]) {
      const over = roleAt(at) & RULED_OVER_WORDS ? ruleOverWords(text, at) : null;
      if (over !== null) decided[at] = over.charCodeAt(0);
    }
  }
}
