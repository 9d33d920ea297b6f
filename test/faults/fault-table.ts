import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** A test whose name is a fault and what comes of it, and how it ended in a browser. */
export interface TriedFault {
  /** `a full storage → the variant is shown all the same` */
  readonly name: string;
  readonly browser: string;
  readonly state: string;
}

const ARROW = " → ";
const browsers = ["chromium", "firefox"];
const SIGNS: Readonly<Record<string, string>> = { passed: "held", failed: "**broken**" };

/** A Markdown table of faults and outcomes, with a column a browser; "–" where it was not tried. */
export function faultTable(tried: readonly TriedFault[]): string {
  const names = [...new Set(tried.map(({ name }) => name))];
  const lines = names.map((name) => {
    const [fault = "", outcome = ""] = name.replaceAll("|", "\\|").split(ARROW);
    const held = browsers.map((browser) => {
      const state = tried.find((end) => end.name === name && end.browser === browser)?.state;
      return state ? (SIGNS[state] ?? state) : "–";
    });
    return [fault, outcome, ...held];
  });
  return [["Fault", "Outcome", "Chromium", "Firefox"], ["---", "---", "---", "---"], ...lines]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}

/** Writes the table of the run's faults into dist/faults.md. */
// biome-ignore lint/style/noDefaultExport: Vitest takes a reporter by its file.
export default class FaultTableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tried = modules.flatMap(({ project, children }) =>
      [...children.allTests()].map((test) => ({
        name: test.name,
        browser: project.name,
        state: test.result().state,
      })),
    );
    mkdirSync("dist", { recursive: true });
    writeFileSync("dist/faults.md", faultTable(tried.filter(({ name }) => name.includes(ARROW))));
  }
}
