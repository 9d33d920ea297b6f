import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { POPUP_KEYS } from "../../src/ui/popup-keys.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader, storeSettings } from "./reader-probe.ts";

const session = useBrowser();

test("a click on the toolbar button shows the article's title, site and reading time", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  expect(await textsIn(popup, "#title")).toEqual(["山城轻轨三期通车 沿线新增九座车站"]);
  const [about] = await textsIn(popup, "#about");
  expect(about).toContain("岚城新闻网");
  expect(about).toMatch(/\d min/);
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

test("the outline is the article's headings", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#outline .section-heading")).toEqual([
    "江底隧道用了两年",
    "老城区出行更方便",
    "票价与换乘",
  ]);
  await popup.close();
});

test("a section of the outline names the key figures that stand in it", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  const sections = await textsIn(popup, "#outline button");
  expect(sections[0]).toContain("62米");
  expect(sections[1]).toContain("17%");
  expect(sections[0]).not.toContain("17%");
  await popup.close();
});

test("titles over two lines make the sample page's outline, without the links at its end", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  const outline = await textsIn(popup, "#outline .section-heading");
  expect(outline).toHaveLength(3);
  expect(outline[0]).toContain("書香+社區服務");
  expect(outline[0]).toContain("解決“去哪讀、讀什么”的問題");
  await popup.close();
});

test("the sample page's key figures come with what they measure", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  await popup.click("#all-figures");
  const cards = await textsIn(popup, "#figures li");
  for (const [figure, metric] of [
    ["310天", "開放天數"],
    ["78.4%", "夜間開放比例"],
    ["91%", "圖書完好率"],
    ["93.6%", "點位比例"],
  ] as const) {
    const card = cards.find((text) => text.includes(figure));
    expect(card, figure).toContain(metric);
  }
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

test("the sample page's people are those of the story, not one in a link and not the editor", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  expect((await textsIn(popup, "#people .person-name")).sort()).toEqual(["周曉嵐", "方宏", "林海棠"]);
  await popup.close();
});

test("what was taken out is named with its reason, and can be put back", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  const removed = await textsIn(popup, "#removed li");
  expect(removed.some((text) => text.includes("守夜人"))).toBe(true);
  expect(removed.some((text) => text.includes("陳志遠"))).toBe(true);

  await popup.click('#removed [data-action="put-back"]');
  await expect.poll(() => textsIn(popup, '#removed [data-action="take-out"]')).toHaveLength(1);
  await popup.close();
});

test.each([
  ["taiwan.html", "海線小站改建完成 候車室變身社區書店", "舊書換咖啡"],
  ["hong-kong.html", "離島渡輪換電船 首兩艘下月啟航", "引擎聲細了一半"],
  ["english.html", "A village library that never closes", "Keys, and why there are none"],
])("%s is read in its own language", async (file, title, heading) => {
  const { driven, pages } = session();
  const page = await driven.open(pages + file);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#title")).toEqual([title]);
  expect((await textsIn(popup, "#outline .section-heading"))[0]).toBe(heading);
  await popup.close();
});

test("an English article offers no Chinese variants", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}english.html`);
  const { popup } = await openPopup(driven, page);
  expect(await popup.evaluate("document.querySelector('#variants').hidden")).toBe(true);
  await popup.close();
});

test("a section of the outline opens the reader at its place, and the popup closes", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#outline li:nth-child(3) button");
  await findReader(driven, page);
  await expect.poll(() => inReader(page, "root.activeElement?.textContent")).toBe("票价与换乘");
  await expect.poll(() => popup.isOpen()).toBe(false);
});

test("a key figure opens the reader at its sentence", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  const [figure = ""] = await textsIn(popup, "#figures .figure-text");
  await popup.click("#figures li:first-child button");
  await findReader(driven, page);
  await expect.poll(() => inReader(page, "root.activeElement?.textContent")).toContain(figure);
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

test.each([320, 360, 800])("at %d px of width nothing of the popup lies outside", async (width) => {
  const { driven, sample } = session();
  const { popup } = await openPopup(driven, await driven.open(sample));
  const outside = `(() => {
    document.documentElement.style.inlineSize = "${width}px";
    document.body.style.minInlineSize = "0";
    document.body.style.inlineSize = "100%";
    return [...document.querySelectorAll("button, h1, h2, li, p, footer, header")].filter((part) => {
      const { right } = part.getBoundingClientRect();
      return part.checkVisibility() && right > ${width} && !part.closest(".unseen");
    }).map((part) => part.outerHTML.slice(0, 120));
  })()`;
  expect(await popup.evaluate(outside)).toEqual([]);
  const broken = `[...document.querySelectorAll("#title .word")].filter((word) => word.getClientRects().length > 1)`;
  expect(await popup.evaluate(`${broken}.length`), "words of the title that are broken").toBe(0);
  expect(await popup.evaluate("document.querySelectorAll('#title .word').length")).toBeGreaterThan(2);
  await popup.close();
});

test("letters do what the popup's buttons do, and arrow keys go on from there", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  const press = (key: string) =>
    popup.evaluate(`{ const at = document.activeElement ?? document.body;
      at.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true, cancelable: true }));
      return document.activeElement?.closest("[id]")?.id ?? null; }`);
  expect(await press("ArrowDown")).toBe("figures");
  expect(await press("o")).toBe("outline");
  expect(await press("x")).toBe("removed");
  const shown = () => textsIn(popup, "#figures li");
  const few = (await shown()).length;
  await press("a");
  expect((await shown()).length).toBeGreaterThan(few);
  await press("z");
  await expect
    .poll(() => popup.evaluate("document.querySelector('#variants [aria-pressed=true]').dataset.variant"))
    .toBe("zh-Hans");
  await press("?");
  expect(await popup.evaluate("document.querySelector('#keys').matches(':popover-open')")).toBe(true);
  expect(await textsIn(popup, "#keys dt")).toHaveLength(POPUP_KEYS.length);
  await press("r");
  await findReader(driven, page);
  await expect.poll(() => popup.isOpen()).toBe(false);
});

test("the popup leaves out what the settings leave out", async () => {
  const { driven, pages } = session();
  await storeSettings(driven, { popupPeople: false, popupGist: false });
  const { popup } = await openPopup(driven, await driven.open(`${pages}simplified.html`));
  const seen = (id: string) => popup.evaluate(`document.getElementById("${id}").checkVisibility()`);
  expect([await seen("gist"), await seen("people"), await seen("figures")]).toEqual([false, false, true]);
  await popup.close();
});

test.each(["outline", "figures", "people", "removed"])(
  "arrow keys move through the list of %s",
  async (list) => {
    const { driven, sample } = session();
    const page = await driven.open(sample);
    const { popup } = await openPopup(driven, page);
    const press = (key: string) =>
      popup.evaluate(`(() => {
      const items = [...document.querySelectorAll("#${list} [data-item]")];
      if (!items.includes(document.activeElement)) items[0].focus();
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true }));
      const at = items.indexOf(document.activeElement);
      const last = items.length - 1;
      return [at, at === last, items.filter((item) => item.tabIndex === 0).length].join(" ");
    })()`);
    expect(await press("ArrowUp")).toMatch(/^0 .* 1$/);
    expect(await press("ArrowDown")).toMatch(/^1 .* 1$/);
    expect(await press("ArrowUp")).toMatch(/^0 .* 1$/);
    expect(await press("End")).toMatch(/ true 1$/);
    expect(await press("ArrowDown")).toMatch(/ true 1$/);
    await popup.close();
  },
);

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
