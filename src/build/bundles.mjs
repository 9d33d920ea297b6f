// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundledCss } from "./bundled-css.mjs";
import { repository } from "./setup.mjs";
import { withoutHtmlSinks } from "./without-html-sinks.mjs";

/** Scripts that the extension injects when it is asked to. */
const injectedScripts = [
  "snapshot",
  "fetch-parts",
  "reader",
  "aloud",
  "save",
  "select",
  "pick",
  "page-converter",
];

/** Every script that runs in pages. */
export const contentScripts = ["detector", ...injectedScripts];

/** Lowest browsers of the manifest. */
const browserSyntax = { chrome: ["chrome121"], firefox: ["firefox140"] };

/**
 * The background; the engine in its home (in Chrome a document of its own, in Firefox the event page, which loads it when
 * it is asked); and the engine's second thread. What home and thread both read is in files of its own, `chunk-….js`, and
 * so is conversion, which the thread loads when something is to be converted.
 *
 * @param {"chrome" | "firefox"} target
 * @param {string} outdir
 * @param {string} version
 * @returns {import("esbuild").BuildOptions[]}
 */
export function backgroundBundles(target, outdir, version) {
  const common = { ...browserBundle(target, outdir, version), plugins: [withoutHtmlSinks] };
  const words = { in: "src/engine/words-worker.ts", out: "words" };
  /** @type {import("esbuild").BuildOptions} */
  const shared = { format: "esm", splitting: true, chunkNames: "[name]-[hash]", loader: { ".html": "copy" } };
  if (target === "firefox") {
    const background = { in: "src/background/event-page.ts", out: "background" };
    const home = { in: "src/engine/start-engine.ts", out: "start-engine" };
    return [{ ...common, ...shared, entryPoints: [background, home, words] }];
  }
  const home = ["ts", "html"].map((ending) => ({ in: `src/engine/offscreen.${ending}`, out: "offscreen" }));
  return [
    { ...common, entryPoints: [{ in: "src/background/main.ts", out: "background" }] },
    { ...common, ...shared, entryPoints: [...home, words] },
  ];
}

/**
 * The extension's own pages, each under its file name in the root of the extension.
 *
 * @param {"chrome" | "firefox"} target
 * @param {string} outdir
 * @param {string} version
 * @returns {import("esbuild").BuildOptions}
 */
export function pageBundle(target, outdir, version) {
  const pages = ["popup", "options", "welcome"].flatMap((page) =>
    ["html", "css", "ts"].map((ending) => ({ in: `src/${page}/${page}.${ending}`, out: page })),
  );
  return {
    ...browserBundle(target, outdir, version),
    entryPoints: [{ in: "src/popup/start.ts", out: "start" }, ...pages],
    loader: { ".html": "copy" },
  };
}

/**
 * A script that runs in pages. The exports of an injected one are in the global `jingdu` of the extension's isolated
 * world, under its name; `answer` among them is the value of the script, which `scripting.executeScript` waits for and
 * returns.
 *
 * @param {string} name  of the file in src/content
 * @param {"chrome" | "firefox"} target
 * @param {string} outdir
 * @param {string} version
 * @returns {import("esbuild").BuildOptions}
 */
export function contentBundle(name, target, outdir, version) {
  const global = injectedScripts.includes(name) ? `jingdu[${JSON.stringify(name)}]` : null;
  return {
    ...browserBundle(target, outdir, version),
    entryPoints: [`src/content/${name}.ts`],
    plugins: [bundledCss, withoutHtmlSinks],
    ...(global && { globalName: global, footer: { js: `${global}.answer;` } }),
  };
}

/**
 * The library and the command line, for Node; their packages stay in node_modules.
 *
 * @param {string} outdir
 * @param {string} version
 * @returns {import("esbuild").BuildOptions}
 */
export function nodeBundle(outdir, version) {
  return {
    ...common("node", outdir, version),
    entryPoints: ["src/node/index.ts", "src/node/cli.ts"].filter((path) =>
      existsSync(join(repository, path)),
    ),
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
  };
}

/**
 * @param {"chrome" | "firefox"} target
 * @param {string} outdir
 * @param {string} version
 * @returns {import("esbuild").BuildOptions}
 */
function browserBundle(target, outdir, version) {
  return {
    ...common(target, outdir, version),
    platform: "browser",
    format: "iife",
    target: browserSyntax[target],
    minify: true,
  };
}

/**
 * @param {string} target
 * @param {string} outdir
 * @param {string} version
 * @returns {import("esbuild").BuildOptions}
 */
function common(target, outdir, version) {
  return {
    absWorkingDir: repository,
    outdir,
    bundle: true,
    // Without it every Chinese character takes six bytes.
    charset: "utf8",
    define: { __TARGET__: JSON.stringify(target), __VERSION__: JSON.stringify(version) },
    logLevel: "warning",
  };
}
