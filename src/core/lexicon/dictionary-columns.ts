import { FORMAT_VERSION, HEADER_LENGTH } from "./dictionary-format.ts";

/** The columns of dictionary-format.ts. */
export interface Columns {
  readonly counts: Uint16Array;
  readonly lows: Uint8Array;
  readonly flips: Uint16Array;
  readonly values: Uint16Array;
  readonly pool: Uint16Array;
  readonly stepLows: Uint8Array;
  readonly stepHighs: Uint8Array;
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
  // Not copied, for what is read once: what is kept would hold the whole file.
  const view = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const [version, counts = 0, codes = 0, values = 0, pool = 0, nodes = 0] = take(
    new Uint32Array(HEADER_LENGTH),
  );
  if (version !== FORMAT_VERSION) throw new Error(`dictionary of version ${version}, not ${FORMAT_VERSION}`);
  return {
    counts: take(new Uint16Array(counts)),
    lows: view(codes),
    flips: take(new Uint16Array(codes)),
    values: take(new Uint16Array(values)),
    pool: take(new Uint16Array(pool)),
    stepLows: view(nodes),
    stepHighs: view(nodes),
    childCountLows: view(nodes),
    childCountHighs: view(nodes),
    resultLows: take(new Uint8Array(nodes)),
    resultHighs: take(new Uint8Array(nodes)),
  };
}
