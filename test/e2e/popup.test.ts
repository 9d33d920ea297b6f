import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";

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

test("the sample page's people are those of the story, not one in a link and not the editor", async () => {
  const { driven, sample } = session();
  const page = await driven.open(sample);
  const { popup } = await openPopup(driven, page);
  expect((await textsIn(popup, "#people .person-name")).sort()).toEqual(["周曉嵐", "方宏", "林海棠"]);
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
