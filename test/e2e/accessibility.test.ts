import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import type { DrivenPopup } from "../../src/build/drive/driven-browser.ts";
import { until } from "../../src/build/drive/until.mjs";
import type { Settings } from "../../src/platform/settings.ts";
import { SETTINGS } from "../../src/platform/settings-table.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";
import { inReader, readPage, storeSettings } from "./reader-probe.ts";

const session = useBrowser();
const themes = SETTINGS.theme.options.map(({ value }) => value);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What of axe's rules hangs on colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Where axe looks: at a page of ours, or at what of ours stands in another's, by its host's selector. */
interface Looking {
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly host?: string;
}

/** Rules that axe finds broken, with the first element that breaks each; of all, or of some. */
async function faultsIn(
  { evaluate, host }: Looking,
  rules: readonly string[] | null = null,
): Promise<unknown> {
  // What the page around a host breaks is the page's.
  const context = host ? JSON.stringify({ include: [[host]] }) : "document";
  const options = JSON.stringify({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
  return evaluate(`axe.run(${context}, ${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + " " + nodes[0].html))`);
}

/** Expects no fault on any paper: after the first, the colours alone are another's. */
async function expectNoFaults(
  looking: Looking & { readonly wear: (theme: string) => Promise<unknown> },
  face: string,
): Promise<void> {
  for (const [at, theme] of themes.entries()) {
    await looking.wear(theme);
    expect(await faultsIn(looking, at === 0 ? null : OF_COLOURS), `${face} on paper of ${theme}`).toEqual([]);
  }
}

/** Expects that a fault would be seen: a pale line is put into a place, and found. */
async function expectPaleIsFound(looking: Looking, place: string): Promise<void> {
  await looking.evaluate(`((place) => {
    const pale = Object.assign(document.createElement("p"), { textContent: "pale" });
    pale.style.cssText = "color: #eee; background: #fff";
    place.prepend(pale);
  })(${place})`);
  expect(await faultsIn(looking, OF_COLOURS)).toEqual([expect.stringContaining("color-contrast")]);
}

/** In a dialog's closed tree axe can tell nothing of colours: `test/unit/ui/tokens.test.ts` measures them. */
const inReaderOf = (page: Page): Looking => ({
  evaluate: (expression) => page.evaluate(expression),
  host: "[data-jingdu-reader]",
});

const inPopup = (popup: DrivenPopup) => ({
  evaluate: (expression: string) => popup.evaluate(`{ return ${expression}; }`),
  wear: (theme: string) => popup.evaluate(`document.documentElement.dataset.theme = "${theme}"`),
});

async function openReader(settings: Partial<Settings> = {}, file = "simplified.html"): Promise<Page> {
  await storeSettings(session().driven, settings);
  const page = await readPage(session(), file);
  await page.evaluate(axe);
  return page;
}

describe("of the popup axe finds nothing in", () => {
  test.each<[string, (popup: DrivenPopup) => Promise<unknown>]>([
    ["an article", async () => {}],
    ["its keys", (popup) => popup.evaluate("document.querySelector('#keys').showPopover()")],
    [
      "its save menu",
      async (popup) => {
        await popup.click("#save");
        await expect
          .poll(() => popup.evaluate("document.querySelector('.save:popover-open button') !== null"))
          .toBe(true);
      },
    ],
  ])("%s", async (face, open) => {
    const { driven, sample } = session();
    const { popup, state } = await openPopup(driven, await driven.open(sample));
    expect(state).toBe("article");
    await open(popup);
    await popup.evaluate(`{ ${axe}; }`);
    await expectNoFaults(inPopup(popup), face);
    await popup.close();
  });
});

test("axe finds nothing in the popup of a page without an article", async () => {
  const { driven, pages } = session();
  const { popup, state } = await openPopup(driven, await driven.open(`${pages}list.html`));
  expect(state).toBe("not-article");
  await popup.evaluate(`{ ${axe}; }`);
  await expectNoFaults(inPopup(popup), "a list");
  await expectPaleIsFound(inPopup(popup), "document.body");
  await popup.close();
});

test("axe sees into the reader: a fault put there is found", async () => {
  const page = await openReader();
  await inReader(page, "root.querySelector('dialog').append(document.createElement('button'))");
  expect(await faultsIn(inReaderOf(page))).toEqual([expect.stringContaining("button-name")]);
});

test("axe finds nothing in the reader, in its panels and its save menu", async () => {
  const page = await openReader();
  await page.keyboard.press("r");
  expect(await faultsIn(inReaderOf(page))).toEqual([]);
  for (const panel of [".look", ".removed", ".keys"]) {
    await inReader(page, `root.querySelector(${JSON.stringify(panel)}).showPopover()`);
    expect(await faultsIn(inReaderOf(page)), panel).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await expect
    .poll(() => inReader(page, "root.querySelector('.save:popover-open button') !== null"))
    .toBe(true);
  expect(await faultsIn(inReaderOf(page)), "the save menu").toEqual([]);
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
  const evaluate = (expression: string) => page.evaluate(expression);
  const looking = { evaluate, host: "[data-jingdu-pick]" };
  expect(await faultsIn(looking)).toEqual([]);
  // And it would: a button without a name is found. Of colours it can tell nothing here, as in the reader.
  await evaluate(
    "document.querySelector('[data-jingdu-pick]').shadowRoot.querySelector('.hint').append(document.createElement('button'))",
  );
  expect(await faultsIn(looking)).toEqual([expect.stringContaining("button-name")]);
});

test("axe finds nothing in a card, in folded contents and in vertical lines", async () => {
  const page = await openReader({ writing: "vertical" }, "taiwan.html");
  await page.keyboard.press("n");
  expect(await faultsIn(inReaderOf(page))).toEqual([]);
  await inReader(page, "root.querySelector('.contents').showPopover()");
  expect(await faultsIn(inReaderOf(page))).toEqual([]);
});

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

test.each([
  ["the settings", "options.html"],
  ["the first-run page", "welcome.html"],
])("axe finds nothing in %s (%s)", async (name, file) => {
  const { driven } = session();
  await storeSettings(driven, { theme: "sepia", convertedSites: ["https://news.example"] });
  const page = await driven.openExtensionPage(file);
  // It is drawn, and wears what is stored.
  await page.waitForSelector('html[data-theme="sepia"]');
  await page.evaluate(axe);
  const evaluate = (expression: string) => page.evaluate(expression);
  const wear = (theme: string) => evaluate(`document.documentElement.dataset.theme = "${theme}"`);
  await expectNoFaults({ evaluate, wear }, name);
  await expectPaleIsFound({ evaluate }, "document.body");
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
