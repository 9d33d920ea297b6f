import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup } from "./popup-face.ts";

const session = useBrowser();

const sentence = "港口的灯在傍晚一盏一盏亮起来，渔船带着一天的收获回到岸边，码头上的人多了起来。";

/** Pages that no author meant: what is done to a page before the button is clicked. */
const makers: Readonly<Record<string, (text: string) => void>> = {
  "5 MB of text": (text) => {
    const paragraph = text.repeat(100);
    document.body.replaceChildren(
      ...Array.from({ length: 440 }, () =>
        Object.assign(document.createElement("p"), { textContent: paragraph }),
      ),
    );
  },
  "100,000 elements": (text) => {
    const items = Array.from({ length: 100_000 }, () =>
      Object.assign(document.createElement("span"), { textContent: text.slice(0, 8) }),
    );
    document.body.replaceChildren(...items);
  },
  "2,000 levels of nesting": (text) => {
    // Chromium itself crashes at 3,000, when it lays the page out.
    let inner: Node = document.createTextNode(text);
    for (let level = 0; level < 2000; level++) {
      const box = document.createElement("div");
      box.append(text, inner);
      inner = box;
    }
    document.body.replaceChildren(inner);
  },
  "no body": () => document.body.remove(),
  "a frameset": () => document.body.replaceWith(document.createElement("frameset")),
  "nothing in it": () => document.body.replaceChildren(),
  "a shadow root that holds it all": (text) => {
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(text.repeat(50));
    document.body.replaceChildren(host);
  },
};

const treeOf = (page: Page) => page.evaluate(() => document.documentElement?.outerHTML.length);

test.each(Object.keys(makers))("a page with %s gives a clear answer, and stays as it is", async (name) => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}list.html`);
  await page.evaluate(makers[name] ?? (() => {}), sentence);
  const before = await treeOf(page);
  const { popup, state } = await openPopup(driven, page);
  expect(["article", "not-article", "embedded"]).toContain(state);
  expect(await treeOf(page)).toBe(before);

  if (state === "article") {
    await popup.click("#read");
    await until("the reader", () => page.$("jingdu-reader"));
  }
  await popup.close();
});
