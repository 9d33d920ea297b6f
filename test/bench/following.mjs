// @ts-check
// What it costs to follow a page that is converted in place while it adds 50 lines a second: the time that the page's own
// thread in Chromium works, with and without conversion, as a share of one core.
//
//   node test/bench/following.mjs                 needs dist/chrome (npm run build)
//   node test/bench/following.mjs --seconds 20
import { parseArgs } from "node:util";
import { until } from "../../src/build/drive/until.mjs";
import { openSamplePage, SENTENCE } from "./sample-page.mjs";

const LINES_A_SECOND = 50;

const { values } = parseArgs({ options: { seconds: { type: "string", default: "10" } } });
const seconds = Number(values.seconds);
const { page, openSwitch, close } = await openSamplePage();
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
await close();

/** @param {string} lang of the page, once it is converted or back */
async function switchConversion(lang) {
  const popupSwitch = await openSwitch();
  await popupSwitch.press();
  await until("the page in the other script", () =>
    page.evaluate((wanted) => document.documentElement.lang.replace(/^zh(-CN|-Hans)?$/, "") === wanted, lang),
  );
  await popupSwitch.close();
}

/** Seconds of work in the page's thread a second, while the page adds lines. */
async function workWhileAdding() {
  const before = await threadSeconds();
  await page.evaluate(addLines, LINES_A_SECOND, seconds, SENTENCE);
  return ((await threadSeconds()) - before) / seconds;
}

async function threadSeconds() {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN;
}

/** Runs in the page; resolves when all lines are there. @param {number} linesASecond @param {number} seconds @param {string} text */
function addLines(linesASecond, seconds, text) {
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
