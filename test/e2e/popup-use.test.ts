import { expect, test } from "vitest";
import { POPUP_KEYS } from "../../src/ui/popup-keys.ts";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader, storeSettings } from "./reader-probe.ts";

const session = useBrowser();

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
