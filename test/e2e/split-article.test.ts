import { expect, test } from "vitest";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { clickInReader, findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

const FIRST = "第一种走法从北门出发";
const SECOND = "第二种走法是绕着山腰的马道走";
const THIRD = "第三种走法最短";

test("a split article says which page it is, and asks for no other before it is told to", async () => {
  const { driven, pages, requests } = session();
  const page = await driven.open(`${pages}split.html`);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#parts-text")).toEqual(["Page 1 of 3"]);
  expect(requests.filter((path) => path.includes("split_"))).toEqual([]);
  await popup.close();
});

test("its pages are joined in order in the reader, each marked, without what they repeat", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}split.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#join-parts");
  await expect.poll(() => popup.evaluate("document.querySelector('#parts').hidden")).toBe(true);
  await popup.click("#read");
  await findReader(driven, page);
  const text = String(await inReader(page, "root.querySelector('article .body').innerText"));
  expect(text.indexOf(FIRST)).toBeGreaterThan(-1);
  expect(text.indexOf(SECOND)).toBeGreaterThan(text.indexOf(FIRST));
  expect(text.indexOf(THIRD)).toBeGreaterThan(text.indexOf(SECOND));
  expect(text.split("编者按").length).toBe(2);
  expect(await inReader(page, "root.querySelectorAll('article .body hr').length")).toBe(2);
});

test("opened at a later page, the reader's own button gets those before it too", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}split_2.html`);
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#parts-text")).toEqual(["Page 2 of 3"]);
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-action="join-parts"]');
  await expect
    .poll(() => inReader(page, "root.querySelector('article .body').innerText"))
    .toMatch(new RegExp(`${FIRST}[^]*${SECOND}[^]*${THIRD}`));
});
