// @ts-check
// NOTICES.txt: what of others' work the extension carries, with the licences that want to go along.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./setup.mjs";

/**
 * @typedef {object} Shipped
 * @property {string} package  on npm, pinned in package.json
 * @property {string} what  of it is shipped
 * @property {string} licence  SPDX expression
 * @property {readonly string[]} texts  files of the package that state the licence
 * @property {string} [credit]  whose work it is, where the package's own licence does not say so
 */

/**
 * Every package whose code or data is in the built extension; a test holds the list against the imports.
 *
 * @type {readonly Shipped[]}
 */
export const SHIPPED = [
  {
    package: "@mozilla/readability",
    what: "code: finds the root of an article's body",
    licence: "Apache-2.0",
    texts: ["LICENSE.md"],
  },
  {
    package: "fflate",
    what: "code: packs a saved book",
    licence: "MIT",
    texts: ["LICENSE"],
  },
  {
    package: "opencc-js",
    what: "data: OpenCC's dictionaries, compiled into another form",
    licence: "MIT AND Apache-2.0",
    texts: ["LICENSE", "LICENSES/Apache-2.0.txt"],
    credit: "The dictionaries are those of OpenCC, Copyright (c) Carbo Kuo and contributors, Apache-2.0.",
  },
  {
    package: "pinyin-pro",
    what: "data: readings of characters, compiled into a table",
    licence: "MIT",
    texts: ["LICENSE"],
  },
  {
    package: "@node-rs/jieba",
    what: "data: words with their frequencies and kinds, compiled into a word list",
    licence: "MIT",
    texts: ["LICENSE"],
    credit: "The word list is that of jieba, Copyright (c) 2013 Sun Junyi, MIT.",
  },
];

/**
 * The text of NOTICES.txt: a paragraph a package, then its licence.
 *
 * @returns {string}
 */
export function noticesText() {
  const head = "Jingdu is published under the MIT licence. It carries the work of others:\n";
  return [head, ...SHIPPED.map(noticeOf)].join(`\n${"-".repeat(80)}\n\n`);
}

/** @param {Shipped} shipped */
function noticeOf({ package: name, what, licence, texts, credit }) {
  const folder = join(repository, "node_modules", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const lines = [`${name} ${version} (${licence})`, what, ...(credit ? [credit] : [])];
  return [lines.join("\n"), ...texts.map((text) => readFileSync(join(folder, text), "utf8").trim())]
    .map((part) => `${part}\n`)
    .join("\n");
}
