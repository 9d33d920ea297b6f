import { FORMAT_VERSION, HEADER_LENGTH } from "./dictionary-format.ts";

/** The columns of dictionary-format.ts; `characters` and `rare` are numbers of phrases, `rareCodes` of codes. */
export interface Columns {
  readonly counts: Uint16Array;
  readonly lows: Uint8Array;
  readonly mapped: Uint16Array;
  readonly values: Uint16Array;
  readonly pool: Uint16Array;
  readonly results: Uint16Array;
  readonly codes: Uint16Array;
  readonly shared: Uint8Array;
  readonly rests: Uint8Array;
  readonly characters: number;
  readonly rare: number;
  readonly rareCodes: number;
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
  const [version, units = 0, values = 0, pool = 0, phrases = 0, codes = 0, ...counts] = take(
    new Uint32Array(HEADER_LENGTH),
  );
  const [characters = 0, rare = 0, rareCodes = 0] = counts;
  if (version !== FORMAT_VERSION) throw new Error(`dictionary of version ${version}, not ${FORMAT_VERSION}`);
  return {
    counts: take(new Uint16Array(256)),
    lows: take(new Uint8Array(units)),
    mapped: take(new Uint16Array(units)),
    values: take(new Uint16Array(values)),
    pool: take(new Uint16Array(pool)),
    results: take(new Uint16Array(phrases)),
    codes: take(new Uint16Array(codes)),
    shared: take(new Uint8Array(phrases)),
    rests: take(new Uint8Array(phrases)),
    characters,
    rare,
    rareCodes,
  };
}

/** How many phrases a dictionary's bytes hold. */
export function phraseCount(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * PHRASES_IN_HEADER, true);
}

/** Place of the number of phrases in the header. */
const PHRASES_IN_HEADER = 4;
