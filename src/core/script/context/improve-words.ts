import type { Improvement } from "../converter.ts";
import { longestMatch, mappedUnit, matchLength, NO_MATCH, writeMatch } from "../longest-match.ts";
import type { Decision } from "../stage.ts";
import { type CutStretch, createWordCutter } from "./cheapest-words.ts";
import { isInForeignName } from "./foreign-name.ts";
import { createLiveTest, type LiveTest } from "./live-units.ts";
import { CONTEXT_REACH, CONTEXT_RULES, type ContextRule } from "./lone-characters.ts";
import { readWordList, type WordList } from "./word-list.ts";

/** Longest stretch cut at once, in units: text without any punctuation is cut here, at the price of one border. */
const LONGEST_STRETCH = 512;

/** Decides the ambiguous words of Simplified text. */
export function createWordImprovement(bytes: Uint8Array): Improvement {
  const list = readWordList(bytes);
  const { blocks, codes } = list.dictionary;
  const test = createLiveTest(list, RULED_UNITS);
  const { candidates } = test;
  const cutter = createWordCutter(list, LONGEST_STRETCH);
  const ends = new Uint32Array(LONGEST_STRETCH);
  return (units) => {
    const decisions: Decision[] = [];
    let from = 0;
    let live = false;
    for (let at = 0; at <= units.length; at++) {
      const unit = units[at] ?? 0;
      const code = codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0;
      if (code === 0 || at === units.length || at - from === LONGEST_STRETCH) {
        if (live) {
          const count = cutter.cut(units, from, at, ends);
          decideStretch(list, test, { units, from, ends: ends.subarray(0, count) }, decisions);
        }
        live = false;
        from = code === 0 ? at + 1 : at;
      }
      if (!live && candidates[code] !== 0) live = test.isLive(units, at);
    }
    return decisions;
  };
}

function decideStretch(list: WordList, test: LiveTest, stretch: CutStretch, decisions: Decision[]): void {
  const { units, ends } = stretch;
  let start = stretch.from;
  for (let word = 0; word < ends.length; word++) {
    const end = ends[word] ?? 0;
    if (hasLiveUnit(list, test, units, start, end)) {
      decisions.push({ start, end, text: decideWord(list, stretch, word, start) });
    }
    start = end;
  }
}

function hasLiveUnit(
  { dictionary }: WordList,
  { candidates, isLive }: LiveTest,
  units: Uint16Array,
  from: number,
  to: number,
): boolean {
  const { blocks, codes } = dictionary;
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    if (candidates[codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0] !== 0 && isLive(units, at))
      return true;
  }
  return false;
}

function decideWord(list: WordList, stretch: CutStretch, word: number, start: number): string {
  const { units } = stretch;
  const end = stretch.ends[word] ?? 0;
  const ruled = RULED_UNITS.has(units[end - 1] ?? 0) ? ruleFor(units, start, end) : null;
  if (ruled !== null) return ruled;
  if (end === start + 1) return String.fromCharCode(loneUnit(list, stretch, word, start));
  const match = longestMatch(list.dictionary, units, start, end);
  if (match === NO_MATCH || matchLength(match) !== end - start) return textOf(units, start, end);
  const room = new Uint16Array(end - start);
  writeMatch(list.dictionary, match, units, start, room, 0);
  return String.fromCharCode(...room);
}

function ruleFor(units: Uint16Array, start: number, end: number): string | null {
  const rules = RULES_OF.get(textOf(units, start, end));
  if (!rules) return null;
  const before = textOf(units, Math.max(0, start - CONTEXT_REACH), start);
  const after = textOf(units, end, end + CONTEXT_REACH);
  const rule = rules.find((each) => (each.after?.test(before) ?? true) && (each.before?.test(after) ?? true));
  return rule?.becomes ?? null;
}

function textOf(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to));
}

function loneUnit(list: WordList, stretch: CutStretch, word: number, at: number): number {
  const { blocks, codes } = list.dictionary;
  const unit = stretch.units[at] ?? 0;
  const inName = list.nameUnits[codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0] ?? 0;
  return inName !== 0 && isInForeignName(list, stretch, word) ? inName : mappedUnit(list.dictionary, unit);
}

const RULES_OF: ReadonlyMap<string, readonly ContextRule[]> = new Map(
  CONTEXT_RULES.map(({ word }) => [word, CONTEXT_RULES.filter((rule) => rule.word === word)]),
);

/** Last units of ruled words: one is enough to look at the word. */
const RULED_UNITS: ReadonlySet<number> = new Set(
  CONTEXT_RULES.map(({ word }) => word.charCodeAt(word.length - 1)),
);
