// @ts-check
// npm run fuzz [-- PAGES]: reads 10,000 pages broken at random, or as many as are asked for, and looks at the clock.
import { installPackages, runEntry, Unable } from "./setup.mjs";

await runEntry(async () => {
  installPackages();
  const pages = process.argv[2] ?? "10000";
  if (!/^\d{1,6}$/.test(pages)) throw new Unable("How many pages? A number, please.");
  const { runTool } = await import("./run-tool.mjs");
  const args = ["run", "--config", "test/vitest.config.ts", "test/fuzz"];
  if (!runTool("vitest/vitest.mjs", args, { FUZZ_PAGES: pages })) {
    throw new Unable("Some pages broke something: each line begins with the seed that makes the page again.");
  }
});
