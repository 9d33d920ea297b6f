// @ts-check
// Builds dist/node (library and command line). `--only node|chrome|firefox` builds one part, `--out DIR` elsewhere than dist.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values: options } = parseArgs({
  options: { only: { type: "string" }, out: { type: "string", default: "dist" } },
});

if (!options.only || options.only === "node") await buildNode(join(options.out, "node"));

/** The library and the command line, for Node. @param {string} outdir */
async function buildNode(outdir) {
  await build({
    entryPoints: ["src/node/index.ts"],
    outdir,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
}
