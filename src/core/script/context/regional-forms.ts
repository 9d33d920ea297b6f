import { type Dictionary, mayBegin, readDictionary } from "../../lexicon/dictionary.ts";
import type { Improvement } from "../converter.ts";
import { longestMatch, matchLength, NO_MATCH, writeMatch } from "../longest-match.ts";

/** Units of a text that is no sentence: a label, as software and calendars have them. */
const LONGEST_LABEL = 7;

/** First units of words that labels write as OpenCC has them: software's catalogues of both regions have 週四, 佈局. */
const OF_LABELS: ReadonlySet<string> = new Set("週佈");

/**
 * Decides the words of a compiled table (src/build/words/press-forms.mjs) wherever they stand, the longest first. Its
 * values are as long as its words; linear in the text. Throws on bytes of another version.
 */
export function createFormsImprovement(bytes: Uint8Array): Improvement {
  const dictionary = readDictionary(bytes);
  return {
    isWhole: false,
    decide: ({ units }) => ({ decided: decideForms(dictionary, units), isComplete: false }),
  };
}

function decideForms(dictionary: Dictionary, units: Uint16Array): Uint16Array | null {
  const { codes, flips } = dictionary;
  const isLabel = units.length <= LONGEST_LABEL;
  let decided: Uint16Array | null = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    const code = codes[unit] ?? 0;
    if (code === 0 || (isLabel && OF_LABELS.has(String.fromCharCode(unit)))) continue;
    const begins = mayBegin(dictionary, code, units, at);
    const match = begins ? longestMatch(dictionary, units, at, units.length) : NO_MATCH;
    const flip = flips[code] ?? 0;
    if (match === NO_MATCH && flip === 0) continue;
    decided ??= new Uint16Array(units.length);
    if (match === NO_MATCH) {
      decided[at] = unit ^ flip;
    } else {
      writeMatch(dictionary, match, units, at, decided, at);
      at += matchLength(match) - 1;
    }
  }
  return decided;
}
