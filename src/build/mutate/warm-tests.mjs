// @ts-check
// Started by workshop.mjs in the copy: one vitest that stays, so that a mutant costs the tests that it reaches and not
// what all of them are transformed from. Reads what to run from its parent, and answers whether all passed.
import { resolve } from "node:path";
import { BaseSequencer, createVitest } from "vitest/node";

/**
 * @typedef {object} Order
 * @property {readonly string[]} tests    files, in the order in which they run; none after the first failure
 * @property {readonly string[]} changed  sources that are no longer what they were at the last run
 *
 * @typedef {object} Report
 * @property {boolean} passed
 * @property {Readonly<Record<string, number>>} durations  milliseconds of each test file that ran
 */

/** @type {readonly string[]} */
let wanted = [];

class AsWanted extends BaseSequencer {
  /**
   * @override
   * @param {Parameters<BaseSequencer["sort"]>[0]} files
   */
  async sort(files) {
    return [...files].sort((a, b) => wanted.indexOf(a.moduleId) - wanted.indexOf(b.moduleId));
  }
}

const vitest = await createVitest("test", {
  config: "test/vitest.config.ts",
  watch: false,
  bail: 1,
  maxWorkers: 1,
  reporters: [{}],
  sequence: { sequencer: AsWanted },
});
const specifications = await vitest.globTestSpecifications();
process.on("message", async (/** @type {Order} */ { tests, changed }) => {
  for (const path of changed) vitest.invalidateFile(resolve(path));
  wanted = tests.map((path) => resolve(path));
  const chosen = specifications.filter(({ moduleId }) => wanted.includes(moduleId));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  const run = testModules.filter(({ moduleId }) => wanted.includes(moduleId));
  process.send?.({
    passed: unhandledErrors.length === 0 && run.every((module) => module.ok()),
    durations: Object.fromEntries(
      run.map((module) => [module.relativeModuleId, durationOf(module.diagnostic())]),
    ),
  });
});

/** @param {{ collectDuration: number; duration: number }} diagnostic */
const durationOf = ({ collectDuration, duration }) => collectDuration + duration;
