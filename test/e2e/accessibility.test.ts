import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";
import { findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that axe finds broken, with the first element that breaks each. */
const runAxe = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + " " + nodes[0].html))`;

/** The same for the reader alone: what the page behind it breaks is the page's. */
const runAxeInReader = `axe.run({ include: [["[data-jingdu-reader]"]] }, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + " " + nodes[0].html))`;

async function openReader(): Promise<Page> {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await page.evaluate(axe);
  return page;
}

test("axe finds nothing in the popup", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await popup.evaluate(`{ ${axe}; }`);
  expect(await popup.evaluate(`{ return ${runAxe}; }`)).toEqual([]);
  await popup.close();
});

test("axe sees into the reader: a fault put there is found", async () => {
  const page = await openReader();
  await inReader(page, "root.querySelector('dialog').append(document.createElement('button'))");
  expect(await page.evaluate(runAxeInReader)).toEqual([expect.stringContaining("button-name")]);
});

test("axe finds nothing in the reader", async () => {
  const page = await openReader();
  expect(await page.evaluate(runAxeInReader)).toEqual([]);
});

test.each([
  ["the settings", "options.html"],
  ["the first-run page", "welcome.html"],
])("axe finds nothing in %s", async (_name, file) => {
  const { driven } = session();
  const page = await driven.openExtensionPage(file);
  await page.evaluate(axe);
  expect(await page.evaluate(runAxe)).toEqual([]);
});
