import { createConversionEngine } from "./conversion-engine.ts";
import type { ConvertTexts, FindTerms } from "./convert.ts";
import { isFakeTraditional, VERDICT_STYLES } from "./fake-traditional.ts";

/** Conversion where dictionaries have to be fetched. */
export interface ConversionService {
  readonly convertTexts: ConvertTexts;
  readonly findTerms: FindTerms;
  /** Whether a text is Traditional that was converted character by character. */
  isFakeTraditional(text: string): Promise<boolean>;
}

/**
 * A service over compiled files; each is loaded once, when a job first needs it, whoever asks. A load that fails fails
 * its jobs with what `load` throws, and is tried again by the next.
 */
export function createConversionService(load: (name: string) => Promise<Uint8Array>): ConversionService {
  const loading = new Map<string, Promise<void>>();
  const files = new Map<string, Uint8Array>();
  const engine = createConversionEngine((name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`dictionary ${name} is not loaded`);
    return bytes;
  });

  const fetchFile = async (name: string): Promise<void> => {
    try {
      files.set(name, await load(name));
    } catch (error) {
      loading.delete(name);
      throw error;
    }
  };
  const prepare = async (names: readonly string[]): Promise<void> => {
    for (const name of names) if (!loading.has(name)) loading.set(name, fetchFile(name));
    await Promise.all(names.map((name) => loading.get(name)));
  };

  return {
    async convertTexts(job) {
      await prepare(engine.filesFor(job));
      return engine.convertTexts(job);
    },
    async findTerms(job) {
      await prepare(engine.filesFor(job));
      return engine.findTerms(job);
    },
    async isFakeTraditional(text) {
      await prepare(VERDICT_STYLES.flatMap(engine.filesFor));
      return isFakeTraditional(text, engine.convertTexts);
    },
  };
}
