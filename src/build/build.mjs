// @ts-check
// Builds dist/chrome, dist/firefox and dist/node.
//   --only chrome|firefox|node   one of them
//   --out DIR                    elsewhere than dist
//   --watch                      builds again whenever a source changes
import { parseArgs } from "node:util";
import { installPackages, runEntry } from "./setup.mjs";

await runEntry(async () => {
  const { values: options } = parseArgs({
    options: {
      only: { type: "string" },
      out: { type: "string", default: "dist" },
      watch: { type: "boolean", default: false },
    },
  });
  installPackages();
  const { buildTargets, watchTargets } = await import("./targets.mjs");
  await (options.watch ? watchTargets(options) : buildTargets(options));
});
