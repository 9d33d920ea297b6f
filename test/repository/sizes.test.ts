import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { walkTree } from "../../src/build/walk-tree.mjs";
import { filesBelow } from "./source-files.ts";

/** Lines of a file and of a function that a reader takes in at once. */
const MOST_LINES = { file: 200, function: 40 };

/** What is yet to be parted, by its idea: lines that each may have. A row that is no longer needed goes. */
const LARGER: Readonly<Record<string, number>> = {
  "src/build/drive/chromium.mjs: driveChromium": 102,
  "src/build/drive/firefox.mjs: driveFirefox": 79,
  "src/build/word-list.mjs": 214,
  "src/build/word-list.mjs: costWords": 46,
  "src/build/words/word-families.mjs": 277,
  "src/build/words/word-kinds.mjs": 209,
  "src/content/convert/convert-page.ts: convertPage": 48,
  "src/content/convert/follow-page.ts: followPage": 68,
  "src/content/convert/text-memory.ts: createTextMemory": 56,
  "src/content/reader/aloud/read-aloud.ts: createAloud": 84,
  "src/content/reader/keyboard.ts: readerKeyboard": 50,
  "src/content/reader/open-article.ts: createOpenArticle": 64,
  "src/content/reader/parts.ts: createParts": 48,
  "src/content/reader/view.ts: follow": 51,
  "src/core/article.ts": 231,
  "src/core/body/isolate/choose-body.ts": 246,
  "src/core/body/rebuild/dropped-parts.ts: judgeParts": 59,
  "src/core/body/removal-log.ts: startRemovalLog": 46,
  "src/core/convert-article.ts: planConversion": 47,
  "src/core/detect/detect-page.ts": 231,
  "src/core/figures/read-quantity.ts: readQuantity": 53,
  "src/core/figures/stated-quantities.ts: stateQuantity": 41,
  "src/core/metadata/metadata.ts: readMetadata": 52,
  "src/core/script/context/lone-characters.ts": 320,
  "src/core/script/stage.ts: convertStretch": 50,
  "src/platform/protocol.ts": 237,
  "src/popup/tab-reading.ts: startReading": 52,
};

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
  expect([...large].filter(([name, lines]) => lines > (LARGER[name] ?? 0))).toEqual([]);
});

test("what has been parted is on no list", () => {
  expect(Object.keys(LARGER).filter((name) => !large.has(name))).toEqual([]);
});
