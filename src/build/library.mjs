// @ts-check
// What makes dist/node a package that a fresh project can import: package.json, with its entries, and the types.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "./run-tool.mjs";
import { repository, Unable } from "./setup.mjs";

/** Packages that the library runs with. */
const PACKAGES = ["@mozilla/readability", "fflate", "jsdom"];

/**
 * @param {string} outdir
 */
export function writePackage(outdir) {
  const { version, license, engines, dependencies } = JSON.parse(
    readFileSync(join(repository, "package.json"), "utf8"),
  );
  const entries = {
    name: "jingdu",
    version,
    license,
    engines,
    type: "module",
    exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
    bin: { jingdu: "./cli.js" },
    dependencies: Object.fromEntries(PACKAGES.map((name) => [name, dependencies[name]])),
  };
  writeFileSync(join(outdir, "package.json"), `${JSON.stringify(entries, null, 2)}\n`);
}

/**
 * index.d.ts and the vocabulary beside it. The library's functions take and give plain data, whose types stand in
 * article.ts alone: another import would be a type that its users cannot see.
 *
 * @param {string} outdir
 * @throws {Unable} if the types can't be written, or need more than the vocabulary
 */
export function writeTypes(outdir) {
  const folder = mkdtempSync(join(tmpdir(), "jingdu-types-"));
  try {
    const options = ["-p", "src/node/tsconfig.json", "--outDir", folder];
    if (!runTool("typescript/bin/tsc", options))
      throw new Unable("The library's types could not be written.");
    const index = readFileSync(join(folder, "node", "index.d.ts"), "utf8");
    const strangers = [...index.matchAll(/from "([^"]+)"/g)].filter(
      ([, path]) => path !== "../core/article.ts",
    );
    if (strangers.length > 0)
      throw new Unable(`The library's types need more than article.ts: ${strangers[0]?.[1]}`);
    writeFileSync(join(outdir, "index.d.ts"), index.replaceAll("../core/article.ts", "./article.js"));
    writeFileSync(join(outdir, "article.d.ts"), readFileSync(join(folder, "core", "article.d.ts")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
