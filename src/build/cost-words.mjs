// @ts-check
import { longestPhrases } from "./longest-phrases.mjs";
import { cheapestPath, costOf, nats } from "./word-costs.mjs";
import {
  isChineseName,
  isCounted,
  isForeignName,
  isNameLike,
  isNameOfYu,
  isShortNameOfInside,
} from "./word-shapes.mjs";

/** @import { Entries } from "./longest-phrases.mjs" */
/** @import { WordFrequency } from "./word-frequencies.mjs" */

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
/** From this length on, phrases whose parts say the same are left out: nearly nothing overlaps them. */
const LONG_PHRASE = 4;

/**
 * @typedef {object} Sources
 * @property {Entries} entries
 * @property {Entries} corrections  words of families
 * @property {ReadonlyMap<string, WordFrequency>} frequencies
 * @property {ReadonlySet<string>} ambiguous  characters that become more than one
 */

/**
 * The words worth carrying, with their costs.
 *
 * @param {Sources} sources
 * @returns {Map<string, number>}
 */
export function costWords(sources) {
  const { entries, corrections, frequencies } = sources;
  const total = [...frequencies.values()].reduce((sum, { count }) => sum + count, 0);
  const costs = costFrequentWords(sources, total);
  const split = (/** @type {string} */ word) =>
    cheapestPath(word, (part) => costs.get(part), {
      whole: false,
      character: (character) => costOf(frequencies.get(character)?.count ?? 0, total),
    });
  // The shorter first: a phrase has to be cheaper than its parts, and those may be phrases.
  const phrases = [...entries.keys()]
    .filter((word) => word.length > 1 && matters(word, sources))
    .sort((a, b) => a.length - b.length);
  for (const word of phrases)
    costs.set(word, Math.min(costs.get(word) ?? 255, split(word).cost - PHRASE_BONUS));
  for (const word of corrections.keys())
    costs.set(word, Math.min(costs.get(word) ?? 255, split(word).cost - CORRECTION_BONUS));
  // The shorter first again: a phrase may rest on one that stays, not on one that goes after it.
  for (const word of phrases) {
    if (mayGo(word, corrections) && saysAsParts(word, split(word).words, sources)) costs.delete(word);
  }
  return costs;
}

/**
 * Words of jieba's list that are frequent enough for what they are.
 *
 * @param {Sources} sources
 * @param {number} total
 */
function costFrequentWords(sources, total) {
  const { entries, frequencies } = sources;
  const known = new Set([...entries.keys()].join(""));
  /** @type {Map<string, number>} */
  const costs = new Map();
  for (const [word, { count, tag }] of frequencies) {
    if (word.length < 2 || ![...word].every((character) => known.has(character))) continue;
    if ((isShortNameOfInside(word, tag) || isNameOfYu(word, tag) || isCounted(word)) && !entries.has(word))
      continue;
    const isKept = entries.has(word) && matters(word, sources);
    if (isKept || count >= leastCount(word, tag, sources)) costs.set(word, costOf(count, total));
  }
  return costs;
}

/**
 * @param {string} word
 * @param {string} tag
 * @param {Sources} sources
 */
function leastCount(word, tag, sources) {
  if (isForeignName(word, tag) || isChineseName(word, tag, sources.entries)) return LEAST_COUNT_NAME;
  if (matters(word, sources)) return LEAST_COUNT_AMBIGUOUS;
  return isNameLike(word) ? LEAST_COUNT_NAMELIKE : LEAST_COUNT_OTHER;
}

/**
 * @param {string} word
 * @param {Sources} sources
 */
function matters(word, { ambiguous }) {
  return [...word].some((character) => ambiguous.has(character));
}

/**
 * What begins with 里 stays: by itself at the head of a clause it is a name (see lone-characters.ts).
 *
 * @param {string} word
 * @param {Entries} corrections
 */
function mayGo(word, corrections) {
  return word.length >= LONG_PHRASE && !corrections.has(word) && !word.startsWith("里") && !isNameLike(word);
}

/**
 * @param {string} word
 * @param {readonly string[]} parts
 * @param {Sources} sources
 */
function saysAsParts(word, parts, { entries, corrections }) {
  const value = parts.map(
    (part) => corrections.get(part) ?? entries.get(part) ?? longestPhrases(part, entries),
  );
  return value.join("") === entries.get(word);
}
