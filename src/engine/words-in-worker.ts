import type { Words } from "./words.ts";
import { callWorker } from "./worker-calls.ts";

/** The words in a thread of their own, so that a page is shown and read while they are. */
export function wordsInWorker(start: () => Worker): Words {
  const call = callWorker(start);
  const ask = <Name extends keyof Words>(name: Name): Words[Name] =>
    // The worker answers each call by the method of that name.
    ((...args: unknown[]) => call(name, args)) as Words[Name];
  return {
    analyse: ask("analyse"),
    convertTexts: ask("convertTexts"),
    findTerms: ask("findTerms"),
    isFakeTraditional: ask("isFakeTraditional"),
  };
}
