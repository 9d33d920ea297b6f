import { FORMAT_VERSION } from "./dictionary-format.ts";

/**
 * A conversion dictionary, ready for lookups. Units that occur in keys have dense codes; phrases are a trie whose
 * nodes of the first level are those codes and whose deeper nodes are slots of one hash table, so that it fills in a
 * few milliseconds and stays small. Read it through {@link longestMatch}.
 */
export interface Dictionary {
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
  readonly valueStarts: Uint32Array;
  /** See dictionary-format.ts: `n, (place, unit) × n`, or `0, length, units`. */
  readonly valuePool: Uint16Array;
}

/** Fibonacci hashing: 2³² divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const HASH_FACTOR = 0x9e3779b1;

/** Told of each phrase as it is planted: its number in ascending order, and the node where it ends. */
export type VisitPhrase = (phrase: number, node: number) => void;

/** A dictionary from its bytes. Throws on bytes of another version or too many phrases for the table. */
export function readDictionary(bytes: Uint8Array, visit: VisitPhrase | null = null): Dictionary {
  const read = readNumbers(bytes);
  const version = read();
  if (version !== FORMAT_VERSION) throw new Error(`dictionary of version ${version}, not ${FORMAT_VERSION}`);
  const units = readUnits(read);
  const pool = readValues(read);
  const phrases = readPhrases(read);
  return { ...units, ...pool, ...plantTrie(read, phrases, units.mapped.length, visit) };
}

/** Slot that holds an edge, or the free slot where it belongs. */
export function slotOf(edges: Uint32Array, edge: number): number {
  const mask = edges.length - 1;
  let slot = (Math.imul(edge, HASH_FACTOR) >>> 12) & mask;
  for (let held = edges[slot]; held !== 0 && held !== edge; held = edges[slot]) slot = (slot + 1) & mask;
  return slot;
}

/** Bit of a pair of codes in {@link Dictionary.pairs}. */
export function pairBit(pairs: Uint32Array, first: number, second: number): number {
  return Math.imul((first << 13) ^ second, HASH_FACTOR) >>> (Math.clz32(pairs.length) - 4);
}

type ReadNumber = () => number;

function readNumbers(bytes: Uint8Array): ReadNumber {
  let at = 0;
  return () => {
    let byte = bytes[at++] ?? 0;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 127) << shift;
    }
    return number;
  };
}

function readUnits(read: ReadNumber): Pick<Dictionary, "blocks" | "codes" | "mapped"> {
  const count = read();
  const units = new Uint16Array(count + 1);
  for (let code = 1; code <= count; code++) units[code] = (units[code - 1] ?? 0) + read();
  const mapped = new Uint16Array(count + 1);
  for (let code = 1; code <= count; code++) {
    const shift = read();
    if (shift !== 0) mapped[code] = (units[code] ?? 0) + (shift & 1 ? -(shift + 1) / 2 : shift / 2);
  }
  const blocks = new Uint16Array(256);
  const used = [...new Set(units.subarray(1).map((unit) => unit >> 8))];
  const codes = new Uint16Array((used.length + 1) * 256);
  used.forEach((block, index) => {
    blocks[block] = (index + 1) * 256;
  });
  for (let code = 1; code <= count; code++) {
    const unit = units[code] ?? 0;
    codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] = code;
  }
  return { blocks, codes, mapped };
}

function readValues(read: ReadNumber): Pick<Dictionary, "valueStarts" | "valuePool"> {
  const count = read();
  const valueStarts = new Uint32Array(count);
  const pool: number[] = [];
  for (let value = 0; value < count; value++) {
    valueStarts[value] = pool.length;
    const differences = read();
    pool.push(differences);
    const length = differences === 0 ? read() : 2 * differences;
    if (differences === 0) pool.push(length);
    for (let rest = length; rest > 0; rest--) pool.push(read());
  }
  return { valueStarts, valuePool: Uint16Array.from(pool) };
}

interface PhraseColumns {
  readonly shared: Uint8Array;
  readonly rests: Uint8Array;
  readonly values: Uint16Array;
}

function readPhrases(read: ReadNumber): PhraseColumns {
  const count = read();
  const shared = new Uint8Array(count);
  for (let phrase = 0; phrase < count; phrase++) shared[phrase] = read();
  const rests = new Uint8Array(count);
  for (let phrase = 0; phrase < count; phrase++) rests[phrase] = read();
  const values = new Uint16Array(count);
  for (let phrase = 0; phrase < count; phrase++) values[phrase] = read() + 1;
  return { shared, rests, values };
}

type Trie = Pick<Dictionary, "begins" | "pairs" | "codeBits" | "edges" | "firstSlotNode" | "values">;

function plantTrie(
  read: ReadNumber,
  phrases: PhraseColumns,
  codeCount: number,
  visit: VisitPhrase | null,
): Trie {
  const edgeCount = phrases.rests.reduce((sum, rest) => sum + rest, 0);
  const edges = new Uint32Array(tableSize(edgeCount));
  const codeBits = 32 - Math.clz32(codeCount);
  if (edges.length + codeCount > 2 ** (32 - codeBits)) throw new Error("dictionary too large for its table");
  const begins = new Uint8Array(codeCount);
  const pairs = new Uint32Array(edges.length / 32 || 1);
  const values = new Uint16Array(codeCount + edges.length);
  // Nodes on the way to the phrase before: a phrase goes on from where it parts with it.
  const path = new Uint32Array(256);
  for (let phrase = 0; phrase < phrases.rests.length; phrase++) {
    let depth = phrases.shared[phrase] ?? 0;
    for (let rest = phrases.rests[phrase] ?? 0; rest > 0; rest--) {
      const code = read();
      const parent = path[depth] ?? 0;
      if (depth === 1) markPair(pairs, parent, code);
      path[++depth] = parent === 0 ? code : grow(edges, (parent << codeBits) | code, codeCount);
    }
    begins[path[1] ?? 0] = 1;
    values[path[depth] ?? 0] = phrases.values[phrase] ?? 0;
    visit?.(phrase, path[depth] ?? 0);
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

function grow(edges: Uint32Array, edge: number, firstSlotNode: number): number {
  const slot = slotOf(edges, edge >>> 0);
  edges[slot] = edge >>> 0;
  return firstSlotNode + slot;
}
