import type { Dictionary } from "../lexicon/dictionary.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { longestMatch, matchLength, NO_MATCH } from "./longest-match.ts";
import { fromStageText, type StageText } from "./stage-text.ts";

/**
 * Cuts a text so that a vocabulary's words are replaced only where the text has them as words: 视频 in 电视|频道 and 数组 in
 * 少数|组织 lie across the border of two others, and stay. What may be replaced is a segment of its own; the rest are single
 * units, which no phrase reaches over. Linear in the text.
 */
export function cutAtWords(vocabulary: Dictionary, lexicon: Lexicon, text: StageText): StageText {
  const { units } = text;
  const matches = findMatches(vocabulary, text);
  if (matches.length === 0) return { ...text, segments: singleUnits(units.length) };
  const words = lexicon.segment(fromStageText(text));
  const segments = new Uint32Array(units.length);
  let count = 0;
  let word = 0;
  let end = 0;
  for (const { start, end: matchEnd } of matches) {
    for (; end < start; ) segments[count++] = ++end;
    while ((words[word]?.end ?? units.length) <= start) word++;
    if (liesAcross(words, word, start, matchEnd)) continue;
    segments[count++] = matchEnd;
    end = matchEnd;
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
function liesAcross(words: readonly Stretch[], first: number, start: number, end: number): boolean {
  for (let index = first; (words[index]?.start ?? end) < end; index++) {
    const word = words[index] ?? { start, end };
    const isInside = word.start <= start && word.end >= end;
    if (!isInside && (word.start < start || word.end > end)) return true;
  }
  return false;
}

function singleUnits(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, at) => at + 1);
}
