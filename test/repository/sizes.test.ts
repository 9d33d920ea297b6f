import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { walkTree } from "../../src/build/walk-tree.mjs";
import { filesBelow } from "./source-files.ts";

/** Lines of a file and of a function that a reader takes in at once. */
const MOST_LINES = { file: 200, function: 40 };

/** What is yet to be parted, by its idea. A row that is no longer needed goes. */
const LARGER: readonly string[] = [
  "src/build/drive/chromium.mjs: driveChromium",
  "src/build/drive/firefox.mjs: driveFirefox",
  "src/build/words/word-families.mjs",
  "src/content/reader/aloud/read-aloud.ts: createAloud",
  "src/content/reader/open-article.ts: createOpenArticle",
  "src/core/article.ts",
  "src/core/convert-article.ts: planConversion",
  "src/core/script/context/improve-words.ts: createWordImprovement",
  "src/core/script/stage.ts: convertStretch",
  "src/platform/protocol.ts",
];

const sources = filesBelow("src", ".ts", ".mjs");
const linesIn = (text: string): number => text.split("\n").length;

/** Files and functions beyond the bound, with their lines: `src/a.ts`, `src/a.ts: b`. */
function largeIn(path: string): [name: string, lines: number][] {
  const source = readFileSync(path, "utf8");
  const functions = [...walkTree(source)]
    .filter(({ node }) => node.type.includes("Function"))
    .map(({ node, around }): [string, number] => {
      const named = node.id ?? around.at(-1)?.id ?? around.at(-1)?.key;
      return [`${path}: ${named?.name ?? "a function"}`, linesIn(source.slice(node.start, node.end))];
    })
    .filter(([, lines]) => lines > MOST_LINES.function);
  const lines = linesIn(source) - 1;
  return lines > MOST_LINES.file ? [[path, lines], ...functions] : functions;
}

const large = new Map(sources.flatMap(largeIn));

test("files and functions are no longer than can be taken in at once", () => {
  expect([...large].filter(([name]) => !LARGER.includes(name))).toEqual([]);
});

test("what has been parted is on no list", () => {
  expect(LARGER.filter((name) => !large.has(name))).toEqual([]);
});
