// @ts-check
// What regional vocabulary changes in text that the region's own writers wrote: nothing there is to be replaced. Prints the
// changed sentences among ten thousand, and each change.
//
//   node test/bench/vocabulary.mjs FILE             needs dist/node (npm run build)
//
// A line of the file is `set TAB region TAB sentence`, the region tw or hk, the sentence in its Traditional. Each is converted as
// it stands, from generic Traditional, and as a Simplified page would have it; a Simplified page is the mainland's.
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
  for (const from of /** @type {const} */ (["zh-Hant", "zh-Hans"])) {
    const changed = native.flatMap((text) => changeIn(text, from, to) ?? []);
    const perTenThousand = ((10_000 * changed.length) / native.length).toFixed(1);
    console.log(`${from} to ${to}: ${native.length} sentences, ${perTenThousand} in 10,000 changed`);
    for (const change of changed) console.log(`  ${change}`);
  }
}

/**
 * Where the vocabulary makes a difference; `null`: nowhere.
 *
 * @param {string} text @param {"zh-Hant" | "zh-Hans"} from @param {ChineseVariant} to @returns {string | null}
 */
function changeIn(text, from, to) {
  const source = from === "zh-Hans" ? convertText(text, { from: to, to: "zh-Hans" }) : text;
  const plain = convertText(source, { from, to });
  const regional = convertText(source, { from, to, vocabulary: true });
  return plain === regional ? null : difference(plain, regional);
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
