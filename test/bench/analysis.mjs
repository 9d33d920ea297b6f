// @ts-check
// What an article of 5,000 characters costs to analyse: credits by themselves, and all that its words say (script,
// dates, figures, people, outline, gist) after `npm run build`, whose lexicon it reads. Cold is the first article of a new process, as the popup meets it; warm is the median once it runs.
//
//   node test/bench/analysis.mjs                  the text of test/golden
//   node test/bench/analysis.mjs FOLDER           the bodies of its pages; see pages.mjs
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { pagesBelow } from "./pages.mjs";
import { percentile } from "./percentile.mjs";

const CHARACTERS = 5000;
const WARM_ROUNDS = 200;
const PARTS = /** @type {const} */ (["words", "credits", "both"]);

const {
  values,
  positionals: [folder = ""],
} = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, part: { type: "string" }, module: { type: "string" } },
});
if (values.part && values.module) await measure(values.part, values.module);
else await compare(Number(values.rounds));

/** @param {number} rounds */
async function compare(rounds) {
  const module = await bundleParts();
  console.log(`| ${CHARACTERS.toLocaleString("en")} characters | cold ms | warm ms |`);
  console.log("|---|---|---|");
  for (const part of PARTS) {
    const runs = Array.from({ length: rounds }, () => {
      const own = fileURLToPath(import.meta.url);
      return JSON.parse(
        execFileSync(
          process.execPath,
          [own, "--part", part, "--module", module, ...(folder ? [folder] : [])],
          { encoding: "utf8" },
        ),
      );
    });
    const median = (/** @type {"cold" | "warm"} */ name) =>
      percentile(
        runs.map((run) => run[name]),
        0.5,
      ).toFixed(1);
    console.log(`| ${part} | ${median("cold")} | ${median("warm")} |`);
  }
}

/** In a process of its own. @param {string} part @param {string} module */
async function measure(part, module) {
  const core = await import(pathToFileURL(module).href);
  const lines = linesOf(folder ? bodiesBelow(folder) : goldenParagraphs());
  const context = { title: "岚城一季度出口增长", publishedTime: "2024-04-16T09:00:00" };
  const lexicon = core.readLexicon(
    readFileSync(new URL("../../dist/node/dictionaries/lexicon.bin", import.meta.url)),
  );
  const blocks = () => core.blocksOfText(lines.join("\n").slice(0, CHARACTERS));
  /** @type {Record<string, (blocks: unknown) => unknown>} */
  const steps = {
    words: (found) => core.analyseArticle(found, context, lexicon),
    credits: () => core.readCredits(linesAround(lines), [], { source: null, authors: [] }),
  };
  const chosen = part === "both" ? Object.values(steps) : [steps[part]];
  const time = () => {
    const article = blocks();
    const begun = performance.now();
    for (const step of chosen) step?.(article);
    return performance.now() - begun;
  };
  const cold = time();
  const warm = percentile(Array.from({ length: WARM_ROUNDS }, time), 0.5);
  console.log(JSON.stringify({ cold, warm }));
}

/** As the page's lines would lie around a story. @param {readonly string[]} lines */
function linesAround(lines) {
  const head = ["2024-04-16 09:00 来源：岚城新闻网 作者：李晓梅", "责任编辑：陈永乐"];
  return { above: [], head, story: lines, tail: [lines.at(-1) ?? "", "（责编：陈永乐）"], signed: head };
}

/** @param {string} root */
function bodiesBelow(root) {
  return [...pagesBelow(root, "zh")].flatMap(({ gold }) => gold.split("\n"));
}

/** Paragraphs of the Chinese golden pages, which hold more figures and names than news does. */
function goldenParagraphs() {
  const root = fileURLToPath(new URL("../golden", import.meta.url));
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const { document } = new JSDOM(readFileSync(join(root, name, "source.html"), "utf8")).window;
      return [...document.querySelectorAll("p")].map((found) => (found.textContent ?? "").trim());
    })
    .filter((text) => /[一-龥].*[。！？]/u.test(text));
}

/** About as many as make the article, from all over. @param {readonly string[]} paragraphs */
function linesOf(paragraphs) {
  const all = paragraphs.reduce((sum, { length }) => sum + length + 1, 0);
  const step = Math.max(1, Math.floor(all / CHARACTERS));
  return paragraphs.filter((_, index) => index % step === 0);
}

async function bundleParts() {
  const core = fileURLToPath(new URL("../../src/core", import.meta.url));
  const outfile = fileURLToPath(new URL("../../dist/bench-analysis.mjs", import.meta.url));
  const contents = `
    export { blocksOfText } from "./text/text-block.ts";
    export { analyseArticle } from "./analyse-article.ts";
    export { readLexicon } from "./lexicon/lexicon.ts";
    export { readCredits } from "./metadata/credits.ts";
`;
  await build({
    stdin: { contents, resolveDir: core, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "warning",
  });
  return outfile;
}
