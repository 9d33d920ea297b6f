// @ts-check
// How extraction, analysis and copies grow with each construct of a page, after `npm run build`, whose lexicon is read.
// Fails where four times as much takes more than 4^1.2 times as long. Time is the processor's, so that what else the
// machine does counts little.
//
//   node test/bench/growth.mjs [NAME …]     all constructs, or those with these names
import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { JSDOM, VirtualConsole } from "jsdom";
import { GROWING } from "./growing-pages.mjs";

const MOST = 1.2;
const FACTOR = 4;

/** Shorter, a time says little of growth; ms. */
const SHORTEST_MS = 60;

/** Of the larger page. */
const MOST_LEVELS_AND_LINES = 9000;

const url = "https://news.example/2024/story.html";
const { extractArticle, copyOf, readLexicon } = await loadCore();
const lexicon = readLexicon(
  readFileSync(new URL("../../dist/node/dictionaries/lexicon.bin", import.meta.url)),
);

const wanted = process.argv.slice(2);
const rows = Object.entries(GROWING).filter(([name]) => wanted.length === 0 || wanted.includes(name));
// The first pages pay for compiling.
for (const [, { body }] of rows) await timePage(body(20));

console.log("| construct | n | ms | 4n: ms | grows as |");
console.log("|---|---|---|---|---|");
for (const [name, { start, body }] of rows) {
  let n = start;
  let short = await timePage(body(n));
  while (short < SHORTEST_MS && n * 2 * FACTOR <= MOST_LEVELS_AND_LINES) {
    n *= 2;
    short = await timePage(body(n));
  }
  const less = Math.min(short, await timePage(body(n)));
  let more = await timePage(body(n * FACTOR));
  const powerOf = () => Math.log(more / less) / Math.log(FACTOR);
  // What was slow for another reason is not slow twice.
  if (powerOf() > MOST) more = Math.min(more, await timePage(body(n * FACTOR)));
  const power = powerOf();
  const isTooMuch = power > MOST && more > SHORTEST_MS * FACTOR;
  if (isTooMuch) process.exitCode = 1;
  console.log(
    `| ${name} | ${n} | ${less.toFixed(0)} | ${more.toFixed(0)} | n^${power.toFixed(2)}${isTooMuch ? " ✗" : ""} |`,
  );
}

/** The better of two, ms of the processor: a collection of garbage falls on either. @param {string} body */
async function timePage(body) {
  const html = `<!doctype html><title>江城新桥通车</title><article><h1>江城新桥通车</h1>${body}</article>`;
  return Math.min(await timeOnce(html), await timeOnce(html));
}

/** @param {string} html */
async function timeOnce(html) {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const begun = process.cpuUsage();
  const { finished } = extractArticle(window.document, { url, force: true, lexicon });
  if (finished) copyOf(finished, new Set());
  const { user, system } = process.cpuUsage(begun);
  window.close();
  // Until this turn ends, what weak references point to stays: with it every page so far, and the collector's time.
  await nextTurn();
  return (user + system) / 1000;
}

/** The parts of the core that are timed. */
async function loadCore() {
  const outfile = fileURLToPath(new URL("../../dist/bench-growth.mjs", import.meta.url));
  await build({
    stdin: {
      contents: `export { extractArticle } from "./src/core/extract-article.ts";
        export { copyOf } from "./src/platform/article-copy.ts";
        export { readLexicon } from "./src/core/lexicon/lexicon.ts";`,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "warning",
  });
  return import(outfile);
}
