// @ts-check
// npm run package: dist/package/jingdu-VERSION-{chrome,firefox,source}.zip. The same sources give the same bytes.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { installPackages, repository, runEntry } from "./setup.mjs";
import { sourceFiles } from "./source-archive.mjs";

/** Every entry's time: the earliest that a zip can hold, so that no clock gets into it. */
const mtime = new Date(1980, 0, 1);

await runEntry(async () => {
  installPackages();
  const { buildTargets } = await import("./targets.mjs");
  const { zipSync } = await import("fflate");
  await buildTargets({ out: "dist" });

  const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const outdir = join(repository, "dist", "package");
  mkdirSync(outdir, { recursive: true });
  const contents = {
    chrome: filesIn(join(repository, "dist", "chrome")),
    firefox: filesIn(join(repository, "dist", "firefox")),
    // The stores' reviewers build it again.
    source: sourceFiles(),
  };
  for (const [name, files] of Object.entries(contents)) {
    const zip = zipSync(Object.fromEntries(files), { level: 9, mtime });
    const path = join(outdir, `jingdu-${version}-${name}.zip`);
    writeFileSync(path, zip);
    console.log(`${path} ${zip.length} bytes`);
  }
});

/**
 * @param {string} folder
 * @returns {[string, Uint8Array][]}
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path))]);
}
