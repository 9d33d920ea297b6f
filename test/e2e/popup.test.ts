import { expect, test } from "vitest";
import { POPUP_KEYS } from "../../src/ui/popup-keys.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader, storeSettings } from "./reader-probe.ts";

const session = useBrowser();

test("a click on the toolbar button shows the article: title, site, reading time, outline with its figures", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  expect(await textsIn(popup, "#title")).toEqual(["山城轻轨三期通车 沿线新增九座车站"]);
  const [about] = await textsIn(popup, "#about");
  expect(about).toContain("岚城新闻网");
  expect(about).toMatch(/\d min/);
  expect(await textsIn(popup, "#outline .section-heading")).toEqual([
    "江底隧道用了两年",
    "老城区出行更方便",
    "票价与换乘",
  ]);
  const sections = await textsIn(popup, "#outline button");
  // Of the four figures of the section, those among the eight of the whole story that matter most; the list has all.
  expect(sections[0]).toContain("30%");
  expect(sections[1]).toContain("17%");
  expect(sections[0]).not.toContain("17%");
  await popup.click("#all-figures");
  const cards = await textsIn(popup, "#figures li");
  expect(cards.find((text) => text.includes("62米"))).toContain("隧道最深处");
  await popup.close();
});

test("the sample page has its outline, what its figures measure, and the people of the story alone", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  // Titles over two lines, without the links at its end.
  const outline = await textsIn(popup, "#outline .section-heading");
  expect(outline).toHaveLength(3);
  expect(outline[0]).toContain("書香+社區服務");
  expect(outline[0]).toContain("解決“去哪讀、讀什么”的問題");
  // Not one in a link, and not the editor.
  expect((await textsIn(popup, "#people .person-name")).sort()).toEqual(["周曉嵐", "方宏", "林海棠"]);
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

test.each([
  ["taiwan.html", "海線小站改建完成 候車室變身社區書店", "舊書換咖啡", true],
  ["hong-kong.html", "離島渡輪換電船 首兩艘下月啟航", "引擎聲細了一半", true],
  ["english.html", "A village library that never closes", "Keys, and why there are none", false],
])(
  "%s is read in its own language, with Chinese variants where it is Chinese",
  async (file, title, heading, isChinese) => {
    const { driven, pages } = session();
    const page = await driven.open(pages + file);
    const { popup } = await openPopup(driven, page);
    expect(await textsIn(popup, "#title")).toEqual([title]);
    expect((await textsIn(popup, "#outline .section-heading"))[0]).toBe(heading);
    expect(await popup.evaluate("document.querySelector('#variants').hidden")).toBe(!isChinese);
    await popup.close();
  },
);

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
