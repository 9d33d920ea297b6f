import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "../../src/build/source-archive.mjs";
import { filesBelow } from "./source-files.ts";

/** Each file of a built extension with a hash of its bytes. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((path) => [
      path.slice(folder.length + 1),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );

test("what the source archive holds builds to the same bytes, away from the repository", {
  timeout: 180_000,
}, () => {
  const away = mkdtempSync(join(tmpdir(), "jingdu-source-"));
  try {
    for (const [path, bytes] of sourceFiles()) {
      mkdirSync(dirname(join(away, path)), { recursive: true });
      writeFileSync(join(away, path), bytes);
    }
    symlinkSync(resolve("node_modules"), join(away, "node_modules"), "dir");
    execFileSync(process.execPath, ["src/build/build.mjs", "--only", "firefox"], { cwd: away });
    expect(bytesOf(join(away, "dist/firefox"))).toEqual(bytesOf("dist/firefox"));
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
});
