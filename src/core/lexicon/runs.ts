import type { WordKind } from "./word-kinds.ts";

/** A stretch of a text whose characters are of one sort. */
export interface Run {
  readonly end: number;
  readonly kind: "han" | Extract<WordKind, "digits" | "latin" | "space" | "mark">;
}

/** The run that begins at a place: Chinese characters, a number, a Latin word, white space, or a single sign. */
export function nextRun(text: string, at: number): Run {
  const unit = text.charCodeAt(at);
  if (isHan(unit)) return { end: endOf(text, at, isHan), kind: "han" };
  if (isDigit(unit)) return { end: endOfNumber(text, at), kind: "digits" };
  if (isLetter(unit)) return { end: endOf(text, at, isLetter), kind: "latin" };
  if (isSpace(unit)) return { end: endOf(text, at, isSpace), kind: "space" };
  const isPair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return { end: at + (isPair ? 2 : 1), kind: "mark" };
}

function endOf(text: string, from: number, belongs: (unit: number) => boolean): number {
  let end = from + 1;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

/** Digits with single points, commas and colons between them: 1,234.5, ９．５, 12:30. */
function endOfNumber(text: string, from: number): number {
  let end = from;
  do {
    end = endOf(text, end, isDigit);
  } while (JOINS_DIGITS.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)) && ++end);
  return end;
}

const JOINS_DIGITS = ".,:．，：";

/** CJK ideographs of the Basic Multilingual Plane, and 〇. */
function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Letters of alphabets, kana and Hangul, also full-width ones. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x3041 && unit <= 0x30fa) ||
    unit === 0x30fc ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** White space, without a line break's special place: a text is a line. */
function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    (unit >= 9 && unit <= 13) ||
    (unit >= 0x2000 && unit <= 0x200b)
  );
}
