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
import { composeChain } from "./compose-chain.mjs";
import { encodeDictionary, headLength } from "./encode-dictionary.mjs";
import { compileLexicon } from "./lexicon.mjs";
import { mergeSources } from "./merge-sources.mjs";
import { readVocabularies } from "./vocabulary.mjs";
import { compileWordList } from "./word-list.mjs";
import { HONG_KONG_FORMS, TAIWAN_FORMS } from "./words/press-forms.mjs";
import { SIMPLIFIED_FORMS } from "./words/simplified-forms.mjs";

/** OpenCC's dictionaries behind each of ours; where two hold a key, the first wins. */
const SOURCES = {
  compatibility: [compatibility],
  "simplified-traditional": [stPhrases, stRegionalPhrases, stCharacters],
  "traditional-taiwan": [twVariantsPhrases, twVariants],
  "taiwan-traditional": [twVariantsRevPhrases, twVariantsRev],
  "traditional-hongkong": [hkVariantsPhrases, hkVariants],
  "hongkong-traditional": [hkVariantsRevPhrases, hkVariantsRev],
};

const TO_SIMPLIFIED = mergeSources([tsPhrases, tsCharacters]);
const FROM_TAIWAN = mergeSources([twVariantsRevPhrases, twVariantsRev]);
const FROM_HONG_KONG = mergeSources([hkVariantsRevPhrases, hkVariantsRev]);

/** Stages towards Simplified, in the order that src/core/script/simplified-archive.ts has. */
const SIMPLIFYING = [[TO_SIMPLIFIED], [FROM_TAIWAN, TO_SIMPLIFIED], [FROM_HONG_KONG, TO_SIMPLIFIED]];

/** Every file's bytes, by name. @returns {Map<string, Uint8Array>} */
export function compileDictionaries() {
  const dictionaries = new Map(
    Object.entries(SOURCES).map(([name, sources]) => [name, encodeDictionary(mergeSources(sources))]),
  );
  for (const [name, words] of Object.entries(readVocabularies())) {
    dictionaries.set(name, encodeDictionary(words));
  }
  dictionaries.set("simplified", compileSimplifying());
  dictionaries.set("forms-taiwan", encodeDictionary(readRows(TAIWAN_FORMS), { decidesAll: true }));
  dictionaries.set("forms-hongkong", encodeDictionary(readRows(HONG_KONG_FORMS), { decidesAll: true }));
  dictionaries.set("lexicon", compileLexicon());
  return dictionaries.set("words", compileWordList(mergeSources(SOURCES["simplified-traditional"])));
}

/** The dictionaries towards Simplified in one file: each plain, then with our forms. */
function compileSimplifying() {
  const forms = readRows(SIMPLIFIED_FORMS);
  const composed = SIMPLIFYING.flatMap((stages) => [
    composeChain({ segment: TO_SIMPLIFIED, stages }),
    composeChain({ segment: TO_SIMPLIFIED, stages, decided: forms }),
  ]);
  const sharedKeys = composed.flatMap(({ entries }) => [...entries.keys()]);
  const parts = composed.map(({ entries, deferred }) => encodeDictionary(entries, { deferred, sharedKeys }));
  // Units and what they become by themselves are nearly the same in all: side by side they compress to nearly nothing.
  const heads = parts.map((bytes) => bytes.subarray(0, headLength(bytes)));
  const tails = parts.map((bytes) => bytes.subarray(headLength(bytes)));
  const lengths = Uint32Array.from([...heads, ...tails], ({ length }) => length);
  return Buffer.concat([new Uint8Array(lengths.buffer), ...heads, ...tails]);
}

/** Rows "word value, word value", or with a note behind each; a value is as long as its word. @param {readonly string[]} lines */
function readRows(lines) {
  const rows = lines.flatMap((line) => line.split(", ")).map((row) => row.split(" "));
  return new Map(
    rows.map(([word = "", value = ""]) => {
      if (word.length !== value.length) throw new Error(`word of another length: ${word} ${value}`);
      return [word, value];
    }),
  );
}

/** Writes every dictionary as `<name>.bin` into a folder, made if absent. @param {string} folder */
export async function buildDictionaries(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of compileDictionaries()) await writeFile(join(folder, `${name}.bin`), bytes);
}
