import type { Dictionary } from "../lexicon/dictionary.ts";
import { descriptionLength, FIRST_OPERATOR, LAST_OPERATOR } from "./ideographic-description.ts";
import { isPhrase, longestMatch } from "./longest-match.ts";
import { convertStage, type Defer } from "./stage.ts";
import type { StageText } from "./stage-text.ts";

/** The dictionaries that one was composed of. */
export interface Parts {
  /** Its phrases cut the text before any stage. */
  readonly segment: Dictionary;
  readonly stages: readonly Dictionary[];
}

/**
 * Decides what a composed dictionary leaves open as its parts do, one after the other, up to the next phrase that cuts
 * the text. `partsOf` is asked when a text first needs them. All calls together are linear in the text.
 */
export function deferTo(partsOf: () => Parts): Defer {
  return ({ units, hadRareUnits }, at) => {
    const { segment, stages } = partsOf();
    const end = nextPhrase(segment, units, at);
    const between: StageText = {
      units: units.subarray(at, end),
      segments: Uint32Array.of(end - at),
      hadRareUnits,
    };
    return { end, units: stages.reduce((text, stage) => convertStage(stage, text), between).units };
  };
}

function nextPhrase(dictionary: Dictionary, units: Uint16Array, from: number): number {
  let at = from;
  while (at < units.length) {
    const unit = units[at] ?? 0;
    if (at > from && isPhrase(longestMatch(dictionary, units, at, units.length), unit)) return at;
    at += unit < FIRST_OPERATOR || unit > LAST_OPERATOR ? 1 : descriptionLength(units, at, units.length);
  }
  return at;
}
