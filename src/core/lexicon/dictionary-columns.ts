import { FORMAT_VERSION, HEADER_LENGTH } from "./dictionary-format.ts";

/** The columns of dictionary-format.ts. */
export interface Columns {
  readonly counts: Uint16Array;
  readonly lows: Uint8Array;
  readonly flips: Uint16Array;
  readonly values: Uint16Array;
  readonly pool: Uint16Array;
  readonly steps: Uint16Array;
  readonly childCountLows: Uint8Array;
  readonly childCountHighs: Uint8Array;
  readonly resultLows: Uint8Array;
  readonly resultHighs: Uint8Array;
}

/** Columns from a dictionary's bytes. Throws on bytes of another version. */
export function readColumns(bytes: Uint8Array): Columns {
  let at = 0;
  const take = <Column extends Uint32Array | Uint16Array | Uint8Array>(column: Column): Column => {
    // Copied, since the bytes may stand at an odd address.
    const { buffer, byteLength } = column;
    new Uint8Array(buffer).set(bytes.subarray(at, at + byteLength));
    at += byteLength;
    return column;
  };
  const [version, codes = 0, values = 0, pool = 0, nodes = 0] = take(new Uint32Array(HEADER_LENGTH));
  if (version !== FORMAT_VERSION) throw new Error(`dictionary of version ${version}, not ${FORMAT_VERSION}`);
  return {
    counts: take(new Uint16Array(256)),
    lows: take(new Uint8Array(codes)),
    flips: take(new Uint16Array(codes)),
    values: take(new Uint16Array(values)),
    pool: take(new Uint16Array(pool)),
    steps: take(new Uint16Array(nodes)),
    childCountLows: take(new Uint8Array(nodes)),
    childCountHighs: take(new Uint8Array(nodes)),
    resultLows: take(new Uint8Array(nodes)),
    resultHighs: take(new Uint8Array(nodes)),
  };
}

/** How many nodes a dictionary's bytes hold. */
export function nodeCount(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * NODES_IN_HEADER, true);
}

/** Place of the number of nodes in the header. */
const NODES_IN_HEADER = 4;
