// @ts-check
// What it takes to convert a long page in place and to give it back, in Chromium: the time until the last paragraph has
// changed, and the longest time that the page's own thread could do nothing else.
//
//   node test/bench/page-in-place.mjs                 needs dist/chrome (npm run build)
//   node test/bench/page-in-place.mjs --paragraphs 5000
import { parseArgs } from "node:util";
import { until } from "../../src/build/drive/until.mjs";
import { openSamplePage, SENTENCE } from "./sample-page.mjs";

const { values } = parseArgs({ options: { paragraphs: { type: "string", default: "20000" } } });
const { page, openSwitch, close } = await openSamplePage();
await page.evaluate(addParagraphs, Number(values.paragraphs), SENTENCE);
for (const way of ["to convert", "to give back"]) {
  const popupSwitch = await openSwitch();
  await page.evaluate(watch);
  await popupSwitch.press();
  await until("the last paragraph", () => page.evaluate("watched.end > 0"));
  const { start, end, tasks } = await page.evaluate(readWatched);
  console.log(
    `${values.paragraphs} paragraphs: ${Math.round(end - start)} ms ${way}, longest task ${Math.round(Math.max(0, ...tasks))} ms`,
  );
  await popupSwitch.close();
}
await close();

/** Runs in the page. @param {number} count @param {string} text */
function addParagraphs(count, text) {
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
