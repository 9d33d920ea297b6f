import type { ChineseVariant } from "../article.ts";
import { type Converter, createConverter, type Improvement } from "./converter.ts";
import { type Dictionary, readDictionary } from "./dictionary.ts";
import { type DictionaryName, type Direction, directionOf } from "./directions.ts";
import { IMPROVEMENTS, type ImprovementSource } from "./improvements.ts";

/** How text is to be converted. */
export interface ConversionJob {
  readonly texts: readonly string[];
  readonly from: ChineseVariant;
  readonly to: ChineseVariant;
  /** `region`: “ ” become 「」 in Traditional and the reverse in Simplified. */
  readonly quotes: "keep" | "region";
  /** Regional words too: 软件 → 軟體. */
  readonly vocabulary: boolean;
  /** The text is fake Traditional: what was never converted in it (干部) is mended on the way. */
  readonly mendFake: boolean;
  /** `false`: phrase for phrase what OpenCC makes of it. Absent: with our improvements. */
  readonly improvements?: boolean;
}

/** Converts a batch of texts: as many out as in, in order. The background's in the browser, direct in Node. */
export type ConvertTexts = (job: ConversionJob) => Promise<readonly string[]>;

/** Bytes of a compiled file, by its name without `.bin`. */
export type BytesOf = (name: string) => Uint8Array;

/** Conversion in every direction, each made ready when it is first asked for and then kept. */
export interface ConversionEngine {
  /** Compiled files that a job needs: `bytesOf` must have them when it is converted. */
  filesFor(job: Omit<ConversionJob, "texts">): readonly string[];
  /** As many texts out as in, in order. Linear time; never throws on any text. */
  convertTexts(job: ConversionJob): readonly string[];
}

/** An engine over compiled files; it reads each once, on first use. */
export function createConversionEngine(bytesOf: BytesOf): ConversionEngine {
  const dictionaries = new Map<DictionaryName, Dictionary>();
  const converters = new Map<string, Converter>();
  const dictionaryOf = (name: DictionaryName): Dictionary =>
    kept(dictionaries, name, () => readDictionary(bytesOf(name)));
  return {
    filesFor: (job) => filesFor(directionOf(job.from, job.to), job.improvements !== false),
    convertTexts({ texts, from, to, improvements = true }) {
      const direction = directionOf(from, to);
      if (!direction) return texts;
      const convert = kept(converters, `${from}>${to} ${improvements}`, () =>
        createConverter(direction, dictionaryOf, improvements ? improveStages(direction, bytesOf) : {}),
      );
      return texts.map(convert);
    },
  };
}

function filesFor(direction: Direction | null, improved: boolean): readonly string[] {
  if (!direction) return [];
  const { normalize, segment, stages } = direction;
  const sources = improved ? sourcesFor(direction) : [];
  const names = [normalize, segment, ...stages, ...sources.flatMap(({ needs }) => needs)];
  return [...new Set(names.filter((name) => name !== null))];
}

function improveStages(direction: Direction, bytesOf: BytesOf): Partial<Record<DictionaryName, Improvement>> {
  return Object.fromEntries(sourcesFor(direction).map((source) => [source.stage, source.create(bytesOf)]));
}

function sourcesFor(direction: Direction): readonly ImprovementSource[] {
  return IMPROVEMENTS.filter(({ stage }) => direction.stages.includes(stage));
}

function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}
