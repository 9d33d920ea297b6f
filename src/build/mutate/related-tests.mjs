// @ts-check
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { walkTree } from "../walk-tree.mjs";

/**
 * Tells which test files load a source, each with how far it is from it: 1 where it imports it itself, 2 where one file
 * lies between. Of tests that load a source of the core through others, those of its room and the golden pages alone
 * are among them: the other rooms' tests are about something else, and there are a hundred of them.
 *
 * @param {readonly string[]} files  sources and tests, as paths in the repository
 * @returns {(path: string) => Map<string, number>}
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
    const isRelated = path.startsWith("src/core/")
      ? (/** @type {[string, number]} */ [test, distance]) =>
          distance === 1 || test.startsWith(`${room}/`) || test.startsWith("test/golden/")
      : () => true;
    const tests = [...reach(path, importers)].filter(([file]) => file.endsWith(".test.ts"));
    return new Map(tests.filter(isRelated));
  };
}

/**
 * @param {string} path
 * @param {ReadonlyMap<string, readonly string[]>} importers
 * @returns {Map<string, number>}  all that load it, whether themselves or through others, with their distance
 */
function reach(path, importers) {
  const reached = new Map([[path, 0]]);
  for (const [file, distance] of reached) {
    for (const importer of importers.get(file) ?? []) {
      if (!reached.has(importer)) reached.set(importer, distance + 1);
    }
  }
  return reached;
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
