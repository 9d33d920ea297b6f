// @ts-check
// From the click on the toolbar button to the filled popup and the open reader: real clicks on cold pages, each in a
// browser process of its own, the button pinned, no debugger on the popup.
//
//   node test/bench/click.mjs FOLDER                        needs dist (npm run build); FOLDER as pages.mjs says
//   node test/bench/click.mjs FOLDER --browser firefox      there, with its own Reader View on the same pages
//   node test/bench/click.mjs FOLDER --beside DIR           another dist, click by click in turns: ratios
//   node test/bench/click.mjs FOLDER --build DIR            this dist stands elsewhere
//   node test/bench/click.mjs FOLDER --runs 24 --pages 8    how many clicks a build, over how many pages
//   node test/bench/click.mjs FOLDER --look 1500            ms that a page is looked at before the first click
//
// Every process opens a page, clicks (nobody has clicked before), and clicks again on a second page (the engine is warm)
// and on that page once more. In Firefox a fourth click follows after the event page was ended.
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { measureInChromium } from "./click/measure-chromium.mjs";
import { measureInFirefox } from "./click/measure-firefox.mjs";
import { emptyBuild, watchedBuild } from "./click/watched-build.mjs";
import { pagesBelow } from "./pages.mjs";
import { percentile } from "./percentile.mjs";

/** Of each browser: its folder in dist, and what measures one process. */
const BROWSERS = {
  chromium: { target: "chrome", measure: measureInChromium },
  firefox: { target: "firefox", measure: measureInFirefox },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: "string", default: "chromium" },
    build: { type: "string", default: "dist" },
    beside: { type: "string" },
    lang: { type: "string" },
    runs: { type: "string", default: "8" },
    pages: { type: "string", default: "8" },
    look: { type: "string", default: "1500" },
  },
});
const [folder = ""] = positionals;
const browser = BROWSERS[/** @type {keyof typeof BROWSERS} */ (values.browser)];
if (!browser) throw new Error(`no browser of that name: ${values.browser}`);
const pages = await servePages(folder, Number(values.pages));
const builds = [values.build, ...(values.beside ? [values.beside] : [])].map((dist, index) => ({
  name: index === 0 ? "this build" : dist,
  folder: watchedBuild(join(dist, browser.target)),
}));
builds.push({ name: "empty extension", folder: emptyBuild(browser.target) });

/** @typedef {Record<string, number>} Times */
/** @type {Map<string, Times[]>} */
const results = new Map(builds.map(({ name }) => [name, []]));
for (let run = 0; run < Number(values.runs); run++) {
  for (const build of builds) {
    const times = await browser
      .measure({ build, addresses: [2 * run, 2 * run + 1].map(pages.addressOf), lookMs: Number(values.look) })
      .catch((error) => {
        console.error(`${build.name}, run ${run}: ${error.message}`);
        return null;
      });
    if (times) results.get(build.name)?.push(times);
  }
}
printTable();
pages.close();
for (const build of builds) rmSync(build.folder, { recursive: true, force: true });

/** @param {string} below @param {number} most */
async function servePages(below, most) {
  const all = [...pagesBelow(below, values.lang)];
  const step = Math.max(1, Math.floor(all.length / most));
  const chosen = all.filter((_, index) => index % step === 0).slice(0, most);
  if (chosen.length === 0) throw new Error(`${below} has no pages`);
  const served = await mkdtemp(join(tmpdir(), "jingdu-pages-"));
  for (const [index, { html }] of chosen.entries()) await writeFile(join(served, `${index}.html`), html);
  const server = await serveFolder(served);
  return {
    addressOf: (/** @type {number} */ index) => `${server.origin}${index % chosen.length}.html`,
    close() {
      server.close();
      rmSync(served, { recursive: true });
    },
  };
}

function printTable() {
  const names = builds.map(({ name }) => name);
  const measures = Object.keys(results.get("this build")?.[0] ?? {});
  console.log(`| median of ${values.runs} | ${names.join(" | ")} |${values.beside ? " ratio |" : ""}`);
  console.log(`|---|${names.map(() => "---|").join("")}${values.beside ? "---|" : ""}`);
  for (const measure of measures) {
    const medians = names.map((name) => median(name, measure));
    const ratio = values.beside ? ` ${((medians[0] ?? 0) / (medians[1] ?? 1)).toFixed(2)} |` : "";
    console.log(`| ${measure} | ${medians.map((value) => value.toFixed(2)).join(" | ")} |${ratio}`);
  }
}

/** @param {string} name @param {string} measure */
function median(name, measure) {
  const times = (results.get(name) ?? [])
    .map((times) => times[measure] ?? Number.NaN)
    .filter(Number.isFinite);
  return times.length > 0 ? percentile(times, 0.5) : Number.NaN;
}
