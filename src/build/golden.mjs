// @ts-check
// npm run golden: writes what the golden pages of test/golden come to now. Read the difference before you commit it.
import { installPackages, runEntry, Unable } from "./setup.mjs";

await runEntry(async () => {
  installPackages();
  const { runTool } = await import("./run-tool.mjs");
  const args = ["run", "--config", "test/vitest.config.ts", "test/golden"];
  if (!runTool("vitest/vitest.mjs", args, { WRITE_GOLDEN_PAGES: "1" })) {
    throw new Unable("Some golden pages could not be read.");
  }
});
