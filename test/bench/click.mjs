// @ts-check
// From the click on the toolbar button to the filled popup and the open reader: real clicks on cold pages, each in a
// browser process of its own, the button pinned, no debugger on the popup.
//
//   node test/bench/click.mjs FOLDER                        needs dist/chrome (npm run build); FOLDER as pages.mjs says
//   node test/bench/click.mjs FOLDER --beside DIR           another build, click by click in turns: ratios
//   node test/bench/click.mjs FOLDER --build DIR            this build stands elsewhere
//   node test/bench/click.mjs FOLDER --runs 24 --pages 8    how many clicks a build, over how many pages
//   node test/bench/click.mjs FOLDER --look 1500            ms that a page is looked at before the first click
//
// Every process opens a page, clicks (nobody has clicked before), and clicks again on a second page (the engine is warm)
// and on that page once more.
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { until } from "../../src/build/drive/until.mjs";
import { serveFolder } from "../../src/build/serve-folder.mjs";
import { evaluate, startChromium } from "./click/chromium-pipe.mjs";
import { emptyBuild, watchedBuild } from "./click/watched-build.mjs";
import { pagesBelow } from "./pages.mjs";
import { percentile } from "./percentile.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    build: { type: "string", default: "dist/chrome" },
    beside: { type: "string" },
    lang: { type: "string" },
    runs: { type: "string", default: "8" },
    pages: { type: "string", default: "8" },
    look: { type: "string", default: "1500" },
  },
});
const [folder = ""] = positionals;
const [program = ""] = browserPrograms(["chromium"]);
const pages = await servePages(folder, Number(values.pages));
const builds = [
  { name: "this build", folder: watchedBuild(values.build) },
  ...(values.beside ? [{ name: values.beside, folder: watchedBuild(resolve(values.beside)) }] : []),
  { name: "empty extension", folder: emptyBuild() },
];

/** @typedef {Record<string, number>} Times */
/** @type {Map<string, Times[]>} */
const results = new Map(builds.map(({ name }) => [name, []]));
for (let run = 0; run < Number(values.runs); run++) {
  for (const build of builds) {
    const times = await measure(build, run).catch((error) => {
      console.error(`${build.name}, run ${run}: ${error.message}`);
      return null;
    });
    if (times) results.get(build.name)?.push(times);
  }
}
printTable();
pages.close();
for (const build of builds) rmSync(build.folder, { recursive: true, force: true });

/**
 * @param {{ name: string; folder: string }} build
 * @param {number} run
 * @returns {Promise<Times>}
 */
async function measure(build, run) {
  const browser = await startChromium({ program, extension: build.folder });
  try {
    const first = await browser.open(pages.addressOf(2 * run));
    await new Promise((resolve) => setTimeout(resolve, Number(values.look)));
    const cold = await click(browser, first);
    await closePopup(browser);
    const second = await browser.open(pages.addressOf(2 * run + 1));
    const before = await memoryOf(browser, second);
    const warm = await click(browser, second);
    await closePopup(browser);
    const after = await memoryOf(browser, second);
    const again = await click(browser, second);
    const isEmpty = "floor" in again;
    const reader = isEmpty || again.state !== "article" ? Number.NaN : await openReader(browser, second);
    return {
      "first paint, cold": cold.paint - cold.clicked,
      "title, cold": (cold.title ?? cold.floor) - cold.clicked,
      "lists, cold": (cold.lists ?? cold.floor) - cold.clicked,
      "first paint, warm": warm.paint - warm.clicked,
      "title, warm": (warm.title ?? warm.floor) - warm.clicked,
      "lists, warm": (warm.lists ?? warm.floor) - warm.clicked,
      "second click, lists": (again.lists ?? again.floor) - again.clicked,
      "popup → reader": reader,
      "MB left by popup": (after.bytes - before.bytes) / 1e6,
      "nodes left by popup": after.nodes - before.nodes,
      ...(isEmpty ? {} : await afterReader(browser, second, before)),
    };
  } finally {
    await browser.close();
  }
}

/** @typedef {Awaited<ReturnType<typeof startChromium>>} Browser */
/** @typedef {{ targetId: string; sessionId: string; url: string }} Tab */

/** @param {Browser} browser @param {Tab} tab */
async function click(browser, { targetId, url }) {
  await browser.send("Target.activateTarget", { targetId });
  await browser.evaluate("chrome.storage.local.remove(['clickBench', 'clickBenchRead'])");
  const clicked = await browser.click(url);
  return until("the popup's times", async () => {
    const { clickBench } = await browser.evaluate("chrome.storage.local.get('clickBench')");
    return clickBench && { ...clickBench, clicked };
  });
}

/** It may have closed by itself. @param {Browser} browser */
async function closePopup({ id, send }) {
  const { targetInfos } = await send("Target.getTargets", { filter: [{}] });
  for (const { url, targetId } of targetInfos) {
    if (url.startsWith(`chrome-extension://${id}/popup.html`))
      await send("Target.closeTarget", { targetId }).catch(() => {});
  }
}

/** @param {Browser} browser @param {Tab} tab */
async function openReader(browser, { sessionId }) {
  const shown = evaluate(
    browser.send,
    sessionId,
    `new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("[data-jingdu-reader], jingdu-reader")) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      }).observe(document.documentElement, { childList: true });
    })`,
  );
  const clicked = Date.now();
  await browser.evaluate("chrome.storage.local.set({ clickBenchRead: Date.now() })");
  return (await shown) - clicked;
}

/** @param {Browser} browser @param {Tab} tab @param {{ bytes: number; listeners: number; nodes: number }} before */
async function afterReader(browser, tab, before) {
  const { send } = browser;
  const key = { key: "Escape", code: "Escape", windowsVirtualKeyCode: 27 };
  for (const type of ["keyDown", "keyUp"])
    await send("Input.dispatchKeyEvent", { type, ...key }, tab.sessionId);
  await until("the reader to leave", () =>
    evaluate(send, tab.sessionId, "!document.querySelector('[data-jingdu-reader], jingdu-reader')"),
  );
  await closePopup(browser);
  const after = await memoryOf(browser, tab);
  return {
    "MB left by reader": (after.bytes - before.bytes) / 1e6,
    "listeners left by reader": after.listeners - before.listeners,
    "nodes left by reader": after.nodes - before.nodes,
  };
}

/** What the tab holds after collecting garbage, in all its worlds. @param {Browser} browser @param {Tab} tab */
async function memoryOf({ send }, { sessionId }) {
  await send("Performance.enable", {}, sessionId);
  for (let i = 0; i < 3; i++) await send("HeapProfiler.collectGarbage", {}, sessionId);
  const { metrics } = await send("Performance.getMetrics", {}, sessionId);
  const value = (/** @type {string} */ wanted) =>
    metrics.find((/** @type {{ name: string }} */ { name }) => name === wanted)?.value ?? Number.NaN;
  return { bytes: value("JSHeapUsedSize"), listeners: value("JSEventListeners"), nodes: value("Nodes") };
}

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
