import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow } from "./source-files.ts";

/** Folders that a bench bundles modules from. */
const HOMES = ["", "src/", "src/core/"];

test.each(filesBelow("test/bench", ".mjs"))("the modules that %s bundles are there", (path) => {
  const named = [...readFileSync(path, "utf8").matchAll(/(?:from "\.\/|path\(")([^"]+\.ts)"/gu)].map(
    ([, name]) => name,
  );
  expect(named.filter((name) => !HOMES.some((home) => existsSync(home + name)))).toEqual([]);
});
