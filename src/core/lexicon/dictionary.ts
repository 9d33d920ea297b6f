import { type Columns, readColumns } from "./dictionary-columns.ts";

/**
 * A dictionary of words, ready for lookups. Units that occur in keys have dense codes; phrases are a trie that is
 * stored nearly as it is used, so that it is ready soon and stays small: see dictionary-format.ts for its nodes. Conversion
 * reads it through `longestMatch`.
 */
export interface Dictionary {
  /** Unit of each code, from code 1: the frequent ones first. */
  readonly units: Uint16Array;
  /** Code of each of all units, 0 for one that occurs in no key. */
  readonly codes: Uint16Array;
  /**
   * The bits in which a unit differs from what it becomes by itself, by code; 0 where it stays. So `unit ^ flips[code]` is
   * right for all, without a choice that a processor can't foresee.
   */
  readonly flips: Uint16Array;
  /**
   * A Bloom filter of one bit over the first two codes of phrases, or over all neighbours in them, small enough for a
   * processor's near memory: most places of a text begin no phrase, and this says so without a look at the nodes.
   */
  readonly pairs: Uint32Array;
  /** By code: {@link BEGINS} and {@link IS_PHRASE}, added up. */
  readonly begins: Uint8Array;
  /** Node of each code that begins a phrase; 0: none does. */
  readonly roots: Uint16Array;
  /** By node: the first of its children; those of the next node follow. */
  readonly firstChildren: Uint32Array;
  /** By node: code of the unit that leads to it, ascending among the children of a node. */
  readonly labels: Uint16Array;
  /**
   * Low and high byte, by node: 0 no phrase ends here, 1 its units one by one, above that an entry of `valueStarts`,
   * from 2.
   */
  readonly resultLows: Uint8Array;
  readonly resultHighs: Uint8Array;
  /** Where a value begins in `valuePool`. */
  readonly valueStarts: Uint16Array;
  /** See dictionary-format.ts: `n, (place, unit) × n`, or `0, length, units`. */
  readonly valuePool: Uint16Array;
}

/** A code that begins a longer phrase. */
const BEGINS = 1;

/** A code that is a phrase by itself. */
const IS_PHRASE = 2;

/** Which neighbours in phrases are marked in the filter of pairs. */
type Paired = "first two" | "all";

/** A dictionary from its bytes. Throws on bytes of another version. */
export function readDictionary(bytes: Uint8Array, paired: Paired = "first two"): Dictionary {
  const columns = readColumns(bytes);
  const { flips, values, pool, resultLows, resultHighs } = columns;
  const nodes = linkNodes(columns, paired);
  return {
    ...numberUnits(columns),
    flips,
    ...nodes,
    ...findRoots(columns, nodes.labels),
    resultLows,
    resultHighs,
    valueStarts: values,
    valuePool: pool,
  };
}

/** Code of a unit, 0 for one that occurs in no key. */
export function codeOf({ codes }: Dictionary, unit: number): number {
  return codes[unit] ?? 0;
}

/** The child of a node that a code leads to; 0: none. */
export function childOf({ firstChildren, labels }: Dictionary, node: number, code: number): number {
  let low = firstChildren[node] ?? 0;
  let high = firstChildren[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const label = labels[middle] ?? 0;
    if (label === code) return middle;
    if (label < code) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** What the phrase that ends at a node becomes: see {@link Dictionary.resultLows}. */
export function resultOf({ resultLows, resultHighs }: Dictionary, node: number): number {
  return (resultLows[node] ?? 0) | ((resultHighs[node] ?? 0) << 8);
}

/** A column over phrases, in the order of the nodes where they end, as one over nodes: 0 where none ends. */
export function byNode(dictionary: Dictionary, column: Uint8Array): Uint8Array {
  const nodes = new Uint8Array(dictionary.labels.length);
  for (let node = 0, phrase = 0; node < nodes.length; node++)
    if (resultOf(dictionary, node) !== 0) nodes[node] = column[phrase++] ?? 0;
  return nodes;
}

/** Whether a pair of codes is marked in a filter such as {@link Dictionary.pairs}. */
export function hasPair(pairs: Uint32Array, first: number, second: number): boolean {
  const bit = first * PAIR_FACTOR + second;
  return ((pairs[(bit >>> 5) & (pairs.length - 1)] ?? 0) & (1 << (bit & 31))) !== 0;
}

/**
 * Whether a phrase may begin at a place, whose unit has the code `first`; nearly nowhere does one, and then the longest
 * need not be looked for. May say yes in vain, never no in vain.
 */
export function mayBegin(dictionary: Dictionary, first: number, units: Uint16Array, at: number): boolean {
  const { begins, codes, pairs } = dictionary;
  return begins[first] === BEGINS
    ? hasPair(pairs, first, codes[units[at + 1] ?? 0] ?? 0)
    : begins[first] !== 0;
}

/** A prime, so that pairs spread over the filter; small, since cold code is slow where numbers have more than 31 bits. */
const PAIR_FACTOR = 2531;

function numberUnits({ counts, lows }: Columns): Pick<Dictionary, "units" | "codes"> {
  const units = new Uint16Array(lows.length);
  const codes = new Uint16Array(UNITS);
  let code = 0;
  for (let row = 0; row < counts.length; row++) {
    const first = (row & 255) << 8;
    // This loop runs 4,000 times before the engine has compiled anything.
    for (const end = code + (counts[row] ?? 0); code < end; ) {
      const unit = first | (lows[++code] ?? 0);
      units[code] = unit;
      codes[unit] = code;
    }
  }
  return { units, codes };
}

/** As many as a UTF-16 unit can be. */
const UNITS = 0x10000;

function linkNodes(columns: Columns, paired: Paired): Pick<Dictionary, "pairs" | "firstChildren" | "labels"> {
  const { stepLows, stepHighs, childCountLows, childCountHighs } = columns;
  const labels = new Uint16Array(stepLows.length);
  const firstChildren = new Uint32Array(labels.length + 1);
  const pairs = new Uint32Array(filterLength(labels.length));
  const mask = pairs.length - 1;
  const lastPaired = paired === "all" ? labels.length : rootCount(columns);
  let child = 1;
  // This loop runs up to 90,000 times, most of them before the engine has compiled it.
  for (let node = 0; node < labels.length; node++) {
    firstChildren[node] = child;
    const end = child + ((childCountLows[node] ?? 0) | ((childCountHighs[node] ?? 0) << 8));
    const first = (labels[node] ?? 0) * PAIR_FACTOR;
    const mark = node <= lastPaired ? 1 : 0;
    for (let label = 0; child < end; child++) {
      label += (stepLows[child] ?? 0) | ((stepHighs[child] ?? 0) << 8);
      labels[child] = label;
      // As in hasPair.
      const bit = first + label;
      const at = (bit >>> 5) & mask;
      pairs[at] = (pairs[at] ?? 0) | (mark << (bit & 31));
    }
  }
  firstChildren[labels.length] = child;
  return { pairs, firstChildren, labels };
}

/** The nodes of the first level, by their codes. */
function findRoots(columns: Columns, labels: Uint16Array): Pick<Dictionary, "roots" | "begins"> {
  const { flips, childCountLows, childCountHighs, resultLows, resultHighs } = columns;
  const roots = new Uint16Array(flips.length);
  const begins = new Uint8Array(flips.length);
  for (let node = rootCount(columns); node > 0; node--) {
    const code = labels[node] ?? 0;
    roots[code] = node;
    if (((childCountLows[node] ?? 0) | (childCountHighs[node] ?? 0)) !== 0) begins[code] = BEGINS;
    if (((resultLows[node] ?? 0) | (resultHighs[node] ?? 0)) !== 0)
      begins[code] = IS_PHRASE | (begins[code] ?? 0);
  }
  return { roots, begins };
}

function rootCount({ childCountLows, childCountHighs }: Columns): number {
  return (childCountLows[0] ?? 0) | ((childCountHighs[0] ?? 0) << 8);
}

/** Words of 32 bits in a filter of pairs, a power of two: eight bits a node or more. */
function filterLength(nodes: number): number {
  return 2 ** Math.max(0, 30 - Math.clz32(nodes));
}
