// @ts-check
// npm start                     opens a browser with the extension on the sample news page
// npm start -- FILE-or-URL      … on that page (a file is served on localhost)
// npm start -- --headless       clicks the button itself, prints what the extension gives and writes pictures to
//                               dist/start; so too on Linux without a display
import { parseArgs } from "node:util";
import { installPackages, runEntry, Unable } from "./setup.mjs";

await runEntry(async () => {
  const { values, positionals } = parseArgs({
    options: { headless: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Unable("npm start opens one page: npm start -- FILE-or-URL");
  installPackages();
  const { openPage } = await import("./open-page.mjs");
  const { buildTargets } = await import("./targets.mjs");
  const { browserPrograms } = await import("./browser-program.mjs");
  const [program = ""] = browserPrograms(["chromium"]);
  await buildTargets({ only: "chrome", out: "dist" });
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
  await openPage({ page: positionals[0] ?? null, program, headless: values.headless || !hasDisplay });
});
