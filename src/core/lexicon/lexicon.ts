import { foldTraditional } from "../text/fold-traditional.ts";
import { createWordCutter } from "./cheapest-words.ts";
import { childOf, codeOf } from "./dictionary.ts";
import { type LexiconFile, readLexiconFile } from "./lexicon-file.ts";
import { findPathCosts, type PathCosts } from "./path-costs.ts";
import { nextRun } from "./runs.ts";
import { isSurname } from "./surnames.ts";
import { bitOf, type KindBits, type WordKind } from "./word-kinds.ts";

/** A word of a text: a stretch of UTF-16 units; the words of a text follow each other without a gap. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded to Simplified. */
  readonly text: string;
  readonly kinds: KindBits;
  is(kind: WordKind): boolean;
}

/** Words as the news uses them: where they begin and end in a text, and what they are. */
export interface Lexicon {
  /**
   * Cuts a text of either script into its words: the likeliest ones of Chinese, numbers, runs of Latin letters and of
   * white space, and single signs. Together they are the whole text. Linear in it; never throws on any text.
   */
  segment(text: string): readonly Word[];
  /** What a word of either script may be, as bits (see {@link bitOf}); 0 for one that the lexicon lacks. */
  kindsOf(word: string): KindBits;
  /**
   * What a character costs at a place in a name, as words cost; 0 for one that no name of jieba's list has there.
   */
  nameCost(character: string, place: NamePlace): number;
  /** What the ways through a run of Chinese characters cost; see {@link PathCosts}. */
  pathCosts(run: string): PathCosts;
}

/** Where a character stands in a name: Chinese surname, Chinese given name, transliterated foreign name. */
export type NamePlace = "surname" | "given" | "foreign";

/** The lexicon from the bytes of `lexicon.bin`. Throws on bytes of another version. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const file = readLexiconFile(bytes);
  const cut = createRunCutter(file);
  const inNames = { surname: file.surnameCosts, given: file.givenCosts, foreign: file.foreignCosts };
  return {
    segment: (text) => segmentText(text, cut),
    kindsOf: (word) => kindsOfWord(file, foldTraditional(word)),
    nameCost: (character, place) =>
      inNames[place][codeOf(file.dictionary, foldTraditional(character).charCodeAt(0))] ?? 0,
    pathCosts: (run) => {
      const folded = foldTraditional(run);
      const codes = Uint16Array.from(folded, (_, at) => codeOf(file.dictionary, folded.charCodeAt(at)));
      return findPathCosts(file, codes);
    },
  };
}

/** A lexicon that knows no word: every Chinese character is one. For where no file is at hand. */
export const NO_WORDS: Lexicon = {
  segment: (text) =>
    segmentText(text, (folded, from, to, words) => {
      for (let at = from; at < to; at++) words.push(new FoundWord(at, at + 1, folded.charAt(at), 0));
    }),
  kindsOf: () => 0,
  nameCost: () => 0,
  pathCosts: (run) => ({ before: new Uint32Array(run.length + 1), after: new Uint32Array(run.length + 1) }),
};

class FoundWord implements Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kinds: KindBits;

  constructor(start: number, end: number, text: string, kinds: KindBits) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.kinds = kinds;
  }

  is(kind: WordKind): boolean {
    return (this.kinds & bitOf(kind)) !== 0;
  }
}

/** Adds the words of a run of Chinese characters. */
type RunCutter = (folded: string, from: number, to: number, words: Word[]) => void;

function segmentText(text: string, cut: RunCutter): readonly Word[] {
  const folded = foldTraditional(text);
  const words: Word[] = [];
  for (let at = 0; at < folded.length; ) {
    const { end, kind } = nextRun(folded, at);
    if (kind === "han") cut(folded, at, end, words);
    else words.push(new FoundWord(at, end, folded.slice(at, end), bitOf(kind)));
    at = end;
  }
  return words;
}

/** Longest stretch cut at once, in units: a run of Chinese without a sign that is longer is cut here, at the price of one border. */
const LONGEST_STRETCH = 512;

function createRunCutter(file: LexiconFile): RunCutter {
  const cutWords = createWordCutter(file, LONGEST_STRETCH);
  const stretch = {
    length: 0,
    codes: new Uint16Array(LONGEST_STRETCH),
    ends: new Uint16Array(LONGEST_STRETCH),
    words: 0,
  };
  const cutStretch = (folded: string, from: number, to: number, words: Word[]): void => {
    stretch.length = to - from;
    for (let at = from; at < to; at++)
      stretch.codes[at - from] = codeOf(file.dictionary, folded.charCodeAt(at));
    cutWords(stretch);
    for (let index = 0, start = from; index < stretch.words; index++) {
      const end = from + (stretch.ends[index] ?? 0);
      const text = folded.slice(start, end);
      words.push(new FoundWord(start, end, text, kindsOfWord(file, text)));
      start = end;
    }
  };
  return (folded, from, to, words) => {
    for (let at = from; at < to; at += LONGEST_STRETCH)
      cutStretch(folded, at, Math.min(to, at + LONGEST_STRETCH), words);
  };
}

/** Kinds of a folded word. */
function kindsOfWord({ dictionary, unitKinds, wordKinds }: LexiconFile, word: string): KindBits {
  const first = codeOf(dictionary, word.charCodeAt(0));
  const surname = isSurname(word) ? SURNAME : 0;
  if (word.length === 1) return (unitKinds[first] ?? 0) | surname;
  let node = dictionary.roots[first] ?? 0;
  for (let at = 1; at < word.length && node !== 0; at++)
    node = childOf(dictionary, node, codeOf(dictionary, word.charCodeAt(at)));
  return (node === 0 ? 0 : (wordKinds[node] ?? 0)) | surname;
}

const SURNAME = bitOf("surname");
