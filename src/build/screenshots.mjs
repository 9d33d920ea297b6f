// @ts-check
// npm run screenshots: dist/screenshots has popup, reader, settings and first run in four themes and three languages,
// the README's pictures and the stores'. They are to be looked at before they are used.
import { installPackages, runEntry } from "./setup.mjs";

await runEntry(async () => {
  installPackages();
  const { browserPrograms } = await import("./browser-program.mjs");
  const { buildTargets } = await import("./targets.mjs");
  const { takeScreenshots } = await import("./pictures/take-screenshots.mjs");
  const [program = ""] = browserPrograms(["chromium"]);
  await buildTargets({ only: "chrome", out: "dist" });
  await takeScreenshots(program);
});
