import { type Columns, readColumns } from "./dictionary-columns.ts";

/**
 * A conversion dictionary, ready for lookups. Units that occur in keys have dense codes; phrases are a trie whose
 * nodes of the first level are those codes and whose deeper nodes are slots of one hash table, so that it fills in a
 * few milliseconds and stays small. Read it through {@link longestMatch}.
 */
export interface Dictionary {
  /** By high byte: how many units that begin with it have codes. */
  readonly counts: Uint16Array;
  /** Low byte of the unit of each code, from code 1, which is at 0. */
  readonly lows: Uint8Array;
  /** Code of each of all units, 0 for one that occurs in no key. */
  readonly codes: Uint16Array;
  /** What a unit becomes by itself, by code; 0 where it stays. */
  readonly mapped: Uint16Array;
  /** By code: {@link BEGINS} and {@link IS_PHRASE}, added up. */
  readonly begins: Uint8Array;
  /**
   * A Bloom filter of one bit over the first two codes of phrases, over all neighbours where phrases have costs, small enough for a processor's near memory: most
   * places of a text begin no phrase, and this says so without a look into `edges`.
   */
  readonly pairs: Uint32Array;
  readonly codeBits: number;
  /** Edges below the first level: `parent << codeBits | code`, 0 for a free slot. */
  readonly edges: Uint32Array;
  /** Node of slot 0; lower numbers are codes. */
  readonly firstSlotNode: number;
  /** By node: 0 no phrase ends here, 1 its units one by one, above that an entry of `valueStarts`, from 2. */
  readonly values: Uint16Array;
  /** Where a value begins in `valuePool`. */
  readonly valueStarts: Uint16Array;
  /** See dictionary-format.ts: `n, (place, unit) × n`, or `0, length, units`. */
  readonly valuePool: Uint16Array;
}

/** A code that begins a longer phrase. */
export const BEGINS = 1;

/** A code that is a phrase by itself. */
const IS_PHRASE = 2;

/** Edges for which a filter of pairs has a word of 32 bits: of four bits an edge a tenth are set, at most. */
const EDGES_A_WORD = 8;

/** Fibonacci hashing: 2³² divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const HASH_FACTOR = 0x9e3779b1;

/** The high bits of the product are the mixed ones; 20 are enough for any table here. */
const HASH_SHIFT = 12;

/** A dictionary whose phrases have costs. */
export interface CostedDictionary extends Dictionary {
  /** By node: the cost of the phrase that ends there, 0 where none does. */
  readonly costs: Uint8Array;
}

/**
 * How much of a dictionary is read: `common` leaves out characters of two units, which texts without surrogates don't
 * have, `characters` phrases of two characters or more.
 */
export type Part = "all" | "common" | "characters";

/** A dictionary from its bytes. Throws on bytes of another version, or where there are too many phrases for the table. */
export function readDictionary(bytes: Uint8Array, part: Part = "all"): Dictionary {
  return fromColumns(readColumns(bytes), part);
}

/** All of a dictionary with a cost for each phrase, in their order. */
export function readCostedDictionary(bytes: Uint8Array, costsInOrder: Uint8Array): CostedDictionary {
  const columns = readColumns(bytes);
  const size = tableSize(columns.codes.length);
  const costs = new Uint8Array(columns.lows.length + 1 + size);
  return { ...fromColumns(columns, "all", { costsInOrder, costs }), costs };
}

function fromColumns(columns: Columns, part: Part, costed: Costed | null = null): Dictionary {
  const mapped = new Uint16Array(columns.lows.length + 1);
  mapped.set(columns.mapped, 1);
  return {
    counts: columns.counts,
    lows: columns.lows,
    codes: numberUnits(columns),
    mapped,
    valueStarts: columns.values,
    valuePool: columns.pool,
    ...plantTrie(columns, mapped.length, part, costed),
  };
}

/** Code of a unit, 0 for one that occurs in no key. */
export function codeOf({ codes }: Dictionary, unit: number): number {
  return codes[unit] ?? 0;
}

/** Slot that holds an edge, or the free slot where it belongs. */
export function slotOf(edges: Uint32Array, edge: number): number {
  const mask = edges.length - 1;
  let slot = (Math.imul(edge, HASH_FACTOR) >>> HASH_SHIFT) & mask;
  for (let held = edges[slot]; held !== 0 && held !== edge; held = edges[slot]) slot = (slot + 1) & mask;
  return slot;
}

/** Whether a pair of codes is marked in a filter such as {@link Dictionary.pairs}. */
export function hasPair(pairs: Uint32Array, first: number, second: number, shift = shiftOf(pairs)): boolean {
  const bit = Math.imul((first << 13) ^ second, HASH_FACTOR) >>> shift;
  return ((pairs[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** How far a pair's product is shifted for a filter of this size: for loops, which need it once. */
export function shiftOf(pairs: Uint32Array): number {
  return Math.clz32(pairs.length) - 4;
}

function numberUnits({ counts, lows }: Columns): Uint16Array {
  const codes = new Uint16Array(UNITS);
  let code = 0;
  for (let high = 0; high < 256; high++) {
    const first = high << 8;
    // One addition and two accesses a unit: this loop runs 4,000 times before the engine has compiled anything.
    for (const end = code + (counts[high] ?? 0); code < end; ) codes[first | (lows[code] ?? 0)] = ++code;
  }
  return codes;
}

/** As many as a UTF-16 unit can be. */
const UNITS = 0x10000;

type Trie = Pick<Dictionary, "begins" | "pairs" | "codeBits" | "edges" | "firstSlotNode" | "values">;

/** Where costs come from and go to. */
interface Costed extends Pick<CostedDictionary, "costs"> {
  readonly costsInOrder: Uint8Array;
}

function plantTrie(
  { shared, rests, codes, results, characters, rare, rareCodes }: Columns,
  codeCount: number,
  part: Part,
  costed: Costed | null,
): Trie {
  const phrases = part === "characters" ? characters : rests.length;
  const edges = new Uint32Array(tableSize(part === "characters" ? 2 * characters : codes.length));
  const codeBits = 32 - Math.clz32(codeCount);
  if (edges.length + codeCount > 2 ** (32 - codeBits)) throw new Error("dictionary too large for its table");
  const begins = new Uint8Array(codeCount);
  const pairs = new Uint32Array(Math.max(1, edges.length / EDGES_A_WORD));
  const values = new Uint16Array(codeCount + edges.length);
  const costs = costed?.costs ?? null;
  // Nodes on the way to the phrase before: a phrase goes on from where it parts with it.
  const path = new Uint32Array(256);
  const mask = edges.length - 1;
  const codeMask = 2 ** codeBits - 1;
  const pairShift = shiftOf(pairs);
  let next = part === "common" ? rareCodes : 0;
  // These loops run up to 50,000 and 80,000 times before the engine has compiled anything.
  for (let phrase = part === "common" ? rare : 0; phrase < phrases; phrase++) {
    let depth = shared[phrase] ?? 0;
    const end = depth + (rests[phrase] ?? 0);
    if (depth === 0) path[++depth] = codes[next++] ?? 0;
    let node = path[depth] ?? 0;
    let before = depth === 1 ? node : (edges[node - codeCount] ?? 0) & codeMask;
    while (depth < end) {
      const code = codes[next++] ?? 0;
      if (depth === 1 || costs) {
        // As in hasPair; written out, like slotOf below.
        const bit = Math.imul((before << 13) ^ code, HASH_FACTOR) >>> pairShift;
        pairs[bit >>> 5] = (pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
      if (depth === 1) begins[before] = BEGINS | (begins[before] ?? 0);
      const edge = ((node << codeBits) | code) >>> 0;
      let slot = (Math.imul(edge, HASH_FACTOR) >>> HASH_SHIFT) & mask;
      for (let held = edges[slot]; held !== 0 && held !== edge; held = edges[slot]) slot = (slot + 1) & mask;
      edges[slot] = edge;
      node = codeCount + slot;
      path[++depth] = node;
      before = code;
    }
    if (depth === 1) begins[node] = IS_PHRASE | (begins[node] ?? 0);
    values[node] = results[phrase] ?? 0;
    if (costs) costs[node] = costed?.costsInOrder[phrase] ?? 0;
  }
  return { begins, pairs, codeBits, edges, firstSlotNode: codeCount, values };
}

/** A power of two that the edges fill by less than a half: then a lookup that fails costs 1.5 probes (Knuth, 6.4). */
function tableSize(edgeCount: number): number {
  return 2 ** (33 - Math.clz32(edgeCount));
}
