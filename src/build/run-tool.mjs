// @ts-check
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "./setup.mjs";

/**
 * Runs a command-line tool of node_modules, its output to this terminal.
 *
 * @param {string} script  path in node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]  beside that of this process
 * @returns {boolean} whether it ended well
 */
export function runTool(script, args, environment = {}) {
  const { status } = spawnSync(process.execPath, [join(repository, "node_modules", script), ...args], {
    cwd: repository,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  return status === 0;
}
