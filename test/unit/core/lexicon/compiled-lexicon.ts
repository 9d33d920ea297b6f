import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { compileLexicon } from "../../../../src/build/lexicon.mjs";
import { type Lexicon, readLexicon } from "../../../../src/core/lexicon/lexicon.ts";
import { filesBelow } from "../../../repository/source-files.ts";

const FOLDER = "node_modules/.cache/jingdu";

/** Bytes of the lexicon as the build writes them; compiled once for all test files, and again when its sources change. */
function lexiconBytes(): Uint8Array {
  const sources = filesBelow("src/build", ".mjs").map((path) => readFileSync(path));
  const hash = createHash("sha256").update(Buffer.concat(sources)).digest("hex");
  const path = `${FOLDER}/lexicon-${hash.slice(0, 16)}.bin`;
  try {
    return readFileSync(path);
  } catch {
    const bytes = compileLexicon();
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, bytes);
    return bytes;
  }
}

/** The lexicon for tests. */
export const lexicon: Lexicon = readLexicon(lexiconBytes());
