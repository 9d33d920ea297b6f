// @ts-check
// Compiles lexicon.bin: Chinese words, Simplified, with what they cost on a path through a sentence and what they are.
// Format: see src/core/lexicon/lexicon-file.ts.
import { encodeDictionary } from "./encode-dictionary.mjs";
import { nameCharacters } from "./name-characters.mjs";
import { nodePaths, orderUnits } from "./trie-nodes.mjs";
import { cheapestPath, costOf, nats } from "./word-costs.mjs";
import { readWordFrequencies } from "./word-frequencies.mjs";
import { LEFT_OUT, NEWS_WORDS } from "./words/news-words.mjs";
import { WORD_KIND_TABLES } from "./words/word-kinds.mjs";

/** @typedef {import("./word-frequencies.mjs").WordFrequency} WordFrequency */
/** @typedef {ReadonlyMap<string, WordFrequency>} Frequencies */

/** Must agree with WORD_KINDS in src/core/lexicon/word-kinds.ts. */
const KINDS = (
  "noun verb adjective adverb pronoun numeral preposition conjunction particle localiser idiom time place organisation " +
  "organisationHead post postPrefix role credit unit measure saying change function name foreignName surname person"
).split(" ");

/** Kinds by jieba's tags, the longest beginning first. */
const KINDS_OF_TAGS = /** @type {const} */ ([
  ["nrt", ["foreignName"]],
  ["nrfg", ["foreignName"]],
  ["nr", ["name"]],
  ["ns", ["place"]],
  ["nt", ["organisation"]],
  ["nz", ["name", "noun"]],
  ["n", ["noun"]],
  ["vn", ["verb", "noun"]],
  ["vd", ["verb", "adverb"]],
  ["v", ["verb"]],
  ["ad", ["adjective", "adverb"]],
  ["an", ["adjective", "noun"]],
  ["a", ["adjective"]],
  ["b", ["adjective"]],
  ["z", ["adjective"]],
  ["d", ["adverb"]],
  ["r", ["pronoun"]],
  ["mq", ["numeral", "measure"]],
  ["m", ["numeral"]],
  ["q", ["measure"]],
  ["p", ["preposition", "function"]],
  ["c", ["conjunction", "function"]],
  ["u", ["particle", "function"]],
  ["y", ["particle", "function"]],
  ["f", ["localiser"]],
  ["i", ["idiom"]],
  ["l", ["idiom"]],
  ["t", ["time"]],
  ["s", ["noun"]],
  ["j", ["noun"]],
]);

/** Least counts in jieba's corpus. Names of places cut wrongly cost most, so rarer ones are worth their bytes. */
const LEAST_COUNTS = {
  place: 12,
  organisation: 60,
  foreignName: 40,
  idiom: 400,
  character: 5,
  notName: 60,
  other: 70,
};
/** How much likelier a word of our tables is than its parts side by side. */
const TABLE_BONUS = nats(2);

/** Bytes of lexicon.bin. @param {Iterable<string>} [regional] further words, Simplified form: those of Taiwan and Hong Kong @returns {Uint8Array} */
export function compileLexicon(regional = []) {
  const frequencies = readWordFrequencies();
  const names = nameCharacters(frequencies);
  const kinds = gatherKinds(frequencies, names.isGiven, regional);
  const costs = costWords(kinds, frequencies);
  return writeLexicon({ kinds, costs, frequencies, names });
}

/** Words of a character and more with their kinds as bits. @param {Frequencies} frequencies @param {(word: string) => boolean} isGiven @param {Iterable<string>} regional */
function gatherKinds(frequencies, isGiven, regional) {
  /** @type {Map<string, number>} */
  const kinds = new Map();
  for (const [word, { count, tag }] of frequencies) {
    if (!HAN.test(word) || isNumberWithMeasure(word, tag) || LEFT_OUT.has(word)) continue;
    const own = /** @type {string[]} */ ([
      ...(KINDS_OF_TAGS.find(([head]) => tag.startsWith(head))?.[1] ?? []),
    ]);
    if (count < (word.length > 1 ? leastCount(word, own, tag, isGiven) : LEAST_COUNTS.character)) continue;
    kinds.set(word, bitsOf(own));
  }
  for (const word of [...NEWS_WORDS, ...regional])
    if (HAN.test(word) && !kinds.has(word)) kinds.set(word, bitsOf(["noun"]));
  for (const [kind, words] of Object.entries(WORD_KIND_TABLES))
    for (const word of words) if (HAN.test(word)) kinds.set(word, (kinds.get(word) ?? 0) | bitsOf([kind]));
  const posts = WORD_KIND_TABLES.post.filter((post) => post.length > 1);
  const heads = WORD_KIND_TABLES.organisationHead.filter((head) => head.length > 1);
  const endsIn = (/** @type {string} */ word, /** @type {readonly string[]} */ ends) =>
    ends.some((end) => end.length < word.length && word.endsWith(end));
  const endsInPost = (/** @type {string} */ word) => PROFESSION.test(word) || endsIn(word, posts);
  for (const [word, bits] of kinds) {
    if (!(bits & bitsOf(["noun"]))) continue;
    if (endsInPost(word)) kinds.set(word, bits | bitsOf(["post"]));
    else if (endsIn(word, heads)) kinds.set(word, bits | bitsOf(["organisationHead"]));
  }
  return kinds;
}

/** 政治家, 探险家; no family, no house, no school of thought and no side of a trade or a game. */
const PROFESSION = /^.+[^国人老大之百世农商店酒厂买卖赢输]家$/u;

/** 一个, 三名, 亿美元: a number and what it counts, of which either may be another. @param {string} word @param {string} tag */
function isNumberWithMeasure(word, tag) {
  return /^mq?$/.test(tag) && /^[零〇一二两三四五六七八九十百千万亿几数半]{1,}[^些定点样般]/u.test(word);
}

const HAN = /^[一-鿿〇]+$/u;

/** A whole name of a person is no word, but half of what the list has for names is none. @param {string} word @param {readonly string[]} kinds @param {string} tag @param {(unit: string) => boolean} isGiven */
function leastCount(word, kinds, tag, isGiven) {
  if (tag === "nr" && word.length > 2)
    return [...word.slice(1)].every(isGiven) ? Number.POSITIVE_INFINITY : LEAST_COUNTS.notName;
  const [first = "other"] = kinds;
  return first in LEAST_COUNTS
    ? LEAST_COUNTS[/** @type {keyof typeof LEAST_COUNTS} */ (first)]
    : LEAST_COUNTS.other;
}

/** @param {readonly string[]} kinds */
function bitsOf(kinds) {
  return kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0);
}

/** Costs of the words of two characters and more. @param {ReadonlyMap<string, number>} kinds @param {Frequencies} frequencies */
function costWords(kinds, frequencies) {
  const total = [...frequencies.values()].reduce((sum, { count }) => sum + count, 0);
  /** @type {Map<string, number>} */
  const costs = new Map();
  const words = [...kinds.keys()].filter((word) => word.length > 1);
  for (const word of words) {
    const count = frequencies.get(word)?.count ?? 0;
    if (count > 0) costs.set(word, costOf(count, total));
  }
  const tabled = new Set([...NEWS_WORDS, ...Object.values(WORD_KIND_TABLES).flat()]);
  // The shorter first: a word has to be cheaper than its parts, and those may be words of the tables.
  for (const word of words.sort((a, b) => a.length - b.length)) {
    if (costs.has(word) && !tabled.has(word)) continue;
    const parts = cheapestPath(word, (part) => costs.get(part), {
      whole: false,
      character: (character) => costOf(frequencies.get(character)?.count ?? 0, total),
    });
    costs.set(word, Math.max(1, Math.min(costs.get(word) ?? 255, parts.cost - TABLE_BONUS)));
  }
  return costs;
}

/**
 * @param {object} list
 * @param {ReadonlyMap<string, number>} list.kinds
 * @param {ReadonlyMap<string, number>} list.costs
 * @param {Frequencies} list.frequencies
 * @param {ReturnType<typeof nameCharacters>} list.names
 */
function writeLexicon({ kinds, costs, frequencies, names }) {
  const total = [...frequencies.values()].reduce((sum, { count }) => sum + count, 0);
  const words = [...costs.keys()];
  const dictionary = encodeDictionary(new Map(words.map((word) => [word, word])), {
    sharedKeys: kinds.keys(),
  });
  const order = orderUnits(kinds.keys()).units;
  const ends = nodePaths(words, order).filter((path) => costs.has(path));
  const units = order.map((unit) => String.fromCharCode(unit));
  const classes = [...new Set([0, ...kinds.values()])];
  if (classes.length > 256) throw new RangeError("more classes of words than a byte holds");
  const classOf = (/** @type {string} */ word) => classes.indexOf(kinds.get(word) ?? 0);
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(dictionary.length, units.length, ends.length, classes.length).buffer),
    new Uint8Array(Uint32Array.from(classes).buffer),
    dictionary,
    Uint8Array.from(ends, (word) => costs.get(word) ?? 255),
    Uint8Array.from(ends, classOf),
    Uint8Array.from(units, (unit) => costOf(frequencies.get(unit)?.count ?? 0, total)),
    Uint8Array.from(units, classOf),
    Uint8Array.from(units, names.surname),
    Uint8Array.from(units, names.given),
    Uint8Array.from(units, names.foreign),
  ]);
}
