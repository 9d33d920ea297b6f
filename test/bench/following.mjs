// @ts-check
// What it costs to follow a page that is converted in place while it adds 50 lines a second: the time that the page's own
// thread in Chromium works, with and without conversion, as a share of one core.
//
//   node test/bench/following.mjs                 needs dist/chrome (npm run build)
//   node test/bench/following.mjs --seconds 20
import { parseArgs } from "node:util";
import { browserPrograms } from "../../src/build/browser-program.mjs";
import { driveChromium } from "../../src/build/drive/chromium.mjs";
import { until } from "../../src/build/drive/until.mjs";
import { serveFolder } from "../../src/build/serve-folder.mjs";

const LINES_A_SECOND = 50;

const { values } = parseArgs({ options: { seconds: { type: "string", default: "10" } } });
const seconds = Number(values.seconds);
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
const devtools = await page.createCDPSession();
await devtools.send("Performance.enable", { timeDomain: "threadTicks" });

// Before and after: the page grows, and its layout with it.
const before = await workWhileAdding();
await switchConversion("zh-Hant-TW");
const converted = await workWhileAdding();
await switchConversion("");
const after = await workWhileAdding();
const alone = (before + after) / 2;
console.log(
  `page alone ${percent(before)} before and ${percent(after)} after, converted and followed ${percent(converted)} of a core`,
);
console.log(`following costs ${percent(converted - alone)} at ${LINES_A_SECOND} lines a second`);
await driven.close([pages.origin]);
pages.close();

/** @param {string} lang of the page, once it is converted or back */
async function switchConversion(lang) {
  await driven.evaluateInBackground(`chrome.storage.local.set({ variant: "zh-Hant-TW" })`);
  const popup = await driven.clickToolbarButton(page);
  await until("the popup's switch", () => popup.evaluate("!document.querySelector('#page-text').hidden"));
  await popup.click("#convert-page");
  await until("the page in the other script", () =>
    page.evaluate((wanted) => document.documentElement.lang.replace(/^zh(-CN|-Hans)?$/, "") === wanted, lang),
  );
  await popup.close();
}

/** Seconds of work in the page's thread a second, while the page adds lines. */
async function workWhileAdding() {
  const before = await threadSeconds();
  await page.evaluate(addLines, LINES_A_SECOND, seconds);
  return ((await threadSeconds()) - before) / seconds;
}

async function threadSeconds() {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN;
}

/** Runs in the page; resolves when all lines are there. @param {number} linesASecond @param {number} seconds */
function addLines(linesASecond, seconds) {
  const text = "山城轻轨三期通车，沿线新增九座车站，市民出行更加方便，票价也有优惠。";
  return new Promise((resolve) => {
    let count = 0;
    const timer = setInterval(() => {
      document.body.append(Object.assign(document.createElement("p"), { textContent: `${text}${count}` }));
      if (++count < linesASecond * seconds) return;
      clearInterval(timer);
      resolve(null);
    }, 1000 / linesASecond);
  });
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
