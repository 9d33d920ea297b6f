import type { Improvement } from "../converter.ts";

/** Rows "word value, word value": lines of a table. A word is one character or more; its value is as long. */
export type WordRows = readonly string[];

/**
 * Decides the words of a small table wherever they stand, the longest first. For words and characters that are the
 * same in every context; linear in the text. Throws on a value that is not as long as its word.
 */
export function createTableImprovement(rows: WordRows): Improvement {
  const words = readRows(rows);
  const begins = new Uint8Array(UNITS);
  for (const unit of words.keys()) begins[unit] = 1;
  return {
    isWhole: false,
    decide(units) {
      let decided: Uint16Array | null = null;
      for (let at = 0; at < units.length; at++) {
        const unit = units[at] ?? 0;
        if (begins[unit] === 0) continue;
        const found = (words.get(unit) ?? []).find(({ word }) => isAt(units, at, word));
        if (!found) continue;
        decided ??= new Uint16Array(units.length);
        for (let i = 0; i < found.text.length; i++) decided[at + i] = found.text.charCodeAt(i);
        at += found.word.length - 1;
      }
      return { decided, isComplete: false };
    },
  };
}

const UNITS = 0x10000;

interface Row {
  readonly word: string;
  readonly text: string;
}

/** Rows by the first unit of their words, the longest word first. */
function readRows(rows: WordRows): ReadonlyMap<number, readonly Row[]> {
  const pairs = rows.flatMap((line) => line.split(/[,，]\s*/)).map((row) => row.split(" "));
  const all = pairs
    .map(([word = "", text = ""]) => ({ word, text }))
    .sort((a, b) => b.word.length - a.word.length);
  const words = new Map<number, Row[]>();
  for (const row of all) {
    if (row.word.length !== row.text.length)
      throw new Error(`word of another length: ${row.word} ${row.text}`);
    const unit = row.word.charCodeAt(0);
    words.set(unit, [...(words.get(unit) ?? []), row]);
  }
  return words;
}

function isAt(units: Uint16Array, at: number, word: string): boolean {
  for (let offset = 0; offset < word.length; offset++) {
    if (units[at + offset] !== word.charCodeAt(offset)) return false;
  }
  return true;
}
