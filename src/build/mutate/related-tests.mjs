// @ts-check
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { walkTree } from "../walk-tree.mjs";

/**
 * @typedef {object} RelatedTests  test files that load a source
 * @property {string[]} near  those of its room, and those that import it themselves
 * @property {string[]} far   of a source of the core the golden pages, of another all that load it through others
 */

/**
 * Tells which tests load which source.
 *
 * @param {readonly string[]} files  sources and tests, as paths in the repository
 * @returns {(path: string) => RelatedTests}
 */
export function mapTests(files) {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  for (const file of files) {
    for (const target of importsOf(file)) {
      const known = importers.get(target) ?? [];
      known.push(file);
      importers.set(target, known);
    }
  }
  return (path) => {
    const room = /^src\/(?:core\/)?\w+/.exec(path)?.[0].replace("src/", "test/unit/") ?? "";
    const tests = reach(path, importers).filter((file) => file.endsWith(".test.ts"));
    const isNear = (/** @type {string} */ test) =>
      test.startsWith(`${room}/`) || (importers.get(path) ?? []).includes(test);
    const isFar = path.startsWith("src/core/")
      ? (/** @type {string} */ test) => test.startsWith("test/golden/")
      : (/** @type {string} */ test) => !isNear(test);
    return { near: tests.filter(isNear), far: tests.filter((test) => isFar(test) && !isNear(test)) };
  };
}

/**
 * @param {string} path
 * @param {ReadonlyMap<string, readonly string[]>} importers
 * @returns {string[]}  all that load it, whether themselves or through others
 */
function reach(path, importers) {
  const reached = new Set([path]);
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  return [...reached];
}

/**
 * @param {string} file
 * @returns {string[]}  paths of what it imports of the repository
 */
function importsOf(file) {
  const targets = [];
  for (const { node } of walkTree(readFileSync(file, "utf8"))) {
    const specifier = node.source?.value;
    if (typeof specifier === "string" && specifier.startsWith("."))
      targets.push(join(dirname(file), specifier));
  }
  return targets;
}
