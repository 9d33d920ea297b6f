import type { ChineseVariant } from "../article.ts";
import { type Dictionary, readDictionary } from "../lexicon/dictionary.ts";
import type { ConversionJob, ConversionStyle } from "./convert.ts";
import {
  type Converter,
  type CutForWords,
  createConverter,
  createSteps,
  type DictionaryOf,
  type Improvement,
  type Steps,
} from "./converter.ts";
import { type DictionaryName, type Direction, directionOf } from "./directions.ts";
import { IMPROVEMENTS, type ImprovementSource } from "./improvements.ts";
import { keepWrittenForms } from "./mend-fake.ts";
import { withRegionalQuotes } from "./regional-quotes.ts";
import { addTerms, findRegionalTerms, type RegionalTerm } from "./regional-terms.ts";
import { bytesIn, fileOf } from "./simplified-archive.ts";
import { createWordEnds, cutAtWords, type FindWordEnds } from "./vocabulary-borders.ts";

/** Bytes of a compiled file, by its name without `.bin`. */
export type BytesOf = (name: string) => Uint8Array;

/** Conversion in every direction, each made ready when it is first asked for and then kept. */
export interface ConversionEngine {
  /** Compiled files that a conversion needs: `bytesOf` must have them by then. */
  filesFor(style: ConversionStyle): readonly string[];
  /** As many texts out as in, in order. Linear time; never throws on any text. */
  convertTexts(job: ConversionJob): readonly string[];
  /** Which words the region's vocabulary replaces in a job's texts, the most frequent first. */
  findTerms(job: ConversionJob): readonly RegionalTerm[];
}

/** An engine over compiled files; it reads each once, on first use. */
export function createConversionEngine(bytesOf: BytesOf): ConversionEngine {
  const dictionaries = new Map<DictionaryName, Dictionary>();
  const stepsMade = new Map<string, Steps>();
  let findEnds: FindWordEnds | null = null;
  const dictionaryOf: DictionaryOf = (name) =>
    kept(dictionaries, name, () => readDictionary(bytesIn(bytesOf(fileOf(name)), name)));
  const cutForWords: CutForWords = (dictionary, text) => {
    findEnds ??= createWordEnds(bytesOf(LEXICON), dictionaryOf(TO_SIMPLIFIED));
    return cutAtWords(dictionary, findEnds, text);
  };
  const stepsOf = (leg: Leg): Steps => {
    const { direction, improved } = leg;
    const make = (): Steps =>
      improved
        ? createSteps(direction, dictionaryOf, improveStages(direction, bytesOf), cutForWords)
        : createSteps(direction, dictionaryOf);
    return kept(stepsMade, JSON.stringify(leg), make);
  };
  const convertersOf = (style: ConversionStyle): readonly Converter[] =>
    legsOf(style).map((leg) => createConverter(stepsOf(leg)));
  const findTerms = (job: ConversionJob): readonly RegionalTerm[] => {
    // Only the last way, from standard Traditional or to it, has a vocabulary.
    const last = legsOf(job).map(stepsOf).at(-1);
    const convertBefore = chain(convertersOf(job).slice(0, -1));
    const found = last
      ? job.texts.flatMap((text) => findRegionalTerms(last, dictionaryOf, convertBefore(text)))
      : [];
    return hasNoRegion(job) && found.length === 1 ? [] : addTerms(found);
  };
  return {
    filesFor: (style) => [...new Set(legsOf(style).flatMap(filesOfLeg))],
    convertTexts(job) {
      const vocabulary = job.vocabulary && !(hasNoRegion(job) && findTerms(job).length === 0);
      const legs = convertersOf({ ...job, vocabulary });
      const convert = isMended(job) ? mendingConverter(legs, dictionaryOf) : chain(legs);
      return job.texts.map((text) => quoted(convert(text), job));
    },
    findTerms,
  };
}

function quoted(text: string, { quotes, to }: ConversionJob): string {
  return quotes === "region" ? withRegionalQuotes(text, to) : text;
}

/**
 * Whether texts may be the region's own: Traditional that names no region, and undamaged. One word of another region's in all
 * of them is then the writer's own: Taiwan's press writes 網絡 once for 28 times of 網路.
 */
function hasNoRegion(style: ConversionStyle): boolean {
  return style.vocabulary && style.from === "zh-Hant" && !isMended(style);
}

/** One converter's way. */
interface Leg {
  readonly direction: Direction;
  readonly improved: boolean;
}

/** A fake Traditional text goes by way of Simplified; towards Simplified there is nothing to mend. */
function isMended({ from, to, mendFake }: ConversionStyle): boolean {
  return mendFake && from !== "zh-Hans" && to !== "zh-Hans";
}

function legsOf(style: ConversionStyle): readonly Leg[] {
  const { from, to, vocabulary, improvements: improved = true } = style;
  const leg = (start: ChineseVariant, end: ChineseVariant): Leg => ({
    direction: directionOf(start, end, { vocabulary, improved }),
    improved,
  });
  if (!isMended(style)) return [leg(from, to)];
  return [leg(from, "zh-Hans"), leg("zh-Hans", "zh-Hant"), leg("zh-Hant", to)];
}

function chain(legs: readonly Converter[]): Converter {
  return (text) => legs.reduce((converted, convert) => convert(converted), text);
}

function mendingConverter(legs: readonly Converter[], dictionaryOf: DictionaryOf): Converter {
  const [toSimplified = same, toTraditional = same, toRegion = same] = legs;
  const dictionaries = {
    toSimplified: dictionaryOf("traditional-simplified"),
    toTraditional: dictionaryOf("simplified-traditional"),
  };
  return (text) => {
    const simplified = toSimplified(text);
    return toRegion(keepWrittenForms(text, simplified, toTraditional(simplified), dictionaries));
  };
}

const same: Converter = (text) => text;

function filesOfLeg({ direction, improved }: Leg): readonly string[] {
  const { normalize, segment, stages, composed = null } = direction;
  const needs = improved ? sourcesFor(direction).flatMap((source) => source.needs) : [];
  const names = [normalize, segment, ...stages, composed].filter((name) => name !== null);
  const words = improved && direction.hasVocabulary ? [LEXICON, fileOf(TO_SIMPLIFIED)] : [];
  return [...names.map(fileOf), ...needs, ...words];
}

/** Where words begin and end, for those that a vocabulary replaces. */
const LEXICON = "lexicon";

/** Folds a text for the lexicon, which is Simplified. */
const TO_SIMPLIFIED: DictionaryName = "traditional-simplified";

function improveStages(direction: Direction, bytesOf: BytesOf): Partial<Record<DictionaryName, Improvement>> {
  return Object.fromEntries(sourcesFor(direction).map((source) => [source.stage, source.create(bytesOf)]));
}

function sourcesFor(direction: Direction): readonly ImprovementSource[] {
  return IMPROVEMENTS.filter(
    ({ stage, after = stage }) => direction.stages.includes(stage) && direction.stages.includes(after),
  );
}

function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}
