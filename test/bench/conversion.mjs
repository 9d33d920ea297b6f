// @ts-check
// Conversion beside opencc-js, in one run: time to the first converted text, memory held, throughput, and the size of
// the dictionaries. Prints the table that the README carries.
//
//   node test/bench/conversion.mjs            needs dist/node (npm run build) and --expose-gc is passed on by itself
//   node test/bench/conversion.mjs --rounds 5
//   node test/bench/conversion.mjs --text FILE     converts this text instead of that of the repository's own pages
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const DIRECTIONS = /** @type {const} */ ([
  ["zh-Hans", "zh-Hant", "cn", "t"],
  ["zh-Hans", "zh-Hant-TW", "cn", "tw"],
  ["zh-Hans", "zh-Hant-HK", "cn", "hk"],
  ["zh-Hant", "zh-Hans", "t", "cn"],
  ["zh-Hant-TW", "zh-Hans", "tw", "cn"],
  ["zh-Hant-HK", "zh-Hans", "hk", "cn"],
]);

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    dictionaries: { type: "string", default: "dist/node/dictionaries" },
    text: { type: "string", default: "" },
    // For the processes that measure one converter.
    converter: { type: "string" },
    direction: { type: "string" },
    bundle: { type: "string" },
  },
});

/** What is held is known to this, MB: collections in between make it less than nothing at times. */
const LEAST_HELD_MB = 0.05;

if (options.converter) await measureOne(options.converter, Number(options.direction), options.bundle ?? "");
else await compare(Number(options.rounds));

/** Each converter is measured in processes of its own, in turn, and the best of the rounds counts. @param {number} rounds */
async function compare(rounds) {
  const bundle = fileURLToPath(new URL("../../dist/bench-conversion.mjs", import.meta.url));
  await build({
    stdin: {
      contents: `export * from "./src/core/script/conversion-engine.ts";`,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: bundle,
    logLevel: "warning",
  });
  const rows = DIRECTIONS.map(([from, to], direction) => {
    const best = (/** @type {string} */ converter) =>
      Array.from({ length: rounds }, () => runMeasurement(converter, direction, bundle)).reduce(betterOf);
    const [theirs, plain, improved] = [best("opencc-js"), best("plain"), best("improved")];
    return { name: `${from} → ${to}`, theirs, plain, improved };
  });
  printTable(rows);
  printSizes(options.dictionaries);
}

/** @typedef {{ readyMs: number; heldMb: number; mbPerSecond: number }} Measurement */

/** @param {string} converter @param {number} direction @param {string} bundle @returns {Measurement} */
function runMeasurement(converter, direction, bundle) {
  const script = fileURLToPath(import.meta.url);
  const wish = ["--converter", converter, "--direction", String(direction), "--bundle", bundle];
  const place = ["--dictionaries", options.dictionaries, "--text", options.text];
  return JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", script, ...wish, ...place], { encoding: "utf8" }),
  );
}

/** @param {Measurement} a @param {Measurement} b @returns {Measurement} */
function betterOf(a, b) {
  return {
    readyMs: Math.min(a.readyMs, b.readyMs),
    heldMb: Math.min(a.heldMb, b.heldMb),
    mbPerSecond: Math.max(a.mbPerSecond, b.mbPerSecond),
  };
}

/** @param {string} converter @param {number} direction @param {string} bundle */
async function measureOne(converter, direction, bundle) {
  const [from, to, openccFrom, openccTo] = DIRECTIONS[direction] ?? DIRECTIONS[0];
  const { createConversionEngine } = await import(bundle);
  const opencc = converter === "opencc-js" ? await import("opencc-js") : null;
  const files = new Map(
    opencc
      ? []
      : readdirSync(options.dictionaries).map((file) => [
          file,
          readFileSync(`${options.dictionaries}/${file}`),
        ]),
  );
  const before = heldBytes();
  const start = performance.now();
  const convert = opencc
    ? opencc.Converter({ from: openccFrom, to: openccTo })
    : ours(
        createConversionEngine((/** @type {string} */ name) => files.get(`${name}.bin`)),
        from,
        to,
        converter === "improved",
      );
  convert("头发");
  const readyMs = performance.now() - start;
  const heldMb = (heldBytes() - before) / 2 ** 20;
  const text = await readText(openccFrom);
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + 1500;
  while (performance.now() < until) {
    const begun = performance.now();
    convert(text);
    best = Math.min(best, performance.now() - begun);
  }
  const mbPerSecond = Buffer.byteLength(text) / 1e3 / best;
  console.log(JSON.stringify({ readyMs, heldMb, mbPerSecond }));
}

/** Texts of the sample page and the golden pages, all in one script. @param {"cn" | "t" | "tw" | "hk"} script */
async function readText(script) {
  const pages = options.text === "" ? ownPages() : [options.text];
  const text = pages
    .map((page) => readFileSync(page, "utf8").replace(/<(script|style).*?<\/\1>|<[^>]*>/gs, ""))
    .join("\n");
  const { Converter } = await import("opencc-js");
  const simplified = Converter({ from: "t", to: "cn" })(text);
  return script === "cn" ? simplified : Converter({ from: "cn", to: script })(simplified);
}

function ownPages() {
  const root = new URL("../..", import.meta.url);
  const golden = readdirSync(new URL("test/golden", root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `test/golden/${name}/source.html`);
  return ["src/build/sample/index.html", ...golden].map((page) => fileURLToPath(new URL(page, root)));
}

/** @param {any} engine @param {string} from @param {string} to @param {boolean} improvements */
function ours(engine, from, to, improvements) {
  const style = { from, to, improvements, quotes: "keep", vocabulary: false, mendFake: false };
  return (/** @type {string} */ text) => engine.convertTexts({ ...style, texts: [text] })[0];
}

/** Heap and the buffers outside it, after two collections. */
function heldBytes() {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** @param {{ name: string; theirs: Measurement; plain: Measurement; improved: Measurement }[]} rows */
function printTable(rows) {
  console.log("| direction | opencc-js | with the same output | with improvements |");
  console.log("| --- | --- | --- | --- |");
  for (const { name, theirs, plain, improved } of rows) {
    const show = (/** @type {Measurement} */ { readyMs, heldMb, mbPerSecond }) =>
      `${readyMs.toFixed(1)} ms, ${Math.max(0, heldMb).toFixed(1)} MB, ${mbPerSecond.toFixed(0)} MB/s`;
    const compare = (/** @type {Measurement} */ ours) =>
      `${show(ours)}: 1/${(theirs.readyMs / ours.readyMs).toFixed(0)}, 1/${(theirs.heldMb / Math.max(LEAST_HELD_MB, ours.heldMb)).toFixed(0)}, ${(ours.mbPerSecond / theirs.mbPerSecond).toFixed(1)} ×`;
    console.log(`| ${name} | ${show(theirs)} | ${compare(plain)} | ${compare(improved)} |`);
  }
}

/** @param {string} folder */
function printSizes(folder) {
  const sizes = readdirSync(folder).map((file) => ({
    file,
    bytes: gzipSync(readFileSync(`${folder}/${file}`)).length,
  }));
  console.log(
    `\nReady after, memory held, throughput; each beside opencc-js. Dictionaries, gzipped: ${(sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0)} kB`,
  );
  for (const { file, bytes } of sizes) console.log(`  ${file} ${(bytes / 1000).toFixed(1)} kB`);
}
