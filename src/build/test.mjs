// @ts-check
// npm test             unit, golden, repository and end-to-end tests, in Chromium and in Firefox
// npm run test:unit    those without a browser
// npm run test:e2e     those in the browsers
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages, runEntry, Unable } from "./setup.mjs";

/** Configuration of each kind of tests. */
const suites = { unit: "test/vitest.config.ts", e2e: "test/e2e/vitest.config.ts" };

await runEntry(async () => {
  const wanted = process.argv[2];
  if (wanted && !(wanted in suites)) throw new Unable(`No tests ${wanted}: there are unit and e2e.`);
  installPackages();
  const { browserPrograms } = await import("./browser-program.mjs");
  const { buildTargets } = await import("./targets.mjs");
  const { runTool } = await import("./run-tool.mjs");
  const [CHROMIUM_PATH = "", FIREFOX_PATH = ""] =
    wanted === "unit" ? [] : browserPrograms(["chromium", "firefox"]);
  await buildTargets({ out: "dist" });

  const reports = mkdtempSync(join(tmpdir(), "jingdu-tests-"));
  const total = { passed: 0, failed: 0 };
  for (const [name, config] of Object.entries(suites).filter(([name]) => !wanted || name === wanted)) {
    const report = join(reports, `${name}.json`);
    const args = [
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      // dist/faults.md: what was tried against the extension, and what came of it.
      ...(name === "e2e" ? ["--reporter=./test/faults/fault-table.ts"] : []),
    ];
    const ended = runTool("vitest/vitest.mjs", args, { CHROMIUM_PATH, FIREFOX_PATH });
    const { passed, failed } = countTests(report);
    total.passed += passed;
    // A run can fail without a failed test: a suite that doesn't load, an unhandled rejection.
    total.failed += failed === 0 && !ended ? 1 : failed;
  }
  rmSync(reports, { recursive: true });
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

/**
 * A test that did not run counts as failed: nothing is skipped silently.
 *
 * @param {string} path
 */
function countTests(path) {
  try {
    const report = JSON.parse(readFileSync(path, "utf8"));
    return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
  } catch {
    // The run ended before it wrote its report.
    return { passed: 0, failed: 0 };
  }
}
