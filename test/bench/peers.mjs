// @ts-check
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { repository } from "../../src/build/setup.mjs";

/** Installed when the bench runs, and by nothing else. */
const PEERS = {
  private: true,
  dependencies: {
    "@extractus/article-extractor": "9.0.1",
    "@postlight/parser": "2.2.3",
    defuddle: "0.19.4",
  },
  // Two packages of its browser build, which it names by their repositories; the registry has them too.
  overrides: { "browser-request": "npm:browser-request@0.3.3", difflib: "npm:difflib@0.2.4" },
};

/** @typedef {(html: string, url: string) => Promise<string>} Extractor  Text of a page's body, a line a block. */

/**
 * Readability and the other extractors, with their defaults, by name and version.
 *
 * @returns {Promise<ReadonlyMap<string, Extractor>>}
 */
export async function loadPeers() {
  const folder = install();
  const load = (/** @type {string} */ name) =>
    import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);
  const { extractFromHtml } = await load("@extractus/article-extractor");
  const { default: parser } = await load("@postlight/parser");
  const { Defuddle } = await import(pathToFileURL(join(folder, "node_modules/defuddle/dist/node.js")).href);
  const { version } = JSON.parse(
    readFileSync(join(repository, "node_modules/@mozilla/readability/package.json"), "utf8"),
  );
  return new Map(
    /** @type {[string, Extractor][]} */ ([
      [
        `Readability ${version}`,
        async (html, url) =>
          linesOf(await onPage(html, url, async (page) => new Readability(page).parse()?.content)),
      ],
      [
        nameOf("@extractus/article-extractor"),
        async (html, url) => linesOf((await extractFromHtml(html, url))?.content),
      ],
      [
        nameOf("@postlight/parser"),
        async (html, url) => linesOf((await parser.parse(url, { html, fetchAllPages: false })).content),
      ],
      [
        nameOf("defuddle"),
        async (html, url) =>
          linesOf(await onPage(html, url, async (page) => (await Defuddle(page, url)).content)),
      ],
    ]),
  );
}

/** @param {keyof typeof PEERS.dependencies} name */
function nameOf(name) {
  return `${name} ${PEERS.dependencies[name]}`;
}

/** @returns {string} the folder that they are in */
function install() {
  const folder = join(repository, "node_modules/.cache/jingdu-bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(PEERS));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
  });
  return folder;
}

/**
 * Content that an extractor of documents finds, under jsdom.
 *
 * @param {string} html
 * @param {string} url
 * @param {(page: Document) => Promise<string | null | undefined>} extract
 */
async function onPage(html, url, extract) {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return await extract(window.document);
  } finally {
    window.close();
  }
}

const BLOCK_END =
  /<\/(?:p|div|h[1-6]|li|tr|td|th|blockquote|figure|figcaption|section|article|pre|dd|dt)>|<br\s*\/?>/giu;

/** @param {string | null | undefined} html */
function linesOf(html) {
  if (!html) return "";
  return JSDOM.fragment(html.replace(BLOCK_END, "$&\n")).textContent ?? "";
}
