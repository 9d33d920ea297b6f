import type { Dictionary } from "../lexicon/dictionary.ts";
import { deferTo } from "./defer-phrases.ts";
import { type DictionaryName, type Direction, isVocabulary } from "./directions.ts";
import { segmentText } from "./segment-text.ts";
import { convertStage, type Decided } from "./stage.ts";
import { fromStageText, type StageText, toStageText } from "./stage-text.ts";

/** Converts a text of any length, in linear time; never throws. */
export type Converter = (text: string) => string;

/** A better way to decide what a stage's text becomes. */
export interface Improvement {
  /** Whether all that phrases would change is decided, so that the stage's own aren't needed. */
  readonly isWhole: boolean;
  /** `isComplete`: nothing is left for the stage. `decided` is as long as the text; `null`: nothing is decided. */
  decide(text: StageText): { readonly decided: Decided | null; readonly isComplete: boolean };
}

/** Improvements, each of the stage that uses that dictionary. */
export type Improvements = Partial<Record<DictionaryName, Improvement>>;

/** Cuts the text of a stage that replaces words, where it may: see vocabulary-borders.ts. */
export type CutForWords = (dictionary: Dictionary, text: StageText) => StageText;

/** Gives a dictionary, read when it is first asked for. */
export type DictionaryOf = (name: DictionaryName) => Dictionary;

/** A converter of one direction, step by step. */
export interface Steps {
  /** The text before any stage: normalized, and cut where stages must not look across. */
  begin(text: string): StageText;
  readonly stages: readonly Step[];
}

/** One stage of a direction. */
export interface Step {
  readonly name: DictionaryName;
  /** The text as the stage's phrases see it. */
  cut(text: StageText): StageText;
  /** Dictionaries are asked for when a text first needs them. */
  run(text: StageText): StageText;
}

/** A converter of one direction. Without improvements its output is that of OpenCC. */
export function createConverter({ begin, stages }: Steps): Converter {
  return (text) => fromStageText(stages.reduce((staged, { run }) => run(staged), begin(text)));
}

/** The steps of one direction. */
export function createSteps(
  direction: Direction,
  dictionaryOf: DictionaryOf,
  improvements: Improvements = {},
  cutForWords: CutForWords | null = null,
): Steps {
  if (direction.composed) return composedSteps(direction, direction.composed, dictionaryOf);
  const [first] = direction.stages;
  // Where the first stage's phrases are those that cut the text, one pass does both. Where words are decided without
  // phrases, no later phrase needs borders: regional words have those of the lexicon.
  const isFirstWhole = first !== undefined && improvements[first]?.isWhole === true;
  const isCutByStage = !isFirstWhole && direction.segment !== null && direction.segment === first;
  const segment = isCutByStage || isFirstWhole ? null : direction.segment;
  return {
    begin(text) {
      const staged = normalized(toStageText(text), direction, dictionaryOf);
      return segment ? segmentText(dictionaryOf(segment), staged) : staged;
    },
    stages: direction.stages.map((name, index) => {
      const improvement = improvements[name];
      const segments = isCutByStage && index === 0 ? "cut" : "keep";
      const cut = (staged: StageText): StageText =>
        cutForWords && isVocabulary(name) ? cutForWords(dictionaryOf(name), staged) : staged;
      return {
        name,
        cut,
        run(staged) {
          const { decided, isComplete } = improvement?.decide(staged) ?? UNDECIDED;
          if (decided && isComplete)
            return { units: decided, segments: staged.segments, hadRareUnits: staged.hadRareUnits };
          const seen = cut(staged);
          const converted = convertStage(dictionaryOf(name), seen, { decided, segments });
          return seen === staged ? converted : withBordersOf(staged, seen, converted);
        },
      };
    }),
  };
}

/** One step for all stages; they themselves are asked for where it leaves something to them. */
function composedSteps(direction: Direction, composed: DictionaryName, dictionaryOf: DictionaryOf): Steps {
  const { segment, stages } = direction;
  const defer = deferTo(() => ({
    segment: dictionaryOf(segment ?? composed),
    stages: stages.map((name) => dictionaryOf(name)),
  }));
  return {
    begin: (text) => normalized(toStageText(text), direction, dictionaryOf),
    stages: [
      {
        name: composed,
        cut: (staged) => staged,
        run: (staged) => convertStage(dictionaryOf(composed), staged, { defer }),
      },
    ],
  };
}

/** A text that was cut finer for a stage, with the borders that it had before, where they are now. */
function withBordersOf(before: StageText, cut: StageText, converted: StageText): StageText {
  const moved = new Map(Array.from(cut.segments, (end, index) => [end, converted.segments[index] ?? end]));
  return { ...converted, segments: before.segments.map((end) => moved.get(end) ?? end) };
}

const UNDECIDED = { decided: null, isComplete: false };

function normalized(text: StageText, { normalize }: Direction, dictionaryOf: DictionaryOf): StageText {
  return normalize && text.hadRareUnits ? convertStage(dictionaryOf(normalize), text) : text;
}
