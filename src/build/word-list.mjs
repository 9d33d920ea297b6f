// @ts-check
// Compiles words.bin: the words by which the improved conversion cuts a sentence, with what they become and cost.
// Format: see src/core/script/context/word-list.ts.
import { costWords } from "./cost-words.mjs";
import { longestPhrases } from "./longest-phrases.mjs";
import { readWordFrequencies } from "./word-frequencies.mjs";
import { isChineseName, isForeignName } from "./word-shapes.mjs";
import { NAME_CHARACTERS, NAME_READINGS } from "./words/foreign-names.mjs";
import { OPENCC_SLIPS } from "./words/opencc-slips.mjs";
import { PLACE_NAMES } from "./words/place-names.mjs";
import { PREFERRED_FORMS } from "./words/preferred-forms.mjs";
import { SURNAMES } from "./words/surnames.mjs";
import { WORD_FAMILIES } from "./words/word-families.mjs";
import { writeWordList } from "./write-word-list.mjs";

/** @import { Entries } from "./longest-phrases.mjs" */
/** @typedef {import("./word-frequencies.mjs").WordFrequency} WordFrequency */

/** Must agree with BECOMES_PAIR in src/core/script/context/word-list.ts. */
const BECOMES_PAIR = 8;
/** Bytes of words.bin. @param {ReadonlyMap<string, string>} openCc Simplified to Traditional, phrases and characters */
export function compileWordList(openCc) {
  const entries = preferForms(withoutSlips(openCc));
  const corrections = readFamilies(entries);
  const known = new Map([...entries, ...corrections]);
  const frequencies = readWordFrequencies();
  const ambiguous = findAmbiguous(entries, corrections);
  const costs = costWords({ entries, corrections, frequencies, ambiguous });
  const values = new Map([...costs.keys()].map((word) => [word, valueOfWord(word, known, frequencies)]));
  for (const [key, value] of entries) if (key.length === 1) values.set(key, value);
  const becomePairs = [...openCc].filter(([key, value]) => key.length === 1 && value.length > 1);
  for (const [key] of becomePairs) values.set(key, key);
  const pairs = new Set(becomePairs.map(([key]) => key));
  const roles = (/** @type {string} */ unit) => (pairs.has(unit) ? BECOMES_PAIR : rolesOf(unit));
  const rolesOf = (/** @type {string} */ unit) =>
    Number(ambiguous.has(unit)) +
    2 * Number(NAME_CHARACTERS.includes(unit)) +
    4 * Number((openCc.get(unit) ?? unit) !== (values.get(unit) ?? unit));
  return writeWordList({ openCc, values, costs, frequencies, roles });
}

/** OpenCC's entries but for its slips. @param {ReadonlyMap<string, string>} openCc @returns {Entries} */
function withoutSlips(openCc) {
  return new Map([...openCc].map(([key, value]) => [key, OPENCC_SLIPS.get(key) ?? value]));
}

/** OpenCC's entries with today's form of some characters. @param {Entries} openCc @returns {Entries} */
function preferForms(openCc) {
  const entries = new Map([...openCc].filter((entry) => !/[\ud800-\udfff]/.test(entry.join(""))));
  for (const { simplified, from, to, except = [], only = [simplified], alone } of PREFERRED_FORMS) {
    for (const [key, value] of entries) {
      if (key.length === 1 || !value.includes(from)) continue;
      if (!only.some((word) => key.includes(word)) || except.some((word) => key.includes(word))) continue;
      entries.set(key, value.replaceAll(from, to));
    }
    if (alone) entries.set(simplified, to);
  }
  entries.set("仑", NAME_READINGS.get("仑") ?? "仑");
  return entries;
}

/** Words of families: the family's character as the family has it, the rest as without. @param {Entries} entries @returns {Entries} */
function readFamilies(entries) {
  /** @type {Entries} */
  const words = new Map();
  for (const [family = "", ...members] of [...WORD_FAMILIES, ...PLACE_NAMES].map((line) => line.split(" "))) {
    const [character = "", becomes = ""] = family.split(">");
    for (const word of members) {
      if (word.length < 2 || !word.includes(character)) throw new Error(`not a word of ${family}: ${word}`);
      const value = words.get(word) ?? longestPhrases(word, entries);
      words.set(word, [...value].map((unit, at) => (word[at] === character ? becomes : unit)).join(""));
    }
  }
  return words;
}

/** Characters that become more than one, here or in OpenCC's own. @param {Entries} entries @param {Entries} corrections @returns {Set<string>} */
function findAmbiguous(entries, corrections) {
  const ambiguous = new Set([
    ...NAME_READINGS.keys(),
    ...PREFERRED_FORMS.map(({ simplified }) => simplified),
  ]);
  for (const [key, value] of [...entries, ...corrections]) {
    if (key.length === 1 || key.length !== value.length) continue;
    [...key].forEach((character, at) => {
      if ((entries.get(character) ?? character) !== value[at]) ambiguous.add(character);
    });
  }
  return ambiguous;
}

/** A frequent word's value: a name's by its characters, others' by OpenCC's longest phrases. @param {string} word @param {Entries} entries @param {Map<string, WordFrequency>} frequencies */
function valueOfWord(word, entries, frequencies) {
  const value = entries.get(word);
  if (value !== undefined) return value;
  const tag = frequencies.get(word)?.tag ?? "";
  const surname = isChineseName(word, tag, entries) ? SURNAMES.get(word.charAt(0)) : undefined;
  if (surname !== undefined) return surname + longestPhrases(word.slice(1), entries);
  if (!isForeignName(word, tag)) return longestPhrases(word, entries);
  return [...word]
    .map((character) => NAME_READINGS.get(character) ?? entries.get(character) ?? character)
    .join("");
}
