// @ts-check
// Pages a second of the command line, which takes every processor, beside Readability in a process of one thread, from
// files to text; after `npm run build`.
//
//   node test/bench/pages-a-second.mjs FOLDER [--lang zh] [--rounds 3]     pages of a folder; see pages.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { pagesBelow } from "./pages.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string" },
    rounds: { type: "string", default: "3" },
    readability: { type: "boolean", default: false },
  },
});
const [folder = ""] = positionals;
if (values.readability) readAll(folder);
else compare(Number(values.rounds));

/** @param {number} rounds */
function compare(rounds) {
  const files = mkdtempSync(join(tmpdir(), "jingdu-pages-"));
  try {
    const pages = [...pagesBelow(folder, values.lang)];
    for (const [index, { html }] of pages.entries()) writeFileSync(join(files, `${index}.html`), html);
    const cli = fileURLToPath(new URL("../../dist/node/cli.js", import.meta.url));
    const own = fileURLToPath(import.meta.url);
    console.log(`| ${pages.length} pages, ${availableParallelism()} processors | pages a second |`);
    console.log("|---|---|");
    const rows = {
      "command line": [cli, files, "--format", "jsonl"],
      Readability: [own, files, "--readability"],
    };
    for (const [name, args] of Object.entries(rows)) {
      const best = Math.min(...Array.from({ length: rounds }, () => secondsOf(args)));
      console.log(`| ${name} | ${(pages.length / best).toFixed(1)} |`);
    }
  } finally {
    rmSync(files, { recursive: true });
  }
}

/** @param {string[]} args */
function secondsOf(args) {
  const begun = performance.now();
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "ignore"] });
  return (performance.now() - begun) / 1000;
}

/** @param {string} files */
function readAll(files) {
  for (const file of readdirSync(files)) {
    const dom = new JSDOM(readFileSync(join(files, file)), {
      url: "https://news.example/story.html",
      virtualConsole: new VirtualConsole(),
    });
    new Readability(dom.window.document).parse();
    dom.window.close();
  }
}
