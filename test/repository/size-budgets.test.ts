import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

/** Bytes that a built file may have. Raised only on purpose, in a commit that says so. */
const everywhere = {
  // Runs on every page that is opened.
  "detector.js": 4096,
  // Injected on a click.
  "snapshot.js": 15_000,
  "fetch-parts.js": 15_000,
  // Injected when the reader is opened.
  "reader.js": 80_000,
  // Injected when the reader is told to read aloud.
  "aloud.js": 15_000,
  // Injected, or put into the popup, when something is to be saved.
  "save.js": 52_000,
  // Injected when the reader chooses the article by hand.
  "select.js": 2_000,
  "pick.js": 10_000,
  "page-converter.js": 64_000,
  // Runs before anything of the popup is drawn.
  "start.js": 1_500,
  "popup.js": 40_000,
  "options.js": 20_000,
  "welcome.js": 20_000,
} as const;

/** The engine's thread that reads pages: tables of clutter are most of it, Readability 33 KB. */
const ENGINE = 200_000;

/** Its thread for words: what an article says. */
const WORDS = 192_000;

/** What the thread loads when something is to be converted. */
const CONVERSION = 36_000;

/** What both threads read: forms of characters, dates. */
const SHARED = 65_000;

/** Words, dictionaries of conversion and forms of the regions. */
const DATA_GZIPPED = 600_000;

/** What a store hands out. */
const PACKAGE = 1_000_000;

const budgets = {
  chrome: { ...everywhere, "background.js": 20_000, "offscreen.js": ENGINE, "words.js": WORDS },
  firefox: { ...everywhere, "background.js": 20_000, "start-engine.js": ENGINE, "words.js": WORDS },
} as const;

describe.each(["chrome", "firefox"] as const)("for %s", (target) => {
  // What several scripts share has a hash in its name.
  test.each(Object.entries({ ...budgets[target], "chunk-": SHARED, "conversion-service-": CONVERSION }))(
    "%s has at most %i bytes",
    (name, bytes) => {
      const files = readdirSync(`dist/${target}`).filter((file) => file.startsWith(name));
      expect(files).not.toEqual([]);
      const sizes = files.map((file) => statSync(`dist/${target}/${file}`).size);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bytes);
    },
  );

  test("all data files together stay within their budget, gzipped", () => {
    const sizes = filesBelow(`dist/${target}`, ".bin").map(
      (path) => gzipSync(readFileSync(path), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(DATA_GZIPPED);
  });

  test("the whole of it, zipped, stays within its budget", () => {
    const files = filesBelow(`dist/${target}`).map((path) => [path, readFileSync(path)] as const);
    expect(zipSync(Object.fromEntries(files), { level: 9 }).length).toBeLessThanOrEqual(PACKAGE);
  });

  test("nothing is packed that the extension does not use: no map, no source, no test", () => {
    const strange = filesBelow(`dist/${target}`).filter(
      (path) => !/\.(?:js|css|html|json|png|svg|bin)$|\/NOTICES\.txt$/.test(path),
    );
    expect(strange).toEqual([]);
  });
});
