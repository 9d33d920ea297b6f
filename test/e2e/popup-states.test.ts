import { expect, test } from "vitest";
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

/** Runs statements beside the reader script in the shown tab: its world is not the page's. */
async function inReadersWorld(statements: string): Promise<void> {
  const { driven } = session();
  const api = driven.name === "Firefox" ? "browser" : "chrome";
  await driven.evaluateInBackground(`{
    const [{ id: tabId }] = await ${api}.tabs.query({ active: true, lastFocusedWindow: true });
    await ${api}.scripting.executeScript({ target: { tabId }, func: () => { ${statements}; } });
  }`);
}
