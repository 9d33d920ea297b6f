import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

/** Bytes that a built file may have. Raised only on purpose, in a commit that says so. */
const budgets = {
  // Runs on every page that is opened.
  "detector.js": 4096,
  // The rules that tell characters apart by their neighbours are in it, and what finds words for a region's vocabulary.
  "background.js": 54_000,
  // Injected on a click. The tables of names, clutter and characters are most of it, Readability 33 KB.
  "reader.js": 392_500,
  "page-converter.js": 64_000,
  "popup.js": 40_000,
  "options.js": 20_000,
} as const;

describe.each(["chrome", "firefox"])("for %s", (target) => {
  test.each(Object.entries(budgets))("%s has at most %i bytes", (file, bytes) => {
    expect(statSync(`dist/${target}/${file}`).size).toBeLessThanOrEqual(bytes);
  });

  test("nothing is packed that the extension does not use: no map, no source, no test", () => {
    const strange = filesBelow(`dist/${target}`).filter(
      (path) => !/\.(?:js|css|html|json|png|svg|bin)$/.test(path),
    );
    expect(strange).toEqual([]);
  });
});
