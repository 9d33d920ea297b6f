import { foldTraditional } from "../text/fold-traditional.ts";

/** How far to look for the place where both texts go on alike: no regional word is longer. */
const REACH = 16;

/** Characters that have to agree there, so that a chance match is not taken for it. */
const ANCHOR = 2;

/**
 * Where each offset of a text went in its conversion. Characters are paired one to one, but for stretches that grew or
 * shrank (程序员 → 程式設計師), which are found by what follows them. Ascending; 0 stays 0 and the end goes to the end.
 */
export function offsetMap(text: string, converted: string): (offset: number) => number {
  const [from, to] = [foldTraditional(text), foldTraditional(converted)];
  if (from === to) return (offset) => offset;
  const map = new Uint32Array(text.length + 1);
  let j = 0;
  for (let i = 0; i < from.length; ) {
    const step = isAlike(from, to, i, j, 1) ? { removed: 1, added: 1 } : findStep(from, to, i, j);
    for (let k = 0; k < step.removed; k++) map[i + k] = j + Math.min(k, step.added);
    i += step.removed;
    j += step.added;
  }
  map[0] = 0;
  map[text.length] = converted.length;
  return (offset) => map[offset] ?? converted.length;
}

/** A stretch of the text and the stretch that stands for it. */
interface Step {
  readonly removed: number;
  readonly added: number;
}

/** The shortest pair of stretches after which both texts go on alike; an even pair before an uneven one. */
function findStep(from: string, to: string, i: number, j: number): Step {
  for (let longer = 1; longer <= REACH; longer++) {
    if (isAlike(from, to, i + longer, j + longer, ANCHOR)) return { removed: longer, added: longer };
    for (let shorter = longer - 1; shorter >= 0; shorter--) {
      if (isAlike(from, to, i + longer, j + shorter, ANCHOR)) return { removed: longer, added: shorter };
      if (isAlike(from, to, i + shorter, j + longer, ANCHOR)) return { removed: shorter, added: longer };
    }
  }
  const left = Math.min(REACH, from.length - i);
  return { removed: left, added: Math.min(left, to.length - j) };
}

/** Both texts agree here, or both end. */
function isAlike(from: string, to: string, i: number, j: number, length: number): boolean {
  if (i > from.length || j > to.length) return false;
  const [a, b] = [from.slice(i, i + length), to.slice(j, j + length)];
  return a === b && (length === 1 ? a !== "" : a.length === length || i + a.length === from.length);
}
