import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";

const session = useBrowser();

const found = "Jingdu: article found";
const quiet = "Jingdu: read this page";

test.each(["simplified.html", "taiwan.html", "hong-kong.html", "english.html"])(
  "the button says that %s is an article",
  async (file) => {
    const { driven, pages } = session();
    const page = await driven.open(pages + file);
    await expect.poll(() => driven.readToolbarTitle(page)).toBe(found);
  },
);

test("the button stays quiet on a page of links", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}list.html`);
  await expect.poll(() => driven.readToolbarTitle(page)).toBe(quiet);
});

test("a page that changes its address without loading is looked at again", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}single-page.html`);
  await expect.poll(() => driven.readToolbarTitle(page)).toBe(found);
  await page.click("#to-list");
  await expect.poll(() => driven.readToolbarTitle(page)).toBe(quiet);
  await page.click("#to-article");
  await expect.poll(() => driven.readToolbarTitle(page)).toBe(found);
});

test("a second click reads what the page holds by then", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}single-page.html`);
  const first = await openPopup(driven, page);
  expect(await textsIn(first.popup, "#title")).toEqual(["河边集市的第一个春天"]);
  await first.popup.close();

  await page.click("#to-article");
  const second = await openPopup(driven, page);
  expect(await textsIn(second.popup, "#title")).toEqual(["灯塔守护人交班"]);
  await second.popup.close();
});

test("the detector leaves the page as it is", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  await expect.poll(() => driven.readToolbarTitle(page)).toBe(found);
  const source = await (await fetch(`${pages}simplified.html`)).text();
  const untouched = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
    source,
  );
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
});

test("a background that was ended between two clicks is no hindrance", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const first = await openPopup(driven, page);
  await first.popup.close();
  await driven.stopBackground();

  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await popup.click('#variants [data-variant="zh-Hant-TW"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual(["山城輕軌三期通車 沿線新增九座車站"]);
  await popup.click('#variants [data-variant="original"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual(["山城轻轨三期通车 沿线新增九座车站"]);
  await popup.close();
});
