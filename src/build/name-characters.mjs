// @ts-check
// What characters cost in names, counted in the names of jieba's list.
import { costOf } from "./word-costs.mjs";
import { GIVEN_CHARACTERS } from "./words/given-characters.mjs";
import { RARELY_TRANSCRIBED, TRANSCRIPTION } from "./words/transcription.mjs";

/** Least count that a character of name reports is taken to have. */
const USUAL_GIVEN = 60;
/** So often in the list's names: no book's hero alone has it. */
const OFTEN_GIVEN = 150;
/** The same of a character of transcription tables. */
const USUAL_FOREIGN = 30;
const RARE_FOREIGN = 2;

/** @typedef {import("./word-frequencies.mjs").WordFrequency} WordFrequency */

/** First characters that begin most of the list's names of three characters. */
const USUAL_SURNAMES = 200;

/**
 * Columns of costs by place in a name (0: never seen there), and what given names have. A Chinese name is a surname with two characters here; a foreign one is written by its sounds, with three or more.
 * @param {ReadonlyMap<string, WordFrequency>} frequencies
 */
export function nameCharacters(frequencies) {
  const tagged = (/** @type {RegExp} */ tags) =>
    [...frequencies].filter(([word, { tag }]) => tags.test(tag) && HAN.test(word)).map(([word]) => word);
  const chinese = tagged(/^nr$/).filter((word) => word.length === 3);
  const foreign = tagged(/^(?:nrt|nrfg)$/).filter((word) => word.length >= 3);
  const firsts = countUnits(chinese.map((word) => word.charAt(0)));
  const ranked = [...firsts].sort(([, a], [, b]) => b - a);
  const usual = new Set(ranked.slice(0, USUAL_SURNAMES).map(([unit]) => unit));
  const given = chinese.filter((word) => usual.has(word.charAt(0))).map((word) => word.slice(1));
  const counts = countUnits(given.flatMap((name) => [...name]));
  return {
    surname: costsOf(firsts),
    given: costsOf(weighGiven(counts)),
    foreign: costsOf(weighForeign(countUnits(foreign.flatMap((name) => [...name])))),
    isGiven: (/** @type {string} */ unit) =>
      GIVEN_CHARACTERS.has(unit) || (counts.get(unit) ?? 0) >= OFTEN_GIVEN,
  };
}

const HAN = /^[一-鿿]+$/u;

/** @param {readonly string[]} units */
function countUnits(units) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/**
 * The list's names are those of books, and half of them none: what name reports don't have counts a tenth, and what they
 * have no less than the usual.
 * @param {ReadonlyMap<string, number>} counts
 */
function weighGiven(counts) {
  const units = new Set([...counts.keys(), ...GIVEN_CHARACTERS]);
  return new Map(
    [...units].map((unit) => {
      const count = counts.get(unit) ?? 0;
      return [unit, GIVEN_CHARACTERS.has(unit) ? Math.max(count, USUAL_GIVEN) : count / 10];
    }),
  );
}

/** The list's foreign names, of characters of Xinhua's transcription tables; each of those counts a few times at least. @param {ReadonlyMap<string, number>} counts */
function weighForeign(counts) {
  const usual = [...TRANSCRIPTION].map(
    (unit) => /** @type {const} */ ([unit, Math.max(counts.get(unit) ?? 0, USUAL_FOREIGN)]),
  );
  const rare = [...RARELY_TRANSCRIBED].map((unit) => /** @type {const} */ ([unit, RARE_FOREIGN]));
  return new Map([...rare, ...usual]);
}

/** @param {ReadonlyMap<string, number>} counts @returns {(unit: string) => number} */
function costsOf(counts) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (unit) => {
    const count = counts.get(unit);
    return count === undefined ? 0 : Math.max(1, costOf(count, total));
  };
}
