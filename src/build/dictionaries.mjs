// @ts-check
// Compiles the dictionaries of Chinese conversion from OpenCC's (package opencc-js, used at build time alone).
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import compatibility from "opencc-js/dict/CJK_Compatibility_Ideographs";
import hkVariants from "opencc-js/dict/HKVariants";
import hkVariantsPhrases from "opencc-js/dict/HKVariantsPhrases";
import hkVariantsRev from "opencc-js/dict/HKVariantsRev";
import hkVariantsRevPhrases from "opencc-js/dict/HKVariantsRevPhrases";
import stCharacters from "opencc-js/dict/STCharacters";
import stPhrases from "opencc-js/dict/STPhrases";
import stRegionalPhrases from "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases";
import tsCharacters from "opencc-js/dict/TSCharacters";
import tsPhrases from "opencc-js/dict/TSPhrases";
import twVariants from "opencc-js/dict/TWVariants";
import twVariantsPhrases from "opencc-js/dict/TWVariantsPhrases";
import twVariantsRev from "opencc-js/dict/TWVariantsRev";
import twVariantsRevPhrases from "opencc-js/dict/TWVariantsRevPhrases";
import { encodeDictionary } from "./encode-dictionary.mjs";
import { mergeSources } from "./merge-sources.mjs";
import { readVocabularies } from "./vocabulary.mjs";
import { compileWordList } from "./word-list.mjs";

/** OpenCC's dictionaries behind each of ours; where two hold a key, the first wins. */
const SOURCES = {
  compatibility: [compatibility],
  "simplified-traditional": [stPhrases, stRegionalPhrases, stCharacters],
  "traditional-simplified": [tsPhrases, tsCharacters],
  "traditional-taiwan": [twVariantsPhrases, twVariants],
  "taiwan-traditional": [twVariantsRevPhrases, twVariantsRev],
  "traditional-hongkong": [hkVariantsPhrases, hkVariants],
  "hongkong-traditional": [hkVariantsRevPhrases, hkVariantsRev],
};

/** Every dictionary's bytes, by name. @returns {Map<string, Uint8Array>} */
export function compileDictionaries() {
  const dictionaries = new Map(
    Object.entries(SOURCES).map(([name, sources]) => [name, encodeDictionary(mergeSources(sources))]),
  );
  for (const [name, words] of Object.entries(readVocabularies())) {
    dictionaries.set(name, encodeDictionary(words));
  }
  return dictionaries.set("words", compileWordList(mergeSources(SOURCES["simplified-traditional"])));
}

/** Writes every dictionary as `<name>.bin` into a folder, made if absent. @param {string} folder */
export async function buildDictionaries(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of compileDictionaries()) await writeFile(join(folder, `${name}.bin`), bytes);
}
