import { readdirSync, readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../src/core/extract-article.ts";
import { withPage } from "../../src/node/read-source.ts";
import { lexicon } from "../unit/core/lexicon/compiled-lexicon.ts";
import { mutatePage } from "./mutate-page.ts";
import { startRandom } from "./random.ts";

/** `npm run fuzz` reads more pages, and looks at the clock. */
const pages = Number(process.env.FUZZ_PAGES ?? 300);
const isTimed = process.env.FUZZ_PAGES !== undefined;

/** Of one page, milliseconds of the processor's time, which other processes don't lengthen: what a reader waits for at most. */
const LONGEST_MS = 2000;

const url = "https://news.example/2024/story.html";
const golden = new URL("../golden/", import.meta.url);
const sources = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(new URL(`${name}/source.html`, golden), "utf8"));

const { DOMParser } = new JSDOM("", { url }).window;
const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** What is wrong with what a page comes to, a line each. */
function faultsOf(html: string): string[] {
  const started = process.cpuUsage();
  const [lines, text] = withPage(html, url, (page) => [linesOf(page), textOf(page)]);
  const faults = lines
    .filter((line) => !isPiecedFrom(text, letters(line)))
    .map((line) => `not of the page: ${line}`);
  const { user, system } = process.cpuUsage(started);
  const ms = (user + system) / 1000;
  return isTimed && ms > LONGEST_MS ? [...faults, `took ${Math.round(ms)} ms`] : faults;
}

/** All text of a page, once with and once without the readings of ruby and what shows nothing, wherever it strayed to. */
function textOf(page: Document): string {
  const whole = page.documentElement?.textContent ?? "";
  for (const aside of page.querySelectorAll("rt, rp, title, noscript, template, script, style"))
    aside.remove();
  return `${letters(whole)}\n${letters(page.documentElement?.textContent ?? "")}`;
}

/** Every string of the article that is shown as its own words. */
function linesOf(page: Document): string[] {
  const { finished } = extractArticle(page, { url, force: true, repair: false, lexicon });
  if (!finished) return [];
  const { textContent, figures, people, gist } = finished.article;
  return [
    ...textContent.split("\n"),
    ...figures.flatMap(({ text, statement, sentence }) => [text, statement, sentence]),
    ...gist.map(({ text }) => text),
    ...people.flatMap(({ name, quotations }) => [name, ...quotations.map(({ text: said }) => said)]),
  ];
}

/** Letters that stand in a row in the page too, wherever something was taken out of a line. */
const SHORTEST_PIECE = 4;

/** True where a line is made of pieces of the text, none of them shorter than {@link SHORTEST_PIECE} but the last. */
function isPiecedFrom(text: string, line: string): boolean {
  for (let rest = line; rest; ) {
    if (text.includes(rest)) return true;
    let length = SHORTEST_PIECE;
    if (!text.includes(rest.slice(0, length))) return false;
    while (text.includes(rest.slice(0, length + 1))) length++;
    rest = rest.slice(length);
  }
  return true;
}

/** White space is folded on the way, and a control character is shown as none. */
const letters = (text: string): string => text.replace(/[\s\p{C}\uFFFD]+/gu, "");

/** Pages of one test: a run that is broken off has told what its first lots came to. */
const LOT = 25;

const lots = Array.from({ length: Math.ceil(pages / LOT) }, (_, lot) => ({
  first: lot * LOT + 1,
  last: Math.min(pages, (lot + 1) * LOT),
}));

test.each(lots)(
  "of the broken pages $first to $last none throws, and none says what its page does not say",
  async ({ first, last }) => {
    const faults: string[] = [];
    for (let seed = first; seed <= last; seed++) {
      const random = startRandom(seed);
      const html = mutatePage(parse(random.one(sources)), parse(random.one(sources)), random);
      try {
        faults.push(...faultsOf(html).map((fault) => `${seed}: ${fault}`));
      } catch (error) {
        faults.push(`${seed}: ${error instanceof Error ? error.stack : error}`);
      }
      // Until this turn ends, what weak references point to stays: every page so far.
      await nextTurn();
    }
    expect(faults).toEqual([]);
  },
);
