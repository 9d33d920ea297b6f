// @ts-check
// How much likelier characters are in names than elsewhere, counted in the names of jieba's list.
import { costOf } from "./word-costs.mjs";

/** @typedef {import("./word-frequencies.mjs").WordFrequency} WordFrequency */

/** Of an odds column: no likelier in names than elsewhere. */
const EVEN = 128;
/** Names of which a word of two characters must be the given part to be known as one. */
const LEAST_NAMES = 2;

/**
 * Columns of odds (128 + two times the nats; 0: never seen there) and the words of two characters that are given names.
 * A Chinese name is a surname (the sixty-odd first characters that begin most names) with one or two characters.
 * @param {ReadonlyMap<string, WordFrequency>} frequencies
 */
export function nameOdds(frequencies) {
  const tagged = (/** @type {RegExp} */ tags) =>
    [...frequencies]
      .filter(([word, { tag }]) => tags.test(tag) && /^[一-鿿]+$/u.test(word))
      .map(([word]) => word);
  const chinese = tagged(/^nr$/).filter((word) => word.length === 3);
  const foreign = tagged(/^(?:nrt|nrfg)$/).filter((word) => word.length >= 3);
  const firsts = countUnits(chinese.map((word) => word.charAt(0)));
  const usual = new Set(
    [...firsts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 200)
      .map(([unit]) => unit),
  );
  const given = chinese.filter((word) => usual.has(word.charAt(0))).map((word) => word.slice(1));
  const everywhere = new Map(
    [...frequencies].filter(([word]) => word.length === 1).map(([unit]) => [unit, 0]),
  );
  for (const [word, { count, tag }] of frequencies) {
    if (!tag.startsWith("nr"))
      for (const unit of word) everywhere.set(unit, (everywhere.get(unit) ?? 0) + count);
  }
  const names = countUnits(given);
  return {
    surname: oddsOf(firsts, everywhere),
    given: oddsOf(countUnits(given.flatMap((name) => [...name])), everywhere),
    foreign: oddsOf(countUnits(foreign.flatMap((name) => [...name])), everywhere),
    isGivenName: (/** @type {string} */ word) => (names.get(word) ?? 0) >= LEAST_NAMES,
  };
}

/** @param {readonly string[]} units */
function countUnits(units) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/** @param {ReadonlyMap<string, number>} inside @param {ReadonlyMap<string, number>} everywhere @returns {(unit: string) => number} */
function oddsOf(inside, everywhere) {
  const [all, total] = [inside, everywhere].map((counts) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  return (unit) => {
    const count = inside.get(unit) ?? 0;
    if (count === 0) return 0;
    return Math.max(
      1,
      Math.min(255, EVEN + costOf(everywhere.get(unit) ?? 0, total ?? 1) - costOf(count, all ?? 1)),
    );
  };
}
