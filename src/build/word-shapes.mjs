// @ts-check
// What a word of jieba's list is by its characters and its tag: a name, a count, or what only looks like one.
import { NAME_CHARACTERS, NAME_ENDINGS, NAME_READINGS } from "./words/foreign-names.mjs";
import { GIVEN_CHARACTERS } from "./words/given-characters.mjs";
import { SURNAMES } from "./words/surnames.mjs";

/** @import { Entries } from "./longest-phrases.mjs" */

/**
 * A name of three characters, the first a surname that words write otherwise; of what begins like a word (钟点工, 范文博), one whose
 * other two are those of given names. @param {string} word @param {string} tag @param {Entries} entries
 */
export function isChineseName(word, tag, entries) {
  if (tag !== "nr" || word.length !== 3 || !SURNAMES.has(word.charAt(0))) return false;
  return !entries.has(word.slice(0, 2)) || [...word.slice(1)].every((unit) => GIVEN_CHARACTERS.has(unit));
}

/** 于本, 于东海: what begins with the surname 于 is far more often at or than; rules know it by what follows the name. @param {string} word @param {string} tag */
export function isNameOfYu(word, tag) {
  return word.startsWith("于") && /^n[rsz]/.test(tag);
}

/** 库里, 里拉: more often the end of 国库|里 or the beginning of 里|拉出来. @param {string} word @param {string} tag */
export function isShortNameOfInside(word, tag) {
  return word.length === 2 && word.includes("里") && /^n[rz]/.test(tag);
}

/** 几十里, 三百只: a number and what it counts, which rules about neighbours know in any number. @param {string} word */
export function isCounted(word) {
  return /^[数几两一二三四五六七八九十百千万亿好上余多]+[里只]$/.test(word);
}

/** A name of three characters or more, all of it in characters of transliterations, with or without 峰, 河, 岛. @param {string} word @param {string} tag */
export function isForeignName(word, tag) {
  if (!/^n[rsz]/.test(tag)) return false;
  const name = word.length > 3 && NAME_ENDINGS.includes(word.slice(-1)) ? word.slice(0, -1) : word;
  return name.length > 2 && [...name].every((character) => NAME_CHARACTERS.includes(character));
}

/** A word in characters of names, whatever it is. @param {string} word */
export function isNameLike(word) {
  return [...word].every((character) => NAME_CHARACTERS.includes(character) || NAME_READINGS.has(character));
}
