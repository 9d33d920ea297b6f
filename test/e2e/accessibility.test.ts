import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import type { Settings } from "../../src/platform/settings.ts";
import { SETTINGS } from "../../src/platform/settings-table.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";
import { inReader, readPage, storeSettings } from "./reader-probe.ts";

const session = useBrowser();
const themes = SETTINGS.theme.options.map(({ value }) => value);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that axe finds broken, with the first element that breaks each. */
const runAxe = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + " " + nodes[0].html))`;

/** The same within what is ours alone: what the page around it breaks is the page's. */
const runAxeIn = (host: string): string =>
  runAxe.replace("axe.run({", `axe.run({ include: [["${host}"]] }, {`);

const runAxeInReader = runAxeIn("[data-jingdu-reader]");

async function openReader(settings: Partial<Settings> = {}, file = "simplified.html"): Promise<Page> {
  await storeSettings(session().driven, settings);
  const page = await readPage(session(), file);
  await page.evaluate(axe);
  return page;
}

test.each(themes)("axe finds nothing in the popup, nor in its keys, on paper of %s", async (theme) => {
  const { driven, sample } = session();
  await storeSettings(driven, { theme });
  const page = await driven.open(sample);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await popup.evaluate(`{ ${axe}; }`);
  expect(await popup.evaluate(`{ return ${runAxe}; }`)).toEqual([]);
  await popup.evaluate("document.querySelector('#keys').showPopover()");
  expect(await popup.evaluate(`{ return ${runAxe}; }`)).toEqual([]);
  await popup.click("#save");
  await expect
    .poll(() => popup.evaluate("document.querySelector('.save:popover-open button') !== null"))
    .toBe(true);
  expect(await popup.evaluate(`{ return ${runAxe}; }`), "the save menu").toEqual([]);
  await popup.close();
});

test.each(themes)(
  "axe finds nothing in the popup of a page without an article, on paper of %s",
  async (theme) => {
    const { driven, pages } = session();
    await storeSettings(driven, { theme });
    const { popup, state } = await openPopup(driven, await driven.open(`${pages}list.html`));
    expect(state).toBe("not-article");
    await popup.evaluate(`{ ${axe}; }`);
    expect(await popup.evaluate(`{ return ${runAxe}; }`)).toEqual([]);
    await popup.close();
  },
);

test("axe sees into the reader: a fault put there is found", async () => {
  const page = await openReader();
  await inReader(page, "root.querySelector('dialog').append(document.createElement('button'))");
  expect(await page.evaluate(runAxeInReader)).toEqual([expect.stringContaining("button-name")]);
});

test.each(themes)("axe finds nothing in the reader, nor in its panels, on paper of %s", async (theme) => {
  const page = await openReader({ theme });
  await page.keyboard.press("r");
  expect(await page.evaluate(runAxeInReader)).toEqual([]);
  for (const panel of [".look", ".removed", ".keys"]) {
    await inReader(page, `root.querySelector(${JSON.stringify(panel)}).showPopover()`);
    expect(await page.evaluate(runAxeInReader), panel).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await expect
    .poll(() => inReader(page, "root.querySelector('.save:popover-open button') !== null"))
    .toBe(true);
  expect(await page.evaluate(runAxeInReader), "the save menu").toEqual([]);
});

test("axe finds nothing in the frame by which a block is picked", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}list.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#pick-article");
  await until("the frame", async () => {
    await driven.revealClosedRoots(page);
    return page.evaluate(
      "document.querySelector('[data-jingdu-pick]')?.shadowRoot?.querySelector('.hint') != null",
    );
  });
  await page.evaluate(axe);
  expect(await page.evaluate(runAxeIn("[data-jingdu-pick]"))).toEqual([]);
});

test("axe finds nothing in a card, in folded contents and in vertical lines", async () => {
  const page = await openReader({ writing: "vertical" }, "taiwan.html");
  await page.keyboard.press("n");
  expect(await page.evaluate(runAxeInReader)).toEqual([]);
  await inReader(page, "root.querySelector('.contents').showPopover()");
  expect(await page.evaluate(runAxeInReader)).toEqual([]);
});

/** Contrast of two colours of the reader, by their tokens: WCAG 2's, 1 to 21. */
const contrast = (page: Page, one: string, other: string) =>
  inReader(
    page,
    `((style) => {
      const light = (name) => {
        const value = style.getPropertyValue(name).trim();
        const parts = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16) / 255);
        const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      };
      const pair = [light("${one}"), light("${other}")];
      return Math.max(...pair) / Math.min(...pair);
    })(getComputedStyle(root.querySelector("dialog")))`,
  );

test.each(themes)(
  "text on paper of %s has contrast enough, and 7 on that of high contrast",
  async (theme) => {
    const page = await openReader({ theme });
    const least = theme === "contrast" ? 7 : 4.5;
    for (const ink of ["--ink", "--ink-soft", "--accent", "--seal"])
      for (const paper of ["--paper", "--paper-raised", "--paper-sunk", "--accent-soft"])
        expect(await contrast(page, ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(least);
  },
);

test("the focus comes back to the button that opened a panel, and is in the reader all the while", async () => {
  const page = await openReader();
  const focused = () =>
    inReader(page, "root.activeElement?.dataset.action ?? root.activeElement?.className ?? null");
  expect(await focused()).toBe("page");
  for (const panel of ["removed", "appearance", "keys"]) {
    await inReader(page, `root.querySelector('[data-action="${panel}"]').focus()`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe(panel);
  }
});

test("what puts something back keeps the focus in the drawer", async () => {
  const page = await openReader();
  await page.keyboard.press("o");
  await inReader(page, "root.querySelector('.removed [data-action=put-back]').focus()");
  await page.keyboard.press("Enter");
  await expect.poll(() => inReader(page, "root.querySelector('.removed [data-action=put-back]')")).toBeNull();
  expect(await inReader(page, "root.activeElement?.className")).toBe("panel removed");
});

test.each([
  // Twice the size of everything is half the window's width.
  ["200 % zoom", 640],
  ["a window as narrow as a phone", 320],
])("%s → nothing of the reader's bar and text lies outside the window", async (_name, width) => {
  const page = await openReader();
  await page.setViewport({ width, height: 400 });
  const overflow = "root.querySelector('dialog').scrollWidth - root.querySelector('dialog').clientWidth";
  await expect.poll(() => inReader(page, overflow)).toBe(0);
  const outside = `[...root.querySelectorAll('.bar button')].filter((button) =>
    button.checkVisibility() && (button.getBoundingClientRect().right > innerWidth || button.getBoundingClientRect().left < 0)).length`;
  expect(await inReader(page, outside)).toBe(0);
});

test.each(
  themes.flatMap((theme) => [
    ["the settings", "options.html", theme] as const,
    ["the first-run page", "welcome.html", theme] as const,
  ]),
)("axe finds nothing in %s (%s) on paper of %s", async (_name, file, theme) => {
  const { driven } = session();
  await storeSettings(driven, { theme, convertedSites: ["https://news.example"] });
  const page = await driven.openExtensionPage(file);
  await page.waitForSelector(`html[data-theme="${theme}"]`);
  await page.evaluate(axe);
  expect(await page.evaluate(runAxe)).toEqual([]);
});

test("in forced colours a figure's number is written as the words around it", async () => {
  const { driven } = session();
  const page = await driven.openExtensionPage("popup.html#sample");
  // Light ink: what is marked has dark ink in either.
  await driven.emulateMedia(page, { forcedColors: "active", colorScheme: "dark" });
  const mark = await page.waitForSelector(".figure-statement mark");
  const colours = await mark?.evaluate((number) =>
    [number, number.parentElement ?? number].map((text) => getComputedStyle(text).color),
  );
  expect(colours?.[0]).toBe(colours?.[1]);
  // Else the driver takes it for the popup.
  await page.close();
});

test("in forced colours the chosen variant, the edges of buttons and the marks are seen", async () => {
  const page = await openReader();
  await session().driven.emulateMedia(page, { forcedColors: "active" });
  const look = (selector: string, property: string) =>
    inReader(page, `getComputedStyle(root.querySelector('${selector}')).${property}`);
  const chosen = ".variants [aria-pressed=true]";
  const other = ".variants [aria-pressed=false]";
  expect(await look(chosen, "backgroundColor")).not.toBe(await look(other, "backgroundColor"));
  expect(await look(chosen, "color")).not.toBe(await look(chosen, "backgroundColor"));
  for (const edge of ["[data-action=copy]", ".mark-figure"]) {
    expect(await look(edge, "borderBlockEndStyle"), edge).toBe("solid");
    expect(await look(edge, "borderBlockEndColor"), edge).not.toBe(await look(".reader", "backgroundColor"));
  }
});

test("a reader who asked for less motion is taken to a section at once", async () => {
  const page = await openReader();
  await session().driven.emulateMedia(page, { motion: "reduce" });
  await inReader(
    page,
    `{ window.seen = []; const reader = root.querySelector("dialog");
       reader.addEventListener("scroll", () => seen.push(reader.scrollTop));
       reader.addEventListener("scrollend", () => seen.push("end")); }`,
  );
  await page.keyboard.press("]");
  const seen = () => page.evaluate("seen") as Promise<(number | "end")[]>;
  await expect.poll(async () => (await seen()).includes("end")).toBe(true);
  // However often it tells: of one place.
  expect([...new Set(await seen())]).toEqual([expect.any(Number), "end"]);
});
