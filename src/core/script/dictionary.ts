import { FORMAT_VERSION, HEADER_LENGTH } from "./dictionary-format.ts";

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
  readonly valueStarts: Uint16Array;
  /** See dictionary-format.ts: `n, (place, unit) × n`, or `0, length, units`. */
  readonly valuePool: Uint16Array;
}

/** Fibonacci hashing: 2³² divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const HASH_FACTOR = 0x9e3779b1;

/** The high bits of the product are the mixed ones; 20 are enough for any table here. */
const HASH_SHIFT = 12;

/** Told of each phrase as it is planted: its number in ascending order, and the node where it ends. */
export type VisitPhrase = (phrase: number, node: number) => void;

/**
 * A dictionary from its bytes. `visit` is told of its phrases. Throws on bytes of another version, or where there are too
 * many phrases for the table.
 */
export function readDictionary(bytes: Uint8Array, visit: VisitPhrase | null = null): Dictionary {
  const columns = readColumns(bytes);
  const { blocks, codes } = numberUnits(columns.units);
  const mapped = new Uint16Array(columns.units.length + 1);
  mapped.set(columns.mapped, 1);
  return {
    blocks,
    codes,
    mapped,
    valueStarts: columns.values,
    valuePool: columns.pool,
    ...plantTrie(columns, mapped.length, visit),
  };
}

/** Slot that holds an edge, or the free slot where it belongs. */
export function slotOf(edges: Uint32Array, edge: number): number {
  const mask = edges.length - 1;
  let slot = (Math.imul(edge, HASH_FACTOR) >>> HASH_SHIFT) & mask;
  for (let held = edges[slot]; held !== 0 && held !== edge; held = edges[slot]) slot = (slot + 1) & mask;
  return slot;
}

/** Bit of a pair of codes in {@link Dictionary.pairs}. */
export function pairBit(pairs: Uint32Array, first: number, second: number): number {
  return Math.imul((first << 13) ^ second, HASH_FACTOR) >>> (Math.clz32(pairs.length) - 4);
}

/** The columns of dictionary-format.ts. */
interface Columns {
  readonly units: Uint16Array;
  readonly mapped: Uint16Array;
  readonly values: Uint16Array;
  readonly pool: Uint16Array;
  readonly results: Uint16Array;
  readonly codes: Uint16Array;
  readonly shared: Uint8Array;
  readonly rests: Uint8Array;
}

function readColumns(bytes: Uint8Array): Columns {
  let at = 0;
  const take = <Column extends Uint32Array | Uint16Array | Uint8Array>(column: Column): Column => {
    // Copied, since the bytes may stand at an odd address.
    const { buffer, byteLength } = column;
    new Uint8Array(buffer).set(bytes.subarray(at, at + byteLength));
    at += byteLength;
    return column;
  };
  const [version, units = 0, values = 0, pool = 0, phrases = 0, codes = 0] = take(
    new Uint32Array(HEADER_LENGTH),
  );
  if (version !== FORMAT_VERSION) throw new Error(`dictionary of version ${version}, not ${FORMAT_VERSION}`);
  return {
    units: take(new Uint16Array(units)),
    mapped: take(new Uint16Array(units)),
    values: take(new Uint16Array(values)),
    pool: take(new Uint16Array(pool)),
    results: take(new Uint16Array(phrases)),
    codes: take(new Uint16Array(codes)),
    shared: take(new Uint8Array(phrases)),
    rests: take(new Uint8Array(phrases)),
  };
}

function numberUnits(distances: Uint16Array): Pick<Dictionary, "blocks" | "codes"> {
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
    codes[(blocks[unit >> 8] ?? 0) + (unit & 255)] = index + 1;
  }
  return { blocks, codes: codes.slice(0, used) };
}

type Trie = Pick<Dictionary, "begins" | "pairs" | "codeBits" | "edges" | "firstSlotNode" | "values">;

function plantTrie(columns: Columns, codeCount: number, visit: VisitPhrase | null): Trie {
  const { shared, rests, codes, results } = columns;
  const edges = new Uint32Array(tableSize(codes.length));
  const codeBits = 32 - Math.clz32(codeCount);
  if (edges.length + codeCount > 2 ** (32 - codeBits)) throw new Error("dictionary too large for its table");
  const begins = new Uint8Array(codeCount);
  const pairs = new Uint32Array(Math.max(1, edges.length / 32));
  const values = new Uint16Array(codeCount + edges.length);
  // Nodes on the way to the phrase before: a phrase goes on from where it parts with it.
  const path = new Uint32Array(256);
  const mask = edges.length - 1;
  let next = 0;
  for (let phrase = 0; phrase < rests.length; phrase++) {
    let depth = shared[phrase] ?? 0;
    for (let rest = rests[phrase] ?? 0; rest > 0; rest--) {
      const code = codes[next++] ?? 0;
      const parent = path[depth++] ?? 0;
      if (parent === 0) {
        path[depth] = code;
        begins[code] = 1;
        continue;
      }
      if (depth === 2) markPair(pairs, parent, code);
      // slotOf, written out: this loop runs 80,000 times before the engine has compiled anything.
      const edge = ((parent << codeBits) | code) >>> 0;
      let slot = (Math.imul(edge, HASH_FACTOR) >>> HASH_SHIFT) & mask;
      while (edges[slot] !== 0) slot = (slot + 1) & mask;
      edges[slot] = edge;
      path[depth] = codeCount + slot;
    }
    values[path[depth] ?? 0] = results[phrase] ?? 0;
    if (visit) visit(phrase, path[depth] ?? 0);
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
