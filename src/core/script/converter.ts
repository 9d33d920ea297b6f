import type { Dictionary } from "./dictionary.ts";
import type { DictionaryName, Direction } from "./directions.ts";
import { segmentText } from "./segment-text.ts";
import { convertStage, type Decision } from "./stage.ts";
import { fromStageText, type StageText, toStageText } from "./stage-text.ts";

/** Converts a text of any length, in linear time; never throws. */
export type Converter = (text: string) => string;

/**
 * Decides stretches of a stage's text that the longest phrase gets wrong. Gets the UTF-16 units that the stage gets; the
 * decisions come in order and without overlaps. Everything else is converted as without it.
 */
export type Improvement = (units: Uint16Array, dictionary: Dictionary) => readonly Decision[];

/** Improvements, each of the stage that uses that dictionary. */
export type Improvements = Partial<Record<DictionaryName, Improvement>>;

/**
 * A converter of one direction. Without improvements its output is that of OpenCC. Dictionaries are asked for once,
 * here, so that the converter itself never waits.
 */
export function createConverter(
  direction: Direction,
  dictionaryOf: (name: DictionaryName) => Dictionary,
  improvements: Improvements = {},
): Converter {
  const normalize = direction.normalize && dictionaryOf(direction.normalize);
  // Where the first stage's phrases are those that cut the text, one pass does both.
  const isCutByStage = direction.segment !== null && direction.segment === direction.stages[0];
  const segment = direction.segment && !isCutByStage ? dictionaryOf(direction.segment) : null;
  const stages = direction.stages.map((name, index) => ({
    segments: isCutByStage && index === 0 ? ("cut" as const) : ("keep" as const),
    dictionary: dictionaryOf(name),
    improve: improvements[name] ?? null,
  }));
  return (text) => {
    let staged = toStageText(text);
    if (normalize && hasMappedUnit(normalize, staged)) staged = convertStage(normalize, staged);
    if (segment) staged = segmentText(segment, staged);
    for (const { dictionary, improve, segments } of stages) {
      const decisions = improve ? improve(staged.units, dictionary) : [];
      staged = convertStage(dictionary, staged, decisions, segments);
    }
    return fromStageText(staged);
  };
}

/** Nearly no text holds compatibility characters: a look at each unit saves a pass. */
function hasMappedUnit({ blocks, codes }: Dictionary, { units }: StageText): boolean {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] !== 0) return true;
  }
  return false;
}
