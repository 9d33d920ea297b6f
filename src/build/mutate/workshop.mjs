// @ts-check
import { fork } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../setup.mjs";

/** @import { Order, Report } from "./warm-tests.mjs" */

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
  linkPackages(folder);
  const vitest = warmTests(folder);
  /** @type {Set<string>} */
  const changed = new Set();
  return {
    files,
    /** @param {string} path  in the repository */
    read: (path) => readFileSync(join(folder, path), "utf8"),
    /**
     * @param {string} path
     * @param {string} source
     */
    write(path, source) {
      writeFileSync(join(folder, path), source);
      changed.add(path);
    },
    /**
     * @param {readonly string[]} tests  in the order in which they run, up to the first that fails
     * @param {number} timeoutMs
     * @returns {Promise<Pick<Report, "durations"> & { outcome: Outcome }>}
     */
    async run(tests, timeoutMs) {
      if (tests.length === 0) return { outcome: "passed", durations: {} };
      const report = await vitest.run({ tests, changed: [...changed] }, timeoutMs);
      changed.clear();
      if (!report) return { outcome: "timed out", durations: {} };
      return { outcome: report.passed ? "passed" : "failed", durations: report.durations };
    },
    async close() {
      await vitest.end();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * All packages, and not what tests have put beside them: two versions of the build's sources would take each other's
 * compiled files away.
 *
 * @param {string} folder
 */
function linkPackages(folder) {
  const packages = join(repository, "node_modules");
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(packages).filter((name) => name !== ".cache")) {
    symlinkSync(join(packages, name), join(folder, "node_modules", name));
  }
}

/**
 * The process that runs the tests: it comes with the first run, and anew after one that did not end.
 *
 * @param {string} folder
 */
function warmTests(folder) {
  /** @type {import("node:child_process").ChildProcess | null} */
  let running = null;
  const end = async () => {
    const child = running;
    running = null;
    if (child) await endGroup(child);
  };
  return {
    end,
    /**
     * @param {Order} order
     * @param {number} timeoutMs
     * @returns {Promise<Report | null>}  null where the time was over first
     */
    run(order, timeoutMs) {
      running ??= fork(join(folder, "src/build/mutate/warm-tests.mjs"), {
        cwd: folder,
        detached: true,
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      const child = running;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => finish(null), timeoutMs);
        const broken = () => finish(new Error("vitest ended before it answered."));
        const finish = (/** @type {unknown} */ answer) => {
          clearTimeout(timer);
          child.off("exit", broken);
          child.off("message", finish);
          if (answer instanceof Error) reject(answer);
          else if (answer === null) end().then(() => resolve(null), reject);
          else resolve(/** @type {Report} */ (answer));
        };
        child.on("exit", broken);
        child.on("message", finish);
        child.send(order);
      });
    },
  };
}

/**
 * Ends a process that leads a group, and all in it: where a mutant goes round for ever, its worker must go with vitest.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
async function endGroup(child) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, "SIGKILL");
  await once(child, "exit");
}
