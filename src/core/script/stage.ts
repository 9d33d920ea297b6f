import type { Dictionary } from "./dictionary.ts";
import { descriptionLength, FIRST_OPERATOR, LAST_OPERATOR } from "./ideographic-description.ts";
import { longestMatch, matchLength, matchRoom, NO_MATCH, writeMatch } from "./longest-match.ts";

/** A text on its way through a chain of dictionaries. */
export interface StageText {
  /** UTF-16 units. */
  readonly units: Uint16Array;
  /** Ends of the segments that no phrase may cross, ascending; the last is the text's length. */
  readonly segments: Uint32Array;
}

/** A stretch of a stage's text whose conversion is decided elsewhere than by the longest phrase. */
export interface Decision {
  /** UTF-16 offsets into the stage's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text as one segment. */
export function toStageText(text: string): StageText {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return { units, segments: Uint32Array.of(text.length) };
}

/** Lone surrogates come through as they are. */
export function fromStageText({ units }: StageText): string {
  return hasSurrogate(units) ? joinUnits(units) : DECODER.decode(units);
}

/** Four times as fast as joining, but it replaces lone surrogates. */
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });

function hasSurrogate(units: Uint16Array): boolean {
  for (let at = 0; at < units.length; at++) if (((units[at] ?? 0) & 0xf800) === 0xd800) return true;
  return false;
}

function joinUnits(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

/** Arguments of one call: engines take at least 65,535, and short pieces are quickest. */
const CHUNK = 4096;

/** Cuts a text at the borders of the dictionary's phrases; what lies between phrases is one segment. */
export function segmentText(dictionary: Dictionary, { units }: StageText): StageText {
  const { blocks, codes, begins } = dictionary;
  const ends = new Uint32Array(units.length);
  let count = 0;
  for (let at = 0; at < units.length; ) {
    const unit = units[at] ?? 0;
    const code = codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0;
    const match = begins[code] === 0 ? NO_MATCH : longestMatch(dictionary, units, at, units.length);
    if (isPhrase(match, unit)) {
      if (at > 0 && ends[count - 1] !== at) ends[count++] = at;
      at += matchLength(match);
      ends[count++] = at;
    } else if (unit < FIRST_OPERATOR || unit > LAST_OPERATOR) {
      at++;
    } else {
      at += descriptionLength(units, at, units.length);
    }
  }
  if (ends[count - 1] !== units.length && units.length > 0) ends[count++] = units.length;
  return { units, segments: ends.subarray(0, count) };
}

/**
 * Replaces the longest phrase at each place, and single characters where there is none, within each segment.
 * `decisions`, in order and without overlaps, come first: no phrase reaches into them.
 */
export function convertStage(
  dictionary: Dictionary,
  { units, segments }: StageText,
  decisions: readonly Decision[] = [],
): StageText {
  const output: Output = { units: new Uint16Array(units.length), length: 0 };
  const ends = new Uint32Array(segments.length);
  let next = 0;
  let at = 0;
  for (let segment = 0; segment < segments.length; segment++) {
    const end = segments[segment] ?? 0;
    for (let decision = decisions[next]; decision && decision.start < end; decision = decisions[++next]) {
      convertStretch(dictionary, units, at, decision.start, output);
      writeDecision(decision, units.length - decision.end, output);
      at = decision.end;
    }
    convertStretch(dictionary, units, at, end, output);
    at = Math.max(at, end);
    ends[segment] = output.length;
  }
  return { units: output.units.subarray(0, output.length), segments: ends };
}

/** What a stage has written: always with room for the units that are still to come, should none of them grow. */
interface Output {
  units: Uint16Array<ArrayBuffer>;
  length: number;
}

/** The inner loop of all conversion: most units are done in its first branch. */
function convertStretch(
  dictionary: Dictionary,
  units: Uint16Array,
  from: number,
  to: number,
  output: Output,
): void {
  const { blocks, codes, mapped, begins } = dictionary;
  let out = output.units;
  let length = output.length;
  for (let at = from; at < to; ) {
    const unit = units[at] ?? 0;
    const code = codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0;
    const match = begins[code] === 0 ? NO_MATCH : longestMatch(dictionary, units, at, to);
    if (match !== NO_MATCH) {
      out = withRoom(out, length, matchRoom(dictionary, match) + units.length - at - matchLength(match));
      length = writeMatch(dictionary, match, units, at, out, length);
      at += matchLength(match);
    } else if (code !== 0 || unit < FIRST_OPERATOR || unit > LAST_OPERATOR) {
      out[length++] = mapped[code] || unit;
      at++;
    } else {
      for (let step = descriptionLength(units, at, to); step > 0; step--) out[length++] = units[at++] ?? 0;
    }
  }
  output.units = out;
  output.length = length;
}

function writeDecision({ text }: Decision, rest: number, output: Output): void {
  output.units = withRoom(output.units, output.length, text.length + rest);
  for (let at = 0; at < text.length; at++) output.units[output.length++] = text.charCodeAt(at);
}

/** The array itself, or a longer copy where it has no room for `more` units after `length`. */
function withRoom(out: Uint16Array<ArrayBuffer>, length: number, more: number): Uint16Array<ArrayBuffer> {
  if (length + more <= out.length) return out;
  const longer = new Uint16Array(2 * (length + more));
  longer.set(out.subarray(0, length));
  return longer;
}

/** A match of two characters or more; characters beyond the Basic Multilingual Plane are matches too. */
function isPhrase(match: number, firstUnit: number): boolean {
  const length = matchLength(match);
  return length > 2 || (length === 2 && (firstUnit & 0xfc00) !== 0xd800);
}
