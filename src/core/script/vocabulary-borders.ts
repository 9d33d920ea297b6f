import { createWordCutter } from "../lexicon/cheapest-words.ts";
import { codeOf, type Dictionary } from "../lexicon/dictionary.ts";
import { readLexiconFile } from "../lexicon/lexicon-file.ts";
import { longestMatch, mappedUnit, matchLength, NO_MATCH } from "./longest-match.ts";
import type { StageText } from "./stage-text.ts";

/** Where the words of a text end, in UTF-16 units, ascending. */
export type FindWordEnds = (units: Uint16Array) => readonly number[];

/** Longest stretch cut at once, in units, as in the lexicon. */
const LONGEST_STRETCH = 512;

/**
 * Finds words of either script by the lexicon's bytes; `toSimplified` folds Traditional, unit by unit. Linear in the text.
 */
export function createWordEnds(bytes: Uint8Array, toSimplified: Dictionary): FindWordEnds {
  const file = readLexiconFile(bytes);
  const cut = createWordCutter(file, LONGEST_STRETCH);
  const [codes, ends] = [new Uint16Array(LONGEST_STRETCH), new Uint16Array(LONGEST_STRETCH)];
  const stretch = { length: 0, codes, ends, words: 0 };
  return (units) => {
    const found: number[] = [];
    for (let at = 0; at < units.length; ) {
      stretch.length = 0;
      while (at + stretch.length < units.length && stretch.length < LONGEST_STRETCH) {
        const code = codeOf(file.dictionary, mappedUnit(toSimplified, units[at + stretch.length] ?? 0));
        if (code === 0) break;
        codes[stretch.length++] = code;
      }
      if (stretch.length === 0) {
        found.push(++at);
        continue;
      }
      cut(stretch);
      for (let word = 0; word < stretch.words; word++) found.push(at + (ends[word] ?? 0));
      at += stretch.length;
    }
    return found;
  };
}

/**
 * Cuts a text so that a vocabulary's words are replaced only where the text has them as words: 视频 in 电视|频道 and 数组 in
 * 少数|组织 lie across the border of two others, and stay. What may be replaced is a segment of its own; the rest are single
 * units, which no phrase reaches over. Linear in the text.
 */
export function cutAtWords(vocabulary: Dictionary, findEnds: FindWordEnds, text: StageText): StageText {
  const { units } = text;
  const matches = findMatches(vocabulary, text);
  const segments = new Uint32Array(units.length);
  let count = 0;
  let word = 0;
  let end = 0;
  const ends = matches.length > 0 ? findEnds(units) : [];
  for (const match of matches) {
    while (end < match.start) segments[count++] = ++end;
    while ((ends[word] ?? units.length) <= match.start) word++;
    if (liesAcross(ends, word, match)) continue;
    segments[count++] = match.end;
    end = match.end;
  }
  while (end < units.length) segments[count++] = ++end;
  return { ...text, segments: segments.subarray(0, count) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words of a vocabulary as a stage finds them: the longest at each place. */
function findMatches(vocabulary: Dictionary, { units, segments }: StageText): readonly Stretch[] {
  const found: Stretch[] = [];
  let segment = 0;
  for (let at = 0; at < units.length; ) {
    while ((segments[segment] ?? units.length) <= at) segment++;
    const match = longestMatch(vocabulary, units, at, segments[segment] ?? units.length);
    if (match !== NO_MATCH) found.push({ start: at, end: at + matchLength(match) });
    at += Math.max(1, matchLength(match));
  }
  return found;
}

/** Whether a stretch shares a part alone of a word that reaches beyond it; inside one word (空中客车) it is a part of that. */
function liesAcross(ends: readonly number[], first: number, { start, end }: Stretch): boolean {
  for (let word = first; ; word++) {
    const wordStart = word === 0 ? 0 : (ends[word - 1] ?? end);
    const wordEnd = ends[word] ?? end;
    if (wordStart >= end) return false;
    const isInside = wordStart <= start && wordEnd >= end;
    if (!isInside && (wordStart < start || wordEnd > end)) return true;
    if (wordEnd >= end) return false;
  }
}
