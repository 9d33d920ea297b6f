// @ts-check
// The whole pipeline beside Readability alone on the same parsed documents, and how both grow with the page.
//
//   node test/bench/cost.mjs                          growth alone: 10,000 to 80,000 elements
//   node test/bench/cost.mjs FOLDER [--lang zh]       and the pages of a folder; see pages.mjs
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Readability } from "@mozilla/readability";
import { build } from "esbuild";
import { JSDOM, VirtualConsole } from "jsdom";
import { pagesBelow } from "./pages.mjs";
import { percentile } from "./percentile.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: "string" } } });
const extractArticle = await loadPipeline();
const [folder] = positionals;
// The first pages pay for compiling both.
for (let round = 0; round < 3; round++) timePage(syntheticPage(3000), "https://news.example/story.html");
if (folder) await comparePages(folder);
compareGrowth();

/** @typedef {{ ours: number; readability: number }} Times  in ms */

/** @param {string} folder */
async function comparePages(folder) {
  /** @type {Times[]} */
  const times = [];
  for (const { html, url } of pagesBelow(folder, values.lang)) {
    times.push(timePage(html, url));
    // What jsdom refers to weakly is held until the turn ends.
    await nextTurn();
  }
  console.log(`| ${times.length} pages | Readability alone | whole pipeline | ratio |`);
  console.log("|---|---|---|---|");
  for (const [name, share] of /** @type {const} */ ([
    ["median", 0.5],
    ["p90", 0.9],
  ])) {
    const readability = percentile(
      times.map((time) => time.readability),
      share,
    );
    const ours = percentile(
      times.map((time) => time.ours),
      share,
    );
    printRow(name, { ours, readability });
  }
}

function compareGrowth() {
  console.log("\n| elements | Readability alone | whole pipeline | ratio |");
  console.log("|---|---|---|---|");
  for (const elements of [10_000, 20_000, 40_000, 80_000]) {
    printRow(
      elements.toLocaleString("en"),
      timePage(syntheticPage(elements), "https://news.example/story.html"),
    );
  }
}

/** @param {string} name @param {Times} times */
function printRow(name, { ours, readability }) {
  console.log(
    `| ${name} | ${readability.toFixed(0)} ms | ${ours.toFixed(0)} ms | ${(ours / readability).toFixed(2)} |`,
  );
}

/**
 * Both on a document of their own: Readability uses its one up, and jsdom remembers what was asked of a document.
 *
 * @param {string} html
 * @param {string} url
 * @returns {Times}
 */
function timePage(html, url) {
  const timeOnce = (/** @type {(page: Document) => void} */ run) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const begun = performance.now();
    run(window.document);
    const ms = performance.now() - begun;
    window.close();
    return ms;
  };
  // In turn, and the better of two: a collection of garbage falls on either.
  const rounds = [0, 1].map(() => ({
    readability: timeOnce((page) => void new Readability(page).parse()),
    ours: timeOnce((page) => void extractArticle(page, { url, force: true })),
  }));
  return {
    readability: Math.min(...rounds.map((round) => round.readability)),
    ours: Math.min(...rounds.map((round) => round.ours)),
  };
}

/** A story between lists of links, in about as many elements as asked for. @param {number} elements */
function syntheticPage(elements) {
  const links = "<li><a href='/x'>城东新区地铁三号线今日开通</a></li>".repeat(20);
  const box = `<div class="box"><ul>${links}</ul></div>`;
  const paragraph =
    "<p>江城新桥昨日正式通车，<b>上午九时</b>，第一批车辆驶过桥面，桥上的观景平台同时向行人开放，两岸车程缩短到十分钟。</p>";
  const boxes = Math.round(elements / 2 / 42);
  const paragraphs = Math.round(elements / 2 / 2);
  return `<title>江城新桥正式通车</title><body>${box.repeat(boxes)}<div class="story"><h1>江城新桥正式通车</h1>${paragraph.repeat(paragraphs)}</div></body>`;
}

/** @returns {Promise<typeof import("../../src/core/extract-article.ts").extractArticle>} */
async function loadPipeline() {
  const outfile = fileURLToPath(new URL("../../dist/bench-pipeline.mjs", import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL("../../src/core/extract-article.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "warning",
  });
  return (await import(outfile)).extractArticle;
}
