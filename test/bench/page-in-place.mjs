// @ts-check
// What it takes to convert a long page in place and to give it back, in Chromium: the time until the last paragraph has
// changed, and the longest time that the page's own thread could do nothing else. A second round is traced, since tracing costs
// time: of the page's tasks without layout, the longest by the processor's time, which is the same on a busy machine. It is a
// lower bound for scripts: those that run in one task with a layout are not counted.
//
//   node test/bench/page-in-place.mjs                 needs dist/chrome (npm run build)
//   node test/bench/page-in-place.mjs --paragraphs 5000
import { parseArgs } from "node:util";
import { until } from "../../src/build/drive/until.mjs";
import { openSamplePage, SENTENCE } from "./sample-page.mjs";

const { values } = parseArgs({ options: { paragraphs: { type: "string", default: "20000" } } });
const { page, openSwitch, close } = await openSamplePage();
await page.evaluate(addParagraphs, Number(values.paragraphs), SENTENCE);
const WAYS = ["to convert", "to give back"];
for (const way of WAYS) {
  const { start, end, tasks } = await press();
  console.log(
    `${values.paragraphs} paragraphs: ${Math.round(end - start)} ms ${way}, longest task ${Math.round(Math.max(0, ...tasks))} ms`,
  );
}
for (const way of WAYS) {
  await page.tracing.start({ categories: ["toplevel", "devtools.timeline"] });
  await press();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  console.log(
    `traced, ${way}: scripts at least ${longestWithoutLayout(JSON.parse(trace).traceEvents)} ms in a task`,
  );
}
await close();

/** Presses the popup's switch, and waits until the page's last text has changed. */
async function press() {
  const popupSwitch = await openSwitch();
  await page.evaluate(watch);
  await popupSwitch.press();
  await until("the last paragraph", () => page.evaluate("watched.end > 0"));
  const watched = await page.evaluate(readWatched);
  await popupSwitch.close();
  return watched;
}

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

/**
 * Of tasks on pages' threads in which nothing is laid out, the longest, ms of the processor's time.
 *
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur: number, args: { name?: string } }} TraceEvent
 * @param {readonly TraceEvent[]} events  as Chromium's trace has them, in microseconds
 * @returns {number}
 */
function longestWithoutLayout(events) {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const ofPages = events.filter(({ ph, pid, tid }) => ph === "X" && threads.has(`${pid} ${tid}`));
  const layouts = ofPages.filter(({ name }) => name === "Layout");
  const scripts = ofPages.filter(
    ({ name, pid, ts, dur, tdur }) =>
      name.endsWith("RunTask") &&
      tdur > 0 &&
      !layouts.some((layout) => layout.pid === pid && layout.ts >= ts && layout.ts <= ts + dur),
  );
  return Math.round(Math.max(0, ...scripts.map(({ tdur }) => tdur)) / 1000);
}
