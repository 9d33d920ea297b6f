// @ts-check
// npm run --silent clean -- PAGE.html …: the command line (src/node/cli.ts), built first if a source has changed.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { installPackages, repository, runEntry } from "./setup.mjs";

const program = join(repository, "dist", "node", "cli.js");

await runEntry(async () => {
  installPackages();
  if (!isBuilt()) {
    const { buildTargets } = await import("./targets.mjs");
    await buildTargets({ only: "node", out: "dist" });
  }
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    stdio: "inherit",
    // npm changes to the repository's folder; the page's path was meant from where it was typed.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  process.exitCode = status ?? 1;
});

function isBuilt() {
  const built = statSync(program, { throwIfNoEntry: false });
  if (!built) return false;
  const sources = join(repository, "src");
  return readdirSync(sources, { recursive: true, encoding: "utf8" }).every(
    (path) => statSync(join(sources, path)).mtimeMs <= built.mtimeMs,
  );
}
