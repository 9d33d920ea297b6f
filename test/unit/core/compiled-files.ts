import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileDictionaries } from "../../../src/build/dictionaries.mjs";
import { filesBelow } from "../../repository/source-files.ts";

const FOLDER = "node_modules/.cache/jingdu";

/** Changes with what compiles them, and with the packages that their words come from. */
const key = createHash("sha256")
  .update(
    Buffer.concat(
      ["package-lock.json", ...filesBelow("src/build", ".mjs")].map((path) => readFileSync(path)),
    ),
  )
  .digest("hex")
  .slice(0, 16);

/**
 * Bytes of a dictionary, or of the lexicon, as the build writes them. All are compiled once for all test files, and again
 * when their sources change.
 *
 * @throws Error where there is none of that name
 */
export function compiledFile(name: string): Uint8Array {
  const path = pathOf(name);
  try {
    return readFileSync(path);
  } catch {
    compileAll();
    return readFileSync(path);
  }
}

const pathOf = (name: string): string => `${FOLDER}/${key}-${name}.bin`;

/** Another process may read them meanwhile: each is there whole or not at all. */
function compileAll(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (!old.startsWith(key)) rmSync(join(FOLDER, old), { force: true });
  for (const [name, bytes] of compileDictionaries()) {
    const unfinished = `${pathOf(name)}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, pathOf(name));
  }
}
