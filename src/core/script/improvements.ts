import { createWordImprovement } from "./context/improve-words.ts";
import { createFormsImprovement } from "./context/regional-forms.ts";
import type { Improvement } from "./converter.ts";
import type { DictionaryName } from "./directions.ts";

/** Where an improvement comes in, and what it is made of. */
export interface ImprovementSource {
  /** Stage whose longest phrases it overrules. */
  readonly stage: DictionaryName;
  /** Where given, a stage that must come before: text that was Traditional already is left as written. */
  readonly after?: DictionaryName;
  /** Compiled files that it needs, without `.bin`: they are loaded before `create` is called. */
  readonly needs: readonly string[];
  /** Called once a converter; `bytesOf` gives the files of `needs`. */
  create(bytesOf: (name: string) => Uint8Array): Improvement;
}

/** What converts with fewer errors than OpenCC's longest phrases; at most one a stage. */
export const IMPROVEMENTS: readonly ImprovementSource[] = [
  {
    stage: "simplified-traditional",
    needs: ["words"],
    create: (bytesOf) => createWordImprovement(bytesOf("words")),
  },
  {
    stage: "traditional-taiwan",
    after: "simplified-traditional",
    needs: ["forms-taiwan"],
    create: (bytesOf) => createFormsImprovement(bytesOf("forms-taiwan")),
  },
  {
    stage: "traditional-hongkong",
    after: "simplified-traditional",
    needs: ["forms-hongkong"],
    create: (bytesOf) => createFormsImprovement(bytesOf("forms-hongkong")),
  },
];
