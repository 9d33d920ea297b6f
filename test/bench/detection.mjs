// @ts-check
// The detector's look at a page in Chromium, in a content script's world, cold as on every page that is opened.
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
const script = await detectorScript();
const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
});
/** @type {number[]} */
const times = [];
let layouts = 0;
for (const { html } of pagesBelow(folder, values.lang)) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setContent(html, { waitUntil: "domcontentloaded" });
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  const before = await layoutsOf(session);
  const { result } = await session.send("Runtime.evaluate", {
    contextId,
    expression: script,
    returnByValue: true,
  });
  layouts += (await layoutsOf(session)) - before;
  times.push(result.value);
  await page.close();
}
await browser.close();

console.log(`| ${times.length} pages | median | p90 | layouts forced |`);
console.log("|---|---|---|---|");
console.log(`| detector | ${time(0.5)} | ${time(0.9)} | ${layouts} |`);

/** @param {number} share */
function time(share) {
  return `${percentile(times, share).toFixed(1)} ms`;
}

/** @param {import("puppeteer-core").CDPSession} session */
async function layoutsOf(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "LayoutCount")?.value ?? Number.NaN;
}

/** An expression: milliseconds that one look takes, its compilation with it. */
async function detectorScript() {
  const built = await build({
    entryPoints: [fileURLToPath(new URL("../../src/core/detect/detect-page.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "detector",
    write: false,
    logLevel: "warning",
  });
  const source = built.outputFiles[0]?.text ?? "";
  return `(() => { const begun = performance.now(); ${source}; detector.detectPage(document); return performance.now() - begun; })()`;
}
