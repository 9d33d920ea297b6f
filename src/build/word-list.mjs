// @ts-check
// Compiles words.bin: the words by which the improved conversion cuts a sentence, with what they become and cost.
// Format: see src/core/script/context/word-list.ts.
import { cheapestPath, costOf, nats } from "./word-costs.mjs";
import { readWordFrequencies } from "./word-frequencies.mjs";
import { NAME_CHARACTERS, NAME_ENDINGS, NAME_READINGS } from "./words/foreign-names.mjs";
import { GIVEN_CHARACTERS } from "./words/given-characters.mjs";
import { OPENCC_SLIPS } from "./words/opencc-slips.mjs";
import { PLACE_NAMES } from "./words/place-names.mjs";
import { PREFERRED_FORMS } from "./words/preferred-forms.mjs";
import { SURNAMES } from "./words/surnames.mjs";
import { WORD_FAMILIES } from "./words/word-families.mjs";
import { writeWordList } from "./write-word-list.mjs";

/** @typedef {Map<string, string>} Entries */
/** @typedef {import("./word-frequencies.mjs").WordFrequency} WordFrequency */

/** Words with an ambiguous character matter most; of the others, only what is frequent moves a border. */
const LEAST_COUNT_AMBIGUOUS = 34;
const LEAST_COUNT_OTHER = 1500;
const LEAST_COUNT_NAME = 3;
/** Words in characters of names: without them 皮包|里 is a name. */
const LEAST_COUNT_NAMELIKE = 60;
/** How much likelier a phrase of OpenCC's is than its parts side by side: measured best between 0 and 5 nats. */
const PHRASE_BONUS = nats(1);
/** A word of a family is there because its parts mislead. */
const CORRECTION_BONUS = nats(3);
/** Must agree with BECOMES_PAIR in src/core/script/context/word-list.ts. */
const BECOMES_PAIR = 8;
/** From this length on, phrases whose parts say the same are left out: nearly nothing overlaps them. */
const LONG_PHRASE = 4;

/** Bytes of words.bin. @param {ReadonlyMap<string, string>} openCc Simplified to Traditional, phrases and characters */
export function compileWordList(openCc) {
  const entries = preferForms(withoutSlips(openCc));
  const corrections = readFamilies(entries);
  const known = new Map([...entries, ...corrections]);
  const frequencies = readWordFrequencies();
  const ambiguous = findAmbiguous(entries, corrections);
  const costs = costWords(entries, corrections, frequencies, ambiguous);
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
      const value = words.get(word) ?? greedy(word, entries);
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

/**
 * The words worth carrying, with their costs.
 * @param {Entries} entries @param {Entries} corrections @param {Map<string, WordFrequency>} frequencies @param {Set<string>} ambiguous
 */
function costWords(entries, corrections, frequencies, ambiguous) {
  const total = sum([...frequencies.values()].map(({ count }) => count));
  const known = new Set([...[...entries.keys()].join("")]);
  /** @type {Map<string, number>} */
  const costs = new Map();
  const matters = (/** @type {string} */ word) => [...word].some((character) => ambiguous.has(character));
  for (const [word, { count, tag }] of frequencies) {
    if (word.length < 2 || ![...word].every((character) => known.has(character))) continue;
    if ((isShortNameOfInside(word, tag) || isNameOfYu(word, tag) || isCounted(word)) && !entries.has(word))
      continue;
    const least =
      isForeignName(word, tag) || isChineseName(word, tag, entries)
        ? LEAST_COUNT_NAME
        : matters(word)
          ? LEAST_COUNT_AMBIGUOUS
          : isNameLike(word)
            ? LEAST_COUNT_NAMELIKE
            : LEAST_COUNT_OTHER;
    if (count >= least || (entries.has(word) && matters(word))) costs.set(word, costOf(count, total));
  }
  const split = (/** @type {string} */ word) =>
    cheapestPath(word, (part) => costs.get(part), {
      whole: false,
      character: (character) => costOf(frequencies.get(character)?.count ?? 0, total),
    });
  // The shorter first: a phrase has to be cheaper than its parts, and those may be phrases.
  const phrases = [...entries.keys()]
    .filter((word) => word.length > 1 && matters(word))
    .sort((a, b) => a.length - b.length);
  for (const word of phrases)
    costs.set(word, Math.min(costs.get(word) ?? 255, split(word).cost - PHRASE_BONUS));
  for (const word of corrections.keys())
    costs.set(word, Math.min(costs.get(word) ?? 255, split(word).cost - CORRECTION_BONUS));
  // The shorter first again: a phrase may rest on one that stays, not on one that goes after it. What begins with 里 stays: by
  // itself at the head of a clause it is a name (see lone-characters.ts).
  for (const word of phrases) {
    if (word.length < LONG_PHRASE || corrections.has(word) || word.startsWith("里") || isNameLike(word))
      continue;
    const { words } = split(word);
    const parts = words
      .map((part) => corrections.get(part) ?? entries.get(part) ?? greedy(part, entries))
      .join("");
    if (parts === entries.get(word)) costs.delete(word);
  }
  return costs;
}

/** A frequent word's value: a name's by its characters, others' by OpenCC's longest phrases. @param {string} word @param {Entries} entries @param {Map<string, WordFrequency>} frequencies */
function valueOfWord(word, entries, frequencies) {
  const value = entries.get(word);
  if (value !== undefined) return value;
  const tag = frequencies.get(word)?.tag ?? "";
  const surname = isChineseName(word, tag, entries) ? SURNAMES.get(word.charAt(0)) : undefined;
  if (surname !== undefined) return surname + greedy(word.slice(1), entries);
  if (!isForeignName(word, tag)) return greedy(word, entries);
  return [...word]
    .map((character) => NAME_READINGS.get(character) ?? entries.get(character) ?? character)
    .join("");
}

/**
 * A name of three characters, the first a surname that words write otherwise; of what begins like a word (钟点工, 范文博), one whose
 * other two are those of given names. @param {string} word @param {string} tag @param {Entries} entries
 */
function isChineseName(word, tag, entries) {
  if (tag !== "nr" || word.length !== 3 || !SURNAMES.has(word.charAt(0))) return false;
  return !entries.has(word.slice(0, 2)) || [...word.slice(1)].every((unit) => GIVEN_CHARACTERS.has(unit));
}

/** 于本, 于东海: what begins with the surname 于 is far more often at or than; rules know it by what follows the name. @param {string} word @param {string} tag */
function isNameOfYu(word, tag) {
  return word.startsWith("于") && /^n[rsz]/.test(tag);
}

/** @param {string} text @param {Entries} entries */
function greedy(text, entries) {
  let value = "";
  for (let at = 0; at < text.length; ) {
    let end = text.length;
    while (end > at + 1 && !entries.has(text.slice(at, end))) end--;
    value += entries.get(text.slice(at, end)) ?? text.slice(at, end);
    at = end;
  }
  return value;
}

/** 库里, 里拉: more often the end of 国库|里 or the beginning of 里|拉出来. @param {string} word @param {string} tag */
function isShortNameOfInside(word, tag) {
  return word.length === 2 && word.includes("里") && /^n[rz]/.test(tag);
}

/** 几十里, 三百只: a number and what it counts, which rules about neighbours know in any number. @param {string} word */
function isCounted(word) {
  return /^[数几两一二三四五六七八九十百千万亿好上余多]+[里只]$/.test(word);
}

/** A name of three characters or more, all of it in characters of transliterations, with or without 峰, 河, 岛. @param {string} word @param {string} tag */
function isForeignName(word, tag) {
  if (!/^n[rsz]/.test(tag)) return false;
  const name = word.length > 3 && NAME_ENDINGS.includes(word.slice(-1)) ? word.slice(0, -1) : word;
  return name.length > 2 && [...name].every((character) => NAME_CHARACTERS.includes(character));
}

/** @param {string} word */
function isNameLike(word) {
  return [...word].every((character) => NAME_CHARACTERS.includes(character) || NAME_READINGS.has(character));
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
