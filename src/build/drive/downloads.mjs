// @ts-check
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./until.mjs";

/** Endings of files that a browser is still writing. */
const UNFINISHED = /\.(?:crdownload|part|tmp)$/;

/**
 * A folder of its own for what a driven browser saves.
 *
 * @returns {Promise<{ folder: string; take(): Promise<{ name: string; bytes: Buffer }>; remove(): Promise<void> }>}
 *   `take` waits for the one file that was saved, and takes it out of the folder
 */
export async function downloadFolder() {
  const folder = await mkdtemp(join(tmpdir(), "jingdu-saved-"));
  return {
    folder,
    async take() {
      const name = await until("a saved file", async () => {
        const names = await readdir(folder);
        const [first] = names;
        // Firefox keeps the name with an empty file while it writes into another.
        if (!first || names.length > 1 || UNFINISHED.test(first)) return false;
        return (await readFile(join(folder, first))).length > 0 && first;
      });
      const bytes = await readFile(join(folder, String(name)));
      await rm(join(folder, String(name)));
      return { name: String(name), bytes };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
