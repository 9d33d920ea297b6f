import { type Dictionary, mayBegin } from "../lexicon/dictionary.ts";
import { descriptionLength, FIRST_OPERATOR, LAST_OPERATOR } from "./ideographic-description.ts";
import { isPhrase, longestMatch, matchLength, NO_MATCH } from "./longest-match.ts";
import type { StageText } from "./stage-text.ts";

/** Cuts a text at the borders of the dictionary's phrases; what lies between phrases is one segment. */
export function segmentText(dictionary: Dictionary, text: StageText): StageText {
  const { units } = text;
  const { codes } = dictionary;
  const ends = new Uint32Array(units.length);
  let count = 0;
  for (let at = 0; at < units.length; ) {
    const unit = units[at] ?? 0;
    const code = codes[unit] ?? 0;
    const begins = mayBegin(dictionary, code, units, at);
    const match = begins ? longestMatch(dictionary, units, at, units.length) : NO_MATCH;
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
  return { ...text, segments: ends.subarray(0, count) };
}
