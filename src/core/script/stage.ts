import { type Dictionary, mayBegin } from "../lexicon/dictionary.ts";
import { descriptionLength, FIRST_OPERATOR, LAST_OPERATOR } from "./ideographic-description.ts";
import {
  isDeferred,
  isPhrase,
  longestMatch,
  matchLength,
  matchRoom,
  NO_MATCH,
  writeMatch,
} from "./longest-match.ts";
import type { StageText } from "./stage-text.ts";

/**
 * What is decided elsewhere than by the longest phrase: what the unit at each place becomes, 0 where the stage's own
 * dictionary decides.
 */
export type Decided = Uint16Array;

/** What becomes of the segments: they stay where they were, or the stage's own phrases cut the text anew. */
export type Segments = "keep" | "cut";

/** Decides a text from a place on where a phrase is left to others: up to `end`, which is behind the place. */
export type Defer = (text: StageText, at: number) => { readonly end: number; readonly units: Uint16Array };

/** How a stage goes over a text. */
export interface StageOptions {
  readonly decided?: Decided | null;
  readonly segments?: Segments;
  /** Given where the dictionary may leave phrases to others. */
  readonly defer?: Defer | null;
}

/**
 * Replaces the longest phrase at each place, and single characters where there is none, within each segment. What is
 * decided comes first: no phrase reaches into it.
 */
export function convertStage(
  dictionary: Dictionary,
  text: StageText,
  { decided = null, segments = "keep", defer = null }: StageOptions = {},
): StageText {
  const { units } = text;
  const output: Output = {
    units: new Uint16Array(units.length),
    length: 0,
    segment: 0,
    cuts: segments === "cut" ? new Uint32Array(units.length + 1) : null,
    cutCount: 0,
    shifts: [],
  };
  for (let at = 0; at < units.length; ) {
    const next = decided ? nextDecided(decided, at) : units.length;
    const end = next > at ? convertStretch(dictionary, text, at, next, output, defer !== null) : next;
    if (defer && end < next) at = copyDeferred(defer(text, end), end, units.length, output);
    else at = decided ? copyDecided(decided, next, output) : next;
  }
  if (output.cuts) cutHere(output, output.length);
  return {
    units: output.units.subarray(0, output.length),
    segments: output.cuts?.subarray(0, output.cutCount) ?? shiftEnds(text.segments, output.shifts),
    hadRareUnits: text.hadRareUnits,
  };
}

/** What a stage has written so far. */
interface Output {
  /** Always with room for the units that are still to come, should none of them grow. */
  units: Uint16Array<ArrayBuffer>;
  length: number;
  /** Segment of the text that was reached. */
  segment: number;
  /** Ends of new segments; `null` where the old ones stay. */
  readonly cuts: Uint32Array | null;
  cutCount: number;
  /** Stretches of the text that changed their length. */
  readonly shifts: Shift[];
}

interface Shift {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/**
 * The inner loop of all conversion: most units go through its last line but three. Returns where it ends: before a
 * phrase that is left to others, if asked to look for those.
 */
function convertStretch(
  dictionary: Dictionary,
  { units, segments }: StageText,
  from: number,
  to: number,
  output: Output,
  mayDefer: boolean,
): number {
  const { codes, flips } = dictionary;
  let out = output.units;
  let { length, segment } = output;
  let at = from;
  while (at < to) {
    const unit = units[at] ?? 0;
    const code = codes[unit] ?? 0;
    if (
      !mayBegin(dictionary, code, units, at) &&
      (code !== 0 || unit < FIRST_OPERATOR || unit > LAST_OPERATOR)
    ) {
      out[length++] = unit ^ (flips[code] ?? 0);
      at++;
      continue;
    }
    while ((segments[segment] ?? to) <= at) segment++;
    const limit = Math.min(segments[segment] ?? to, to);
    const match = longestMatch(dictionary, units, at, limit);
    if (mayDefer && match !== NO_MATCH && isDeferred(dictionary, match)) break;
    if (match !== NO_MATCH) {
      const end = at + matchLength(match);
      out = withRoom(out, length, matchRoom(dictionary, match) + units.length - end);
      const start = length;
      length = writeMatch(dictionary, match, units, at, out, length);
      if (length - start !== end - at) output.shifts.push({ start: at, end, by: length - start - end + at });
      if (output.cuts && isPhrase(match, unit)) {
        cutHere(output, start);
        cutHere(output, length);
      }
      at = end;
    } else if (unit >= FIRST_OPERATOR && unit <= LAST_OPERATOR) {
      for (let step = descriptionLength(units, at, limit); step > 0; step--) out[length++] = units[at++] ?? 0;
    } else {
      out[length++] = unit ^ (flips[code] ?? 0);
      at++;
    }
  }
  output.units = out;
  output.length = length;
  output.segment = segment;
  return at;
}

/** Writes what others made of a stretch, and returns where it ends in the text. */
function copyDeferred(
  { end, units }: ReturnType<Defer>,
  from: number,
  textLength: number,
  output: Output,
): number {
  const room = withRoom(output.units, output.length, units.length + textLength - end);
  room.set(units, output.length);
  output.units = room;
  output.length += units.length;
  if (units.length !== end - from) output.shifts.push({ start: from, end, by: units.length - end + from });
  return end;
}

function nextDecided(decided: Decided, from: number): number {
  let at = from;
  while (at < decided.length && decided[at] === 0) at++;
  return at;
}

/** Writes what is decided from a place on, as a segment of its own, and returns where it ends. */
function copyDecided(decided: Decided, from: number, output: Output): number {
  if (output.cuts) cutHere(output, output.length);
  const { units } = output;
  let { length } = output;
  let at = from;
  for (let unit = decided[at] ?? 0; unit !== 0; unit = decided[++at] ?? 0) units[length++] = unit;
  output.length = length;
  if (output.cuts) cutHere(output, output.length);
  return at;
}

/** Ends a segment here, unless one ends here already. */
function cutHere(output: Output, place: number): void {
  const { cuts, cutCount } = output;
  if (!cuts || place === 0 || cuts[cutCount - 1] === place) return;
  cuts[cutCount] = place;
  output.cutCount++;
}

/** Where the segments end after the shifts; one that ends inside a shifted stretch ends before it. */
function shiftEnds(segments: Uint32Array, shifts: readonly Shift[]): Uint32Array {
  if (shifts.length === 0) return segments;
  let next = 0;
  let by = 0;
  return segments.map((end) => {
    for (let shift = shifts[next]; shift && shift.end <= end; shift = shifts[++next]) by += shift.by;
    return by + Math.min(end, shifts[next]?.start ?? end);
  });
}

/** The array itself, or a longer copy where it has no room for `more` units after `length`. */
function withRoom(out: Uint16Array<ArrayBuffer>, length: number, more: number): Uint16Array<ArrayBuffer> {
  if (length + more <= out.length) return out;
  const longer = new Uint16Array(2 * (length + more));
  longer.set(out.subarray(0, length));
  return longer;
}
