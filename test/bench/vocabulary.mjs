// @ts-check
// What regional vocabulary changes in text that the region's own writers wrote: nothing there is to be replaced. Prints the
// changed sentences among ten thousand, and each change.
//
//   node test/bench/vocabulary.mjs FILE             needs dist/node (npm run build)
//
// A line of the file is `set TAB region TAB sentence`, the region tw or hk, the sentence in its Traditional. Each is converted as
// it stands, from generic Traditional, and as a Simplified page would have it.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @typedef {import("../../src/core/article.ts").ChineseVariant} ChineseVariant */
const VARIANTS = /** @type {Readonly<Record<string, ChineseVariant>>} */ ({
  tw: "zh-Hant-TW",
  hk: "zh-Hant-HK",
});

const { convertText } = await import(pathToFileURL("dist/node/index.js").href);
const rows = readFileSync(process.argv[2] ?? "", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
for (const [region, to] of Object.entries(VARIANTS)) {
  const native = rows.filter((row) => row[1] === region).map((row) => row[2] ?? "");
  const changed = native.map((text) => changesIn(text, to)).filter((changes) => changes.length > 0);
  const perTenThousand = ((10_000 * changed.length) / native.length).toFixed(1);
  console.log(`${to}: ${native.length} sentences, ${perTenThousand} in 10,000 changed`);
  for (const changes of changed) console.log(`  ${changes.join("; ")}`);
}

/** Where the vocabulary makes a difference, from either script. @param {string} text @param {ChineseVariant} to @returns {string[]} */
function changesIn(text, to) {
  const simplified = convertText(text, { from: to, to: "zh-Hans" });
  const ways = /** @type {const} */ ([
    ["zh-Hant", text],
    ["zh-Hans", simplified],
  ]);
  const found = ways.flatMap(([from, source]) => {
    const plain = convertText(source, { from, to });
    const regional = convertText(source, { from, to, vocabulary: true });
    return plain === regional ? [] : [difference(plain, regional)];
  });
  return [...new Set(found)];
}

/** The stretch in which two texts differ, with a few characters around it. @param {string} one @param {string} other */
function difference(one, other) {
  let start = 0;
  while (one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [before, behind] = [
    one.slice(Math.max(0, start - 8), start),
    one.slice(one.length - end).slice(0, 8),
  ];
  return `${before}[${one.slice(start, one.length - end)} → ${other.slice(start, other.length - end)}]${behind}`;
}
