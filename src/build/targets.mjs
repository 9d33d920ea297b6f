// @ts-check

import { watch } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { backgroundBundles, contentBundle, contentScripts, nodeBundle, pageBundle } from "./bundles.mjs";
import { deriveManifest } from "./derive-manifest.mjs";
import { buildDictionaries } from "./dictionaries.mjs";
import { writePackage, writeTypes } from "./library.mjs";
import { noticesText } from "./notices.mjs";
import { repository, Unable } from "./setup.mjs";

/** @typedef {"chrome" | "firefox" | "node"} Target  Edge takes what is built for Chrome. */
/** @typedef {{ only?: string | undefined; out: string }} BuildOptions */

const targets = /** @type {const} */ (["chrome", "firefox", "node"]);

/**
 * Builds every target, or the one asked for, into a folder of its own under `out`.
 *
 * @param {BuildOptions} options
 * @throws {Unable} for a target that there is not
 */
export async function buildTargets({ only, out }) {
  const chosen = targets.filter((target) => !only || target === only);
  if (chosen.length === 0) throw new Unable(`No target ${only}: there are ${targets.join(", ")}.`);
  const version = JSON.parse(await readFile(join(repository, "package.json"), "utf8")).version;
  for (const target of chosen) {
    const outdir = resolve(repository, out, target);
    await rm(outdir, { recursive: true, force: true });
    await mkdir(outdir, { recursive: true });
    try {
      await (target === "node" ? buildLibrary(outdir, version) : buildExtension(target, outdir, version));
    } catch (error) {
      // esbuild has shown where and why.
      throw isBuildFailure(error) ? new Unable(`dist/${target} could not be built.`) : error;
    }
    await buildDictionaries(join(outdir, "dictionaries"));
  }
}

/**
 * Builds, then builds again after every change in src, until the process ends.
 *
 * @param {BuildOptions} options
 */
export async function watchTargets(options) {
  /** A burst of events (an editor writes a file in steps) makes one build. */
  const settleMs = 100;
  const rebuild = () =>
    buildTargets(options).then(
      () => console.log(`built ${new Date().toLocaleTimeString()}`),
      (error) => console.error(error.message),
    );
  await rebuild();
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  watch(join(repository, "src"), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(rebuild, settleMs);
  });
}

/** @param {unknown} error */
function isBuildFailure(error) {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

/**
 * @param {string} outdir
 * @param {string} version
 */
async function buildLibrary(outdir, version) {
  await build(nodeBundle(outdir, version));
  writePackage(outdir);
  writeTypes(outdir);
}

/**
 * @param {"chrome" | "firefox"} target
 * @param {string} outdir
 * @param {string} version
 */
async function buildExtension(target, outdir, version) {
  const manifest = JSON.parse(await readFile(join(repository, "manifest.json"), "utf8"));
  await Promise.all([
    ...backgroundBundles(target, outdir, version).map((bundle) => build(bundle)),
    build(pageBundle(target, outdir, version)),
    ...contentScripts.map((name) => build(contentBundle(name, target, outdir, version))),
    cp(join(repository, "icons"), join(outdir, "icons"), { recursive: true }),
    writeTexts("_locales", outdir),
    writeTexts("texts", outdir),
    writeFile(join(outdir, "NOTICES.txt"), noticesText()),
    writeFile(
      join(outdir, "manifest.json"),
      `${JSON.stringify(deriveManifest(manifest, target, version), null, 2)}\n`,
    ),
  ]);
}

/**
 * The texts of a folder of src, without what only translators read.
 *
 * @param {string} folder
 * @param {string} outdir
 */
async function writeTexts(folder, outdir) {
  const from = join(repository, "src", folder);
  for (const path of await readdir(from, { recursive: true })) {
    if (!path.endsWith(".json")) continue;
    const texts = JSON.parse(await readFile(join(from, path), "utf8"));
    for (const text of Object.values(texts)) delete text.description;
    await mkdir(dirname(join(outdir, folder, path)), { recursive: true });
    await writeFile(join(outdir, folder, path), JSON.stringify(texts));
  }
}
