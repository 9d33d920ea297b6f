// @ts-check
// npm run mutate [-- --sample N] [--seed N] [--minutes N] [FOLDER…]: puts faults into a copy of the sources, one at a
// time, and tells which of them no unit test and no golden page notices.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { installPackages, repository, runEntry, Unable } from "./setup.mjs";

/** @import { PlacedMutant } from "./mutate/sample-mutants.mjs" */
/** @import { Outcome, Workshop } from "./mutate/workshop.mjs" */

/** What a reader meets: the core and the shells around it. */
const FOLDERS = [
  "src/core",
  "src/content",
  "src/popup",
  "src/options",
  "src/platform",
  "src/background",
  "src/engine",
];

const SOURCE = /^src\/.*\.ts$/;
/** Tests of the build and of the command line read what is built, which no fault gets into. */
const TEST = /^test\/(?:golden|unit(?!\/build|\/node))\/.*\.ts$/;

/** Tests that take so many times longer on a mutant than without go round for ever, or nearly. */
const SLOWER = 4;
/** And so much longer, ms: a process starts, whatever it runs. */
const SLACK_MS = 30_000;
/** All tests together, on a busy machine. */
const TIMEOUT_MS = 30 * 60_000;

await runEntry(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      minutes: { type: "string", default: "120" },
    },
  });
  const [size, seed, minutes] = [values.sample, values.seed, values.minutes].map(Number);
  if (!size || seed === undefined || Number.isNaN(seed) || !minutes) throw new Unable("Numbers, please.");
  installPackages();
  const files = trackedFiles();
  const { mapTests } = await import("./mutate/related-tests.mjs");
  const testsOf = mapTests(files.filter((file) => SOURCE.test(file) || TEST.test(file)));
  const { openWorkshop } = await import("./mutate/workshop.mjs");
  const { printOutcome, printTable } = await import("./mutate/print-outcomes.mjs");
  const workshop = openWorkshop(files);
  try {
    const folders = positionals.length ? positionals : FOLDERS;
    const mutants = await drawMutants(workshop, folders, { size, seed });
    const tests = new Set(mutants.flatMap(({ path }) => [...testsOf(path).keys()]));
    const durations = await expectPassing(workshop, [...tests]);
    const outcomes = [];
    const end = Date.now() + minutes * 60_000;
    for (const mutant of mutants) {
      if (Date.now() > end) break;
      const start = Date.now();
      const outcome = await tryMutant(workshop, mutant, byPromise(testsOf(mutant.path), durations));
      outcomes.push({ mutant, outcome });
      printOutcome(mutant, outcome, { source: workshop.read(mutant.path), ms: Date.now() - start });
    }
    printTable(outcomes);
  } finally {
    await workshop.close();
  }
});

/** @returns {string[]} paths of the repository's files */
function trackedFiles() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  return execFileSync("git", args, { cwd: repository, encoding: "utf8" }).split("\0").filter(Boolean);
}

/**
 * @param {Workshop} workshop
 * @param {readonly string[]} folders
 * @param {{ size: number; seed: number }} options
 */
async function drawMutants(workshop, folders, options) {
  const { findMutants } = await import("./mutate/find-mutants.mjs");
  const { sampleMutants } = await import("./mutate/sample-mutants.mjs");
  const sources = workshop.files.filter(
    (file) => file.endsWith(".ts") && folders.some((folder) => file.startsWith(folder)),
  );
  const mutants = sources.flatMap((path) =>
    findMutants(workshop.read(path)).map((mutant) => ({ ...mutant, path })),
  );
  console.log(
    `${mutants.length} mutants in ${sources.length} files; seed ${options.seed} draws ${options.size}`,
  );
  return sampleMutants(mutants, options);
}

/**
 * Loads, on the way, all that the mutants' tests load.
 *
 * @param {Workshop} workshop
 * @param {readonly string[]} tests
 */
async function expectPassing(workshop, tests) {
  const start = Date.now();
  const { outcome, durations } = await workshop.run(tests, TIMEOUT_MS);
  if (outcome !== "passed") {
    throw new Unable("The tests fail before anything is broken: npm run test:unit says where.");
  }
  console.log(`${tests.length} files of tests pass in ${Math.round((Date.now() - start) / 1000)} s`);
  return durations;
}

/**
 * Those first that are likeliest to notice, and soonest: the nearest and the quickest.
 *
 * @param {ReadonlyMap<string, number>} tests  with their distance
 * @param {Readonly<Record<string, number>>} durations
 * @returns {{ tests: string[]; timeoutMs: number }}
 */
function byPromise(tests, durations) {
  const timeOf = (/** @type {string} */ test) => durations[test] ?? 0;
  const cost = (/** @type {[string, number]} */ [test, distance]) => distance * timeOf(test);
  const ordered = [...tests].sort((a, b) => cost(a) - cost(b)).map(([test]) => test);
  const expectedMs = ordered.reduce((sum, test) => sum + timeOf(test), 0);
  return { tests: ordered, timeoutMs: SLACK_MS + SLOWER * expectedMs };
}

/**
 * @param {Workshop} workshop
 * @param {PlacedMutant} mutant
 * @param {{ tests: readonly string[]; timeoutMs: number }} run
 * @returns {Promise<Outcome>}
 */
async function tryMutant(workshop, { path, start, end, replacement }, { tests, timeoutMs }) {
  const source = workshop.read(path);
  workshop.write(path, source.slice(0, start) + replacement + source.slice(end));
  const { outcome } = await workshop.run(tests, timeoutMs);
  workshop.write(path, source);
  return outcome;
}
