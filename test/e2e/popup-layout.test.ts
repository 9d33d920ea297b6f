import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";

const session = useBrowser();

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
