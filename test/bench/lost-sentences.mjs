// @ts-check
// Sentences of a page that stand between two that are kept and are not kept themselves: those that a rule took out, by
// rule, to be read; and those that went without one, of which there must be none.
//
//   node test/bench/lost-sentences.mjs FOLDER [--lang zh] [--every 1]    needs dist/node (npm run build); see pages.mjs
import { setImmediate as nextTurn } from "node:timers/promises";
import { parseArgs } from "node:util";
import { JSDOM, VirtualConsole } from "jsdom";
import { extractArticle } from "../../dist/node/index.js";
import { pagesBelow } from "./pages.mjs";

/** What a sentence is: letters at least, and links at most. */
const MIN_LETTERS = 20;
const MAX_LINK_SHARE = 0.3;

/** Larger pages take jsdom too long, UTF-16 units. */
const MAX_SOURCE = 800_000;

const BLOCKS = new Set(
  "address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul".split(
    " ",
  ),
);
const SILENT = new Set(
  "script style template noscript textarea select button figcaption head title svg iframe".split(" "),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string" }, every: { type: "string", default: "1" } },
});
const [folder] = positionals;
if (!folder) throw new Error("Name a folder of pages.");

let pages = 0;
let silent = 0;
/** @type {Map<string, string[]>} */
const byRule = new Map();
let count = 0;
for (const { html, url } of pagesBelow(folder, values.lang)) {
  if (html.length > MAX_SOURCE || count++ % Number(values.every) !== 0) continue;
  const article = await extractArticle(html, { url });
  if (!article) continue;
  pages++;
  for (const text of lostSentences(html, article)) {
    const part = article.removed.find((removal) => bare(removal.text).includes(bare(text)));
    if (!part?.rule) console.log(`SILENT ${url} ${text.slice(0, 90)}`);
    if (part?.rule) byRule.set(part.rule, [...(byRule.get(part.rule) ?? []), `${url} ${text.slice(0, 90)}`]);
    else silent++;
  }
  // What jsdom refers to weakly is held until the turn ends.
  await nextTurn();
}
for (const [rule, texts] of byRule)
  console.log(`${rule}: ${texts.length}\n  ${texts.slice(0, 12).join("\n  ")}`);
console.log(`${pages} pages, ${silent} sentences gone without a rule`);
if (silent > 0) process.exitCode = 1;

/**
 * @param {string} html
 * @param {import("../../src/core/article.ts").Article} article
 */
function lostSentences(html, article) {
  const { window } = new JSDOM(html.replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, ""), {
    virtualConsole: new VirtualConsole(),
  });
  const lines = linesOf(window.document.body);
  window.close();
  const body = bare(article.textContent);
  const shown = body + bare(new JSDOM(article.content).window.document.body.textContent ?? "");
  const kept = lines.map(({ text }) => isProse(text) && body.includes(bare(text)));
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  return lines
    .filter(
      ({ text, linked }, index) =>
        index > first &&
        index < last &&
        isProse(text) &&
        linked < text.length * MAX_LINK_SHARE &&
        !shown.includes(bare(text)),
    )
    .map(({ text }) => text);
}

/** @param {string} text */
function isProse(text) {
  return text.length >= MIN_LETTERS && /[。！？]/u.test(text);
}

/** @param {string} text */
function bare(text) {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Lines that the page shows, as far as its own source says.
 *
 * @param {Element} root
 */
function linesOf(root) {
  /** @type {{ text: string, linked: number }[]} */
  const lines = [];
  let text = "";
  let linked = 0;
  const flush = () => {
    if (text.trim()) lines.push({ text: text.trim(), linked });
    text = "";
    linked = 0;
  };
  /** @param {Node} node @param {boolean} inLink */
  const visit = (node, inLink) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const tag = child.nodeName.toLowerCase();
      if (child.nodeType === 3) {
        text += child.nodeValue ?? "";
        if (inLink) linked += child.nodeValue?.trim().length ?? 0;
      }
      if (child.nodeType !== 1 || SILENT.has(tag) || isHidden(/** @type {Element} */ (child))) continue;
      if (BLOCKS.has(tag)) flush();
      visit(child, inLink || tag === "a");
      if (BLOCKS.has(tag)) flush();
    }
  };
  visit(root, false);
  flush();
  return lines;
}

/** @param {Element} element */
function isHidden(element) {
  return element.hasAttribute("hidden") || /display:\s*none/i.test(element.getAttribute("style") ?? "");
}
