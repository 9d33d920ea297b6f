// @ts-check
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../setup.mjs";

/**
 * @typedef {"passed" | "failed" | "timed out"} Outcome
 * @typedef {ReturnType<typeof openWorkshop>} Workshop
 */

/**
 * A copy of the repository in which sources can be broken, whatever becomes of the repository meanwhile.
 *
 * @param {readonly string[]} files  what is copied; the packages are linked
 */
export function openWorkshop(files) {
  const folder = mkdtempSync(join(tmpdir(), "jingdu-mutants-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(repository, file), join(folder, file));
  }
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return {
    files,
    /** @param {string} path  in the repository */
    read: (path) => readFileSync(join(folder, path), "utf8"),
    /**
     * @param {string} path
     * @param {string} source
     */
    write: (path, source) => writeFileSync(join(folder, path), source),
    close: () => rmSync(folder, { recursive: true }),
    /**
     * @param {readonly string[]} tests  none: they pass
     * @param {{ timeoutMs: number; isShown?: boolean }} options  shown: on this terminal
     * @returns {Promise<Outcome>}
     */
    run: (tests, options) => (tests.length ? runTests(folder, tests, options) : Promise.resolve("passed")),
  };
}

/**
 * @param {string} folder
 * @param {readonly string[]} tests
 * @param {{ timeoutMs: number; isShown?: boolean }} options
 * @returns {Promise<Outcome>}
 */
function runTests(folder, tests, { timeoutMs, isShown = false }) {
  const stdio = isShown ? "inherit" : "ignore";
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--bail", "1"];
  // A group of its own: where a mutant goes round for ever, its worker must go with the run.
  const run = spawn(process.execPath, [...args, ...tests], { cwd: folder, stdio, detached: true });
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      if (run.pid) process.kill(-run.pid, "SIGKILL");
    }, timeoutMs);
    run.on("error", reject);
    run.on("exit", (status) => {
      clearTimeout(timer);
      resolve(isLate ? "timed out" : status === 0 ? "passed" : "failed");
    });
  });
}
