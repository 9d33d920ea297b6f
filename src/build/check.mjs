// @ts-check
// npm run check: everything about the sources that can be known without running them, and the stores' own linter.
import { installPackages, runEntry } from "./setup.mjs";

/** A line each: what it looks at, and the tool of node_modules that does. */
const checks = /** @type {const} */ ([
  ["types", "typescript/bin/tsc", ["-p", "."]],
  ["types without Node's: core and shells", "typescript/bin/tsc", ["-p", "src"]],
  ["types of the core, which reaches nothing else", "typescript/bin/tsc", ["-p", "src/core"]],
  ["lint and format", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]],
  ["dead code", "knip/bin/knip.js", []],
  ["layers and sinks", "vitest/vitest.mjs", ["run", "--config", "test/vitest.config.ts", "test/repository"]],
  [
    "store rules",
    "web-ext/bin/web-ext.js",
    ["lint", "--source-dir", "dist/firefox", "--warnings-as-errors", "--no-config-discovery"],
  ],
]);

await runEntry(async () => {
  installPackages();
  const { buildTargets } = await import("./targets.mjs");
  const { runTool } = await import("./run-tool.mjs");
  await buildTargets({ out: "dist" });
  const failed = checks.filter(([name, script, args]) => {
    console.log(`\n── ${name}`);
    return !runTool(script, args);
  });
  for (const [name] of failed) console.log(`failed: ${name}`);
  console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
});
