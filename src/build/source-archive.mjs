// @ts-check
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./setup.mjs";

/**
 * What the stores' reviewers build again: every file that git knows, by its path in the repository, in order.
 *
 * @returns {[string, Uint8Array][]}
 */
export function sourceFiles() {
  // What is new and not yet committed belongs to it as well.
  const wish = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const list = execFileSync("git", wish, { cwd: repository, encoding: "utf8" });
  return list
    .split("\0")
    .filter(Boolean)
    .sort()
    .map((path) => [path, readFileSync(join(repository, path))]);
}
