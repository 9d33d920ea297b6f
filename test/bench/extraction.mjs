// @ts-check
// Extraction beside its peers on a folder of pages with gold bodies, accuracy and time in one run, as the Markdown
// table that the README carries. Time is from HTML source to text, a page at a time.
//
//   node test/bench/extraction.mjs FOLDER [--lang zh] [--alone]      needs dist/node (npm run build); see pages.mjs for the
//   folder. --alone: without the peers, whose numbers change with their versions alone.
import { setImmediate as nextTurn } from "node:timers/promises";
import { parseArgs } from "node:util";
import { extractArticle } from "../../dist/node/index.js";
import { pagesBelow } from "./pages.mjs";
import { loadPeers } from "./peers.mjs";
import { percentile } from "./percentile.mjs";
import { harmonicMean, scoreText } from "./shingle-score.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string" }, alone: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (!folder) throw new Error("Name a folder of pages.");

/** @typedef {{ precision: number; recall: number; f1: number; ms: number }} PageScore */

const ours = async (/** @type {string} */ html, /** @type {string} */ url) =>
  (await extractArticle(html, { url }))?.textContent ?? "";
const extractors = new Map([["Jingdu", ours], ...(values.alone ? [] : await loadPeers())]);

/** @type {Map<string, PageScore[]>} */
const scores = new Map([...extractors.keys()].map((name) => [name, []]));
for (const page of pagesBelow(folder, values.lang)) {
  for (const [name, extract] of extractors) scores.get(name)?.push(await scorePage(extract, page));
  // What jsdom refers to weakly is held until the turn ends.
  await nextTurn();
}
printTable();

/**
 * A page that an extractor gives up on counts as empty: its reader would see nothing.
 *
 * @param {import("./peers.mjs").Extractor} extract
 * @param {import("./pages.mjs").BenchPage} page
 * @returns {Promise<PageScore>}
 */
async function scorePage(extract, { html, url, gold }) {
  const begun = performance.now();
  const text = await extract(html, url).catch(() => "");
  const ms = performance.now() - begun;
  return { ...scoreText(gold, text), ms };
}

function printTable() {
  const pages = scores.get("Jingdu")?.length ?? 0;
  console.log(`| ${pages} pages | F1 | P | R | under .5 | median ms | p90 ms | pages a second |`);
  console.log("|---|---|---|---|---|---|---|---|");
  for (const [name, rows] of scores) {
    const precision = mean(rows.map((row) => row.precision));
    const recall = mean(rows.map((row) => row.recall));
    const times = rows.map((row) => row.ms);
    const cells = [
      show(harmonicMean(precision, recall)),
      show(precision),
      show(recall),
      `${(100 * mean(rows.map((row) => Number(row.f1 < 0.5)))).toFixed(1)} %`,
      percentile(times, 0.5).toFixed(0),
      percentile(times, 0.9).toFixed(0),
      (1000 / mean(times)).toFixed(1),
    ];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** @param {number} share  .953 */
function show(share) {
  return share.toFixed(3).replace(/^0/u, "");
}
