import type { Repair } from "../article.ts";
import type { Block } from "../page/blocks.ts";
import type { Span } from "../text/span.ts";
import { TRADITIONAL_READINGS } from "./readings.ts";

/** What was found of pinyin baked into a document. */
export interface PinyinRepair {
  /** Empty where there is none. */
  readonly repairs: readonly Repair[];
  /** Takes such pinyin out of a text that is not in the blocks: the title, a caption. */
  strip(text: string): string;
}

/**
 * Takes baked-in pinyin, 戰(zhàn)斗力, out of the blocks' text nodes. Blocks must be read anew afterwards.
 *
 * A bad converter leaves it behind every occurrence of the characters that it knows a reading for, all of them
 * characters that Simplified writes otherwise. What a writer annotated is another thing and stays: rare characters,
 * first occurrences, whole sentences of a lesson. So the judgement is over the whole document, by the thresholds below.
 */
export function stripBakedPinyin(blocks: readonly Block[]): PinyinRepair {
  const baked = findBakedCharacters(blocks.map((block) => block.text));
  if (baked.size === 0) return { repairs: [], strip: (text) => text };
  let count = 0;
  for (const block of blocks) {
    const spans = annotationSpans(block.text, baked);
    count += spans.length;
    for (const span of spans.reverse()) cutOut(block, span);
  }
  return { repairs: [{ kind: "pinyin", count }], strip: stripReadings };
}

/** 42 kinds and 225 hits in the page that began this; a lesson or a name has one or two. */
const MIN_KINDS = 3;
const MIN_HITS = 5;

/** Most hits that may stand alone: a converter annotates words of a text, a list characters between commas. */
const MOST_ALONE = 0.2;

/** Shares of hits: among all pinyin in parentheses, among the characters' occurrences, and of one reading each. */
const MIN_SHARE = 0.9;

const TONED = "a-zɑɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";

/** One syllable in ASCII parentheses right behind a character, as the converter leaves it. */
const ANNOTATION = new RegExp(`(\\p{Script=Han})\\(([${TONED}]{1,6})\\)`, "gu");

/** Anything that could be pinyin in parentheses: several syllables, capitals, spaces, full width. */
const ANY_PINYIN = new RegExp(
  `[(（][${TONED}\\s'’·-]{0,40}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][${TONED}\\s'’·-]{0,40}[)）]`,
  "giu",
);

/** In a damaged document: a title may hold a character that the blocks don't. */
function stripReadings(text: string): string {
  return text.replace(ANNOTATION, (all, character, syllable) =>
    readingsOf(character).has(plainLetters(syllable)) ? character : all,
  );
}

/** Characters whose annotations are damage, or none. */
function findBakedCharacters(texts: readonly string[]): ReadonlySet<string> {
  const none = new Set<string>();
  const readings = new Map<string, Map<string, number>>();
  let hits = 0;
  let annotations = 0;
  let alone = 0;
  for (const text of texts) {
    if (!text.includes("(") && !text.includes("（")) continue;
    annotations += [...text.matchAll(ANY_PINYIN)].length;
    for (const match of text.matchAll(ANNOTATION)) {
      const [, character = "", syllable = ""] = match;
      const reading = plainLetters(syllable);
      if (!readingsOf(character).has(reading)) continue;
      hits++;
      if (standsAlone(text, match)) alone++;
      const seen = readings.get(character) ?? new Map<string, number>();
      readings.set(character, seen.set(reading, (seen.get(reading) ?? 0) + 1));
    }
  }
  if (readings.size < MIN_KINDS || hits < MIN_HITS || hits < MIN_SHARE * annotations) return none;
  // A list has each of its characters once.
  if (alone > MOST_ALONE * hits || hits === readings.size) return none;
  if (hits < MIN_SHARE * countOccurrences(texts, readings)) return none;
  return mostReadings(readings) < MIN_SHARE * hits ? none : new Set(readings.keys());
}

/** Whether no word goes on before or after an annotated character. */
function standsAlone(text: string, { index, 0: all }: RegExpExecArray): boolean {
  return (
    !/[\p{Script=Han})]$/u.test(text.slice(Math.max(0, index - 2), index)) &&
    !HAN_FIRST.test(text.slice(index + all.length))
  );
}

const HAN_FIRST = /^\p{Script=Han}/u;

function countOccurrences(texts: readonly string[], characters: ReadonlyMap<string, unknown>): number {
  let count = 0;
  for (const text of texts) for (const character of text) if (characters.has(character)) count++;
  return count;
}

/** Hits that have their character's usual reading. */
function mostReadings(readings: ReadonlyMap<string, ReadonlyMap<string, number>>): number {
  return [...readings.values()].reduce((sum, seen) => sum + Math.max(...seen.values()), 0);
}

/** Where annotations of the characters stand, without the characters. */
function annotationSpans(text: string, baked: ReadonlySet<string>): Span[] {
  return [...text.matchAll(ANNOTATION)]
    .filter(([, character = ""]) => baked.has(character))
    .map(({ index, 0: all, 1: character = "" }) => ({
      start: index + character.length,
      end: index + all.length,
    }));
}

/** Takes a stretch of a block's text out of the text nodes that it runs over. */
function cutOut({ runs }: Block, span: Span): void {
  for (const { node, start } of runs) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(node.data.length, span.end - start);
    if (from < to) node.data = node.data.slice(0, from) + node.data.slice(to);
  }
}

/** Primers print ɑ and ɡ for a and g. */
function plainLetters(syllable: string): string {
  return syllable.replaceAll("ɑ", "a").replaceAll("ɡ", "g");
}

const NO_READINGS: ReadonlySet<string> = new Set();

function readingsOf(character: string): ReadonlySet<string> {
  return readingTable().get(character) ?? NO_READINGS;
}

let tableOnce: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Made when a document first has an annotation. */
function readingTable(): ReadonlyMap<string, ReadonlySet<string>> {
  if (tableOnce) return tableOnce;
  const table = new Map<string, Set<string>>();
  for (const [, syllable = "", characters = ""] of TRADITIONAL_READINGS.matchAll(
    /(\P{Script=Han}+)(\p{Script=Han}+)/gu,
  )) {
    for (const character of characters)
      table.set(character, (table.get(character) ?? new Set()).add(syllable));
  }
  tableOnce = table;
  return table;
}
