// @ts-check
// What it takes to convert a long page in place and to give it back, in Chromium: the time until the last paragraph has
// changed, and the longest time that the page's own thread could do nothing else.
//
//   node test/bench/page-in-place.mjs                 needs dist/chrome (npm run build)
//   node test/bench/page-in-place.mjs --paragraphs 5000
import { parseArgs } from "node:util";
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { driveChromium } from "../../src/build/drive/chromium.mjs";
import { until } from "../../src/build/drive/until.mjs";
import { serveFolder } from "../../src/build/serve-folder.mjs";

const { values } = parseArgs({ options: { paragraphs: { type: "string", default: "20000" } } });
const pages = await serveFolder("test/e2e/pages");
const [program = ""] = browserPrograms(["chromium"]);
const driven = await driveChromium({
  program,
  extension: "dist/chrome",
  headless: true,
  offline: true,
  language: null,
  localHosts: [],
});
const page = await driven.open(`${pages.origin}simplified.html`);
await page.evaluate(addParagraphs, Number(values.paragraphs));
await driven.evaluateInBackground(`chrome.storage.local.set({ variant: "zh-Hant-TW" })`);
for (const way of ["to convert", "to give back"]) {
  const popup = await driven.clickToolbarButton(page);
  await until("the popup's switch", () => popup.evaluate("!document.querySelector('#page-text').hidden"));
  await page.evaluate(watch);
  await popup.click("#convert-page");
  await until("the last paragraph", () => page.evaluate("watched.end > 0"));
  const { start, end, tasks } = await page.evaluate(readWatched);
  console.log(
    `${values.paragraphs} paragraphs: ${Math.round(end - start)} ms ${way}, longest task ${Math.round(Math.max(0, ...tasks))} ms`,
  );
  await popup.close();
}
await driven.close([pages.origin]);
pages.close();

/** Runs in the page. @param {number} count */
function addParagraphs(count) {
  const text = "山城轻轨三期通车，沿线新增九座车站，市民出行更加方便，票价也有优惠。";
  for (let index = 0; index < count; index++)
    document.body.append(Object.assign(document.createElement("p"), { textContent: `${text}${index}` }));
}

/** Runs in the page: notes when its first and its last text change, and tasks of more than 50 ms meanwhile. */
function watch() {
  const watched = { start: 0, end: 0, tasks: /** @type {number[]} */ ([]) };
  Object.assign(globalThis, { watched });
  const last = document.body.lastElementChild?.firstChild;
  const changes = new MutationObserver((records) => {
    watched.start ||= performance.now();
    if (!records.some(({ target }) => target === last)) return;
    changes.disconnect();
    watched.end = performance.now();
  });
  watched.start = performance.now();
  changes.observe(document.body, { characterData: true, subtree: true });
  new PerformanceObserver((list) =>
    watched.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    entryTypes: ["longtask"],
  });
}

/** Runs in the page. @returns {{ start: number, end: number, tasks: number[] }} */
function readWatched() {
  return Reflect.get(globalThis, "watched");
}
