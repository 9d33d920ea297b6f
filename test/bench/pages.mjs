// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} BenchPage
 * @property {string} html
 * @property {string} url
 * @property {string} gold  body of the page, a line a block
 */

/**
 * Pages below a folder, at any depth: a folder each, with page.html, expected.txt (the body) and, if there is one,
 * meta.json with `url` and `lang`.
 *
 * @param {string} folder
 * @param {string} [lang]  takes the pages whose `lang` begins with it
 * @returns {Generator<BenchPage>}
 */
export function* pagesBelow(folder, lang = "") {
  if (existsSync(join(folder, "page.html")) && existsSync(join(folder, "expected.txt"))) {
    const meta = existsSync(join(folder, "meta.json")) ? JSON.parse(read(folder, "meta.json")) : {};
    if (!String(meta.lang ?? "").startsWith(lang)) return;
    const url = meta.url ?? "https://news.example/story.html";
    yield { html: read(folder, "page.html"), url, gold: read(folder, "expected.txt") };
    return;
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* pagesBelow(join(folder, entry.name), lang);
  }
}

/** @param {string} folder @param {string} file */
function read(folder, file) {
  return readFileSync(join(folder, file), "utf8");
}
