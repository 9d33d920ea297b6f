import { strToU8, type Zippable, zipSync } from "fflate";

/** A file of an archive. */
export interface ArchivedFile {
  /** ASCII, with slashes. */
  readonly path: string;
  readonly data: string | Uint8Array;
  /** Kept as it is: what is packed already, and what others look for at a fixed place. */
  readonly stored?: boolean;
}

/** A zip archive of files in this order, all of one time. */
export function zipFiles(files: readonly ArchivedFile[], time: Date): Uint8Array {
  const entries: Zippable = {};
  for (const { path, data, stored = false } of files)
    entries[path] = [typeof data === "string" ? strToU8(data) : data, { level: stored ? 0 : 6 }];
  return zipSync(entries, { mtime: time });
}
