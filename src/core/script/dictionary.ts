import { type Columns, readColumns } from "./dictionary-columns.ts";

/**
 * A conversion dictionary, ready for lookups. Units that occur in keys have dense codes; phrases are a trie whose
 * nodes of the first level are those codes and whose deeper nodes are slots of one hash table, so that it fills in a
 * few milliseconds and stays small. Read it through {@link longestMatch}.
 */
export interface Dictionary {
  /** Unit of each code, from 1. */
  readonly units: Uint16Array;
  /** First code of a block of 256 units in `codes`, by `unit >> 8`. Block 0 is empty. */
  readonly blocks: Uint16Array;
  /** Code of a unit, 0 for one that occurs in no key. */
  readonly codes: Uint16Array;
  /** What a unit becomes by itself, by code; 0 where it stays. */
  readonly mapped: Uint16Array;
  /** 1 for codes that begin a phrase. */
  readonly begins: Uint8Array;
  /**
   * A Bloom filter of one bit over the first two codes of phrases, small enough for a processor's nearest memory: most
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

/** Fibonacci hashing: 2³² divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const HASH_FACTOR = 0x9e3779b1;

/** The high bits of the product are the mixed ones; 20 are enough for any table here. */
const HASH_SHIFT = 12;

/** A dictionary whose phrases have costs. */
export interface CostedDictionary extends Dictionary {
  /** By node: the cost of the phrase that ends there, 0 where none does. */
  readonly costs: Uint8Array;
  /** Bits like those of `pairs` for all neighbours in phrases, not only the first. */
  readonly neighbours: Uint32Array;
}

/** A dictionary from its bytes. Throws on bytes of another version, or where there are too many phrases for the table. */
export function readDictionary(bytes: Uint8Array): Dictionary {
  return fromColumns(readColumns(bytes), "phrases");
}

/** The same without any phrase of two characters or more: ready in no time. Throws on bytes of another version. */
export function readCharacters(bytes: Uint8Array): Dictionary {
  return fromColumns(readColumns(bytes), "characters");
}

/** The same with a cost for each phrase, in their order. */
export function readCostedDictionary(bytes: Uint8Array, costsInOrder: Uint8Array): CostedDictionary {
  const columns = readColumns(bytes);
  const size = tableSize(columns.codes.length);
  const costs = new Uint8Array(columns.units.length + 1 + size);
  const neighbours = new Uint32Array(size / 32);
  return { ...fromColumns(columns, "phrases", { costsInOrder, costs, neighbours }), costs, neighbours };
}

function fromColumns(
  columns: Columns,
  part: "phrases" | "characters",
  costed: Costed | null = null,
): Dictionary {
  const { units, blocks, codes } = numberUnits(columns.units);
  const mapped = new Uint16Array(columns.units.length + 1);
  mapped.set(columns.mapped, 1);
  return {
    units,
    blocks,
    codes,
    mapped,
    valueStarts: columns.values,
    valuePool: columns.pool,
    ...plantTrie(columns, mapped.length, part, costed),
  };
}

/** Code of a unit, 0 for one that occurs in no key. */
export function codeOf({ blocks, codes }: Dictionary, unit: number): number {
  return codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] ?? 0;
}

/** Slot that holds an edge, or the free slot where it belongs. */
export function slotOf(edges: Uint32Array, edge: number): number {
  const mask = edges.length - 1;
  let slot = (Math.imul(edge, HASH_FACTOR) >>> HASH_SHIFT) & mask;
  for (let held = edges[slot]; held !== 0 && held !== edge; held = edges[slot]) slot = (slot + 1) & mask;
  return slot;
}

/** Whether a pair of codes is marked in a filter such as {@link Dictionary.pairs}. */
export function hasPair(pairs: Uint32Array, first: number, second: number): boolean {
  const bit = pairBit(pairs, first, second);
  return ((pairs[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Bit of a pair of codes. */
function pairBit(pairs: Uint32Array, first: number, second: number): number {
  return Math.imul((first << 13) ^ second, HASH_FACTOR) >>> (Math.clz32(pairs.length) - 4);
}

function numberUnits(distances: Uint16Array): Pick<Dictionary, "units" | "blocks" | "codes"> {
  const units = new Uint16Array(distances.length + 1);
  const blocks = new Uint16Array(256);
  // Room for a block of 256 codes a block of units; block 0 stands for all that hold none.
  const codes = new Uint16Array(257 * 256);
  let used = 256;
  let unit = 0;
  for (let index = 0; index < distances.length; index++) {
    unit += distances[index] ?? 0;
    if (blocks[unit >> 8] === 0) {
      blocks[unit >> 8] = used;
      used += 256;
    }
    units[index + 1] = unit;
    codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] = index + 1;
  }
  return { units, blocks, codes: codes.slice(0, used) };
}

type Trie = Pick<Dictionary, "begins" | "pairs" | "codeBits" | "edges" | "firstSlotNode" | "values">;

/** Where costs come from and go to. */
interface Costed extends Pick<CostedDictionary, "costs" | "neighbours"> {
  readonly costsInOrder: Uint8Array;
}

function plantTrie(
  { shared, rests, codes, results, characters }: Columns,
  codeCount: number,
  part: "phrases" | "characters",
  costed: Costed | null,
): Trie {
  const phrases = part === "characters" ? characters : rests.length;
  const edges = new Uint32Array(tableSize(part === "characters" ? 2 * characters : codes.length));
  const codeBits = 32 - Math.clz32(codeCount);
  if (edges.length + codeCount > 2 ** (32 - codeBits)) throw new Error("dictionary too large for its table");
  const begins = new Uint8Array(codeCount);
  const pairs = new Uint32Array(Math.max(1, edges.length / 32));
  const values = new Uint16Array(codeCount + edges.length);
  // Nodes and codes on the way to the phrase before: a phrase goes on from where it parts with it.
  const path = new Uint32Array(256);
  const key = new Uint16Array(256);
  const mask = edges.length - 1;
  let next = 0;
  for (let phrase = 0; phrase < phrases; phrase++) {
    let depth = shared[phrase] ?? 0;
    for (let rest = rests[phrase] ?? 0; rest > 0; rest--) {
      const code = codes[next++] ?? 0;
      const parent = path[depth] ?? 0;
      key[depth++] = code;
      if (parent === 0) {
        path[depth] = code;
        begins[code] = 1;
        continue;
      }
      if (depth === 2) markPair(pairs, parent, code);
      if (costed) markPair(costed.neighbours, key[depth - 2] ?? 0, code);
      // slotOf, written out: this loop runs 80,000 times before the engine has compiled anything.
      const edge = ((parent << codeBits) | code) >>> 0;
      let slot = (Math.imul(edge, HASH_FACTOR) >>> HASH_SHIFT) & mask;
      while (edges[slot] !== 0 && edges[slot] !== edge) slot = (slot + 1) & mask;
      edges[slot] = edge;
      path[depth] = codeCount + slot;
    }
    const node = path[depth] ?? 0;
    values[node] = results[phrase] ?? 0;
    if (costed) costed.costs[node] = costed.costsInOrder[phrase] ?? 0;
  }
  return { begins, pairs, codeBits, edges, firstSlotNode: codeCount, values };
}

function markPair(pairs: Uint32Array, first: number, second: number): void {
  const bit = pairBit(pairs, first, second);
  pairs[bit >>> 5] = (pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** A power of two that the edges fill by less than a half: then a lookup that fails costs 1.5 probes (Knuth, 6.4). */
function tableSize(edgeCount: number): number {
  return 2 ** (33 - Math.clz32(edgeCount));
}
