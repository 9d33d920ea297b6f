// @ts-check
// The one step that check, build, start and test share: sees that the npm packages are there.
// Imports nothing but Node's own modules, for it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A failure that the person at the keyboard can mend: shown as its one line, without a stack.
 */
export class Unable extends Error {}

/**
 * Runs `npm ci` if package-lock.json differs from what is installed, and nothing otherwise.
 *
 * @throws {Unable} if npm fails
 */
export function installPackages() {
  if (isInstalled()) return;
  console.error("Installing npm packages …");
  const npm = process.env.npm_execpath;
  const script = npm?.endsWith(".js") || npm?.endsWith(".cjs");
  const [command, ...before] = script && npm ? [process.execPath, npm] : ["npm"];
  const { status } = spawnSync(command, [...before, "ci"], {
    cwd: repository,
    stdio: ["ignore", 2, 2],
    shell: command === "npm" && process.platform === "win32",
  });
  if (status !== 0) throw new Unable("npm ci failed: is the npm registry within reach?");
}

/**
 * Runs an entry of the build; a failure ends the process with exit code 1.
 *
 * @param {() => Promise<void>} entry
 */
export async function runEntry(entry) {
  try {
    await entry();
  } catch (error) {
    console.error(error instanceof Unable ? error.message : error);
    process.exitCode = 1;
  }
}

/** npm keeps a copy of the lock of what it installed; packages for other platforms are absent there. */
function isInstalled() {
  const wanted = readLock("package-lock.json");
  const installed = readLock(join("node_modules", ".package-lock.json"));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string; integrity?: string; optional?: boolean }> | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(repository, path), "utf8")).packages;
  } catch {
    // No lock, or half a one: not installed.
    return null;
  }
}
