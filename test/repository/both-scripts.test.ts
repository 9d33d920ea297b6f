import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { foldTraditional } from "../../src/core/text/fold-traditional.ts";
import { inOtherScript } from "../unit/core/body/other-script.ts";

const core = new URL("../../src/core/", import.meta.url).pathname;

const files = ["body", "detect", "metadata"].flatMap((room) =>
  readdirSync(join(core, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(room, name)),
);

/** The tables of names, which tell both forms apart where a name is written in one of them. */
const OF_NAMES = new Set(
  ["byline", "credits", "outlets", "page-lines", "source"].map((name) => `metadata/${name}.ts`),
);

/** Runs of Chinese characters in the code of a file, comments aside; a class of characters is one run. */
function wordsOf(name: string): string[] {
  const source = readFileSync(join(core, name), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/ .*$/gm, "");
  return [...source.matchAll(/[\u3400-\u9fff]+/g)].map(([word]) => word);
}

const mixed = files.filter(
  (name) => !OF_NAMES.has(name) && wordsOf(name).some((word) => foldTraditional(word) !== word),
);

/** Files that are written in Simplified alone are matched on folded text; what is matched as it stands names both forms. */
test.each(mixed)("each word of %s that has two forms is there in both", (name) => {
  const words = wordsOf(name);
  const all = words.join("|");
  const lacking = words.filter((word) => {
    const other = inOtherScript(word);
    return other !== word && ![...other].every((character) => all.includes(character));
  });
  expect(lacking).toEqual([]);
});
