// @ts-check
// What it takes to convert a long page in place and to give it back, in Chromium: the time until the last paragraph has
// changed, the longest time that the page's own thread could do nothing else, and of its tasks without layout, which are the
// scripts', the longest by the processor's time: that is the same on a busy machine.
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
  await page.tracing.start({ categories: ["toplevel", "devtools.timeline"] });
  await page.evaluate(watch);
  await popupSwitch.press();
  await until("the last paragraph", () => page.evaluate("watched.end > 0"));
  const { start, end, tasks } = await page.evaluate(readWatched);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  console.log(
    `${values.paragraphs} paragraphs: ${Math.round(end - start)} ms ${way}, longest task ${Math.round(Math.max(0, ...tasks))} ms, of scripts ${longestWithoutLayout(JSON.parse(trace).traceEvents)} ms`,
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
