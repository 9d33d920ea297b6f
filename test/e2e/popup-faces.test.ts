import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

test("lists with nothing in them say so in a word, and only those", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}bare.html`);
  const { popup } = await openPopup(driven, page);
  const words = `["outline", "figures", "people"].map((id) => {
    const list = document.getElementById(id);
    const word = list.parentElement.querySelector(".empty");
    return [list.childElementCount, word.checkVisibility() ? word.textContent : "-"].join(" ");
  })`;
  expect(await popup.evaluate(words)).toEqual([
    "0 No sections found.",
    "0 No figures found.",
    "0 No people named.",
  ]);
  // As where there are figures, but none that is a key one.
  await popup.evaluate("document.getElementById('all-figures').hidden = false");
  expect(await popup.evaluate(words)).toEqual(["0 No sections found.", "0 -", "0 No people named."]);
  await popup.close();

  const article = await driven.open(`${pages}simplified.html`);
  const full = await openPopup(driven, article);
  expect(String(await full.popup.evaluate(words))).not.toContain("No ");
  await full.popup.close();
});

test("a page of links is no article, and can be read anyway", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}list.html`);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("not-article");
  await popup.click("#read-anyway");
  await expect.poll(() => popup.evaluate("document.body.dataset.state")).toBe("article");
  expect(await textsIn(popup, "#title")).toEqual(["岚城新闻网"]);
  await popup.click("#read");
  await findReader(driven, page);
  const text = await inReader(page, "root.querySelector('article').textContent");
  for (const headline of ["城西小学新校舍启用", "气象台发布高温预警", "夜市摊位摇号结果公布"]) {
    expect(text).toContain(headline);
  }
});

test("a page that can't be read for once says what went wrong, and is read when it is tried again", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  // The click lets the extension into the page, to break what its script reads.
  const first = await openPopup(driven, page);
  await first.popup.close();
  await inReadersWorld(
    "globalThis.keptBody = Object.getOwnPropertyDescriptor(Document.prototype, 'body'); Object.defineProperty(Document.prototype, 'body', { ...keptBody, get() { throw new Error('no body for now'); } })",
  );
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("failed");
  expect(await textsIn(popup, "#failed-detail")).toEqual(["no body for now"]);

  await inReadersWorld("Object.defineProperty(Document.prototype, 'body', globalThis.keptBody)");
  await popup.click("#retry");
  await expect.poll(() => popup.evaluate("document.body.dataset.state")).toBe("article");
  expect(await textsIn(popup, "#title")).toEqual(["山城轻轨三期通车 沿线新增九座车站"]);
  await popup.close();
});

test("a page that the browser keeps from extensions says so", async () => {
  const { driven } = session();
  const page = await driven.open(driven.name === "Chromium" ? "chrome://version" : "about:license");
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("forbidden");
  await popup.close();
});

test("the popup is narrow, and its content fills it", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  // Chromium's window without a screen is never narrower than 430 px.
  await expect.poll(() => popup.evaluate("innerWidth")).toBeLessThanOrEqual(430);
  expect(await popup.evaluate("innerWidth - document.body.getBoundingClientRect().width")).toBeLessThan(20);
  expect(await popup.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  await popup.close();
});

test("a text found damaged later moves nothing that can be clicked", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  await until("the verdict", () => popup.evaluate("document.getElementById('damage').checkVisibility()"));
  const places = `JSON.stringify(["read", "all-figures", "variants"].map((id) => {
    const { top, height } = document.getElementById(id).getBoundingClientRect();
    return [top, height];
  }))`;
  const after = await popup.evaluate(places);
  await popup.evaluate("document.getElementById('damage').hidden = true");
  expect(await popup.evaluate(places)).toBe(after);
  await popup.close();
});

test.each(["simplified.html", "taiwan.html", "english.html"])(
  "the popup of %s has title, gist, figures and the outline's beginning on its first screen",
  async (file) => {
    const { driven, pages } = session();
    const { popup } = await openPopup(driven, await driven.open(pages + file));
    // A popup is at most 600 px high; the variants at its foot cover what is under them.
    const below = `["#title", "#gist", "#figures", "#outline [data-item]"].map((part) =>
      document.querySelector(part).getBoundingClientRect().bottom - 600 +
      document.querySelector("footer").getBoundingClientRect().height)`;
    for (const distance of (await popup.evaluate(below)) as number[]) expect(distance).toBeLessThanOrEqual(0);
    await popup.close();
  },
);

test("while the page is read, the popup is as tall as it will be, and the title's place is taken", async () => {
  const { driven, pages } = session();
  const { popup } = await openPopup(driven, await driven.open(`${pages}simplified.html`));
  const placeOf = (state: string, part: string) =>
    popup.evaluate(`(() => {
      document.body.dataset.state = "${state}";
      return [document.body.offsetHeight >= 600, Math.round(document.querySelector("${part}").getBoundingClientRect().top)];
    })()`);
  const title = (await placeOf("article", "#title")) as [boolean, number];
  expect(title[0]).toBe(true);
  expect(await placeOf("article-found", "#title")).toEqual(title);
  expect(await placeOf("loading", ".bar.title")).toEqual(title);
  await popup.close();
});

test("at any width nothing of the popup lies outside, and no word of its title is broken", async () => {
  const { driven, sample } = session();
  const { popup } = await openPopup(driven, await driven.open(sample));
  const outsideAt = (width: number) => `(() => {
    document.documentElement.style.inlineSize = "${width}px";
    document.body.style.minInlineSize = "0";
    document.body.style.inlineSize = "100%";
    return [...document.querySelectorAll("button, h1, h2, li, p, footer, header")].filter((part) => {
      const { right } = part.getBoundingClientRect();
      return part.checkVisibility() && right > ${width} && !part.closest(".unseen");
    }).map((part) => part.outerHTML.slice(0, 120));
  })()`;
  const broken = `[...document.querySelectorAll("#title .word")].filter((word) => word.getClientRects().length > 1)`;
  for (const width of [320, 360, 800]) {
    expect(await popup.evaluate(outsideAt(width)), `${width} px`).toEqual([]);
    expect(await popup.evaluate(`${broken}.length`), `words broken at ${width} px`).toBe(0);
  }
  expect(await popup.evaluate("document.querySelectorAll('#title .word').length")).toBeGreaterThan(2);
  await popup.close();
});

/** Runs statements beside the reader script in the shown tab: its world is not the page's. */
async function inReadersWorld(statements: string): Promise<void> {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`{
    const [{ id: tabId }] = await ${api}.tabs.query({ active: true, lastFocusedWindow: true });
    await ${api}.scripting.executeScript({ target: { tabId }, func: () => { ${statements}; } });
  }`);
}
