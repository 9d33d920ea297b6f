// @ts-check
// The detector's look at a page in Chromium, in a content script's world, cold as on every page that is opened, beside
// Mozilla's isProbablyReaderable on the same pages: each in a world of its own, by turns first.
//
//   node test/bench/detection.mjs FOLDER [--lang zh]      pages of a folder; see pages.mjs
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { pagesBelow } from "./pages.mjs";
import { percentile } from "./percentile.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: "string" } } });
const [folder = ""] = positionals;
const [executablePath = ""] = browserPrograms(["chromium"]);
const LOOKS = {
  detector: await coldScript("src/core/detect/detect-page.ts", "detectPage"),
  readerable: await coldScript("node_modules/@mozilla/readability/Readability-readerable.js", "default"),
};
const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
});
/** @type {Record<keyof typeof LOOKS, number[]>} */
const times = { detector: [], readerable: [] };
let layouts = 0;
for (const { html } of pagesBelow(folder, values.lang)) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setContent(html, { waitUntil: "domcontentloaded" });
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  const first = times.detector.length % 2 === 0;
  if (!first) times.readerable.push(await look(session, LOOKS.readerable));
  const before = await layoutsOf(session);
  times.detector.push(await look(session, LOOKS.detector));
  layouts += (await layoutsOf(session)) - before;
  if (first) times.readerable.push(await look(session, LOOKS.readerable));
  await page.close();
}
await browser.close();

console.log(`| ${times.detector.length} pages | median | p90 | layouts forced |`);
console.log("|---|---|---|---|");
console.log(`| detector | ${time("detector", 0.5)} | ${time("detector", 0.9)} | ${layouts} |`);
console.log(`| isProbablyReaderable | ${time("readerable", 0.5)} | ${time("readerable", 0.9)} | |`);
console.log(`| ratio | ${ratio(0.5)} | ${ratio(0.9)} | |`);

/** @param {keyof typeof LOOKS} name @param {number} share */
function time(name, share) {
  return `${percentile(times[name], share).toFixed(1)} ms`;
}

/** @param {number} share */
function ratio(share) {
  return (percentile(times.detector, share) / percentile(times.readerable, share)).toFixed(2);
}

/**
 * Milliseconds of one look, in a world that has seen no script.
 *
 * @param {import("puppeteer-core").CDPSession} session @param {string} expression
 * @returns {Promise<number>}
 */
async function look(session, expression) {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  const { result } = await session.send("Runtime.evaluate", { contextId, expression, returnByValue: true });
  return result.value;
}

/** @param {import("puppeteer-core").CDPSession} session */
async function layoutsOf(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "LayoutCount")?.value ?? Number.NaN;
}

/**
 * An expression: milliseconds that one look takes, its compilation with it.
 *
 * @param {string} path of a module, from the project's root @param {string} name of its function of a document
 */
async function coldScript(path, name) {
  const built = await build({
    stdin: {
      contents: `import * as module from "./${path}"; export const look = module.${name};`,
      resolveDir: fileURLToPath(new URL("../../", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "looker",
    write: false,
    logLevel: "warning",
  });
  const source = built.outputFiles[0]?.text ?? "";
  return `(() => { const begun = performance.now(); ${source}; looker.look(document); return performance.now() - begun; })()`;
}
