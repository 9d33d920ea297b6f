import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { clickInReader, findReader, inReader, readAgain, readPage, waitForLeaving } from "./reader-probe.ts";

const session = useBrowser();

test("nothing that the page smuggles into its article runs in the reader", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}hostile.html`);
  // What the page itself runs, without the reader.
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "pageRan"))).toContain("onload");
  await page.evaluate(() => Object.assign(window, { pageRan: [] }));

  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await inReader(
    page,
    "[...root.querySelectorAll('.body a, .body button, .body p')].forEach((element) => element.click())",
  );
  const foreign = "root.querySelectorAll('.body :is(script, style, iframe, form, input, svg, math)').length";
  expect(await inReader(page, foreign)).toBe(0);
  const attributes = `[...root.querySelectorAll('.body, .body *')].flatMap((element) => [...element.attributes])
    .filter(({ name, value }) => /^on|^style$|^srcdoc$|^formaction$/.test(name) || /^\\s*javascript:/i.test(value))
    .map(({ name, value }) => name + "=" + value)`;
  expect(await inReader(page, attributes)).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, "pageRan"))).toEqual([]);
});

test("a page whose images and controls bear the names of the DOM is read all the same", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}named-controls.html`);
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  expect(await textsIn(popup, "#title")).toEqual(["渡口的新桥下月通车"]);
  await popup.click("#read");
  await until("the host", () => page.$("[data-jingdu-reader]"));
  // Those names are in the way of the test's own eyes as well.
  await page.evaluate(() => {
    for (const image of [...document.images]) image.remove();
  });
  await findReader(driven, page);
  expect(await inReader(page, "root.querySelectorAll('.body p').length")).toBe(4);
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
});

/** More ways in which a page takes the open reader away, its host alone or with all else. */
const removals: Readonly<Record<string, () => void>> = {
  "has an element of its own take it out": () => {
    class Taker extends HTMLElement {
      connectedCallback(): void {
        document.querySelector("[data-jingdu-reader]")?.remove();
      }
    }
    customElements.define("reader-taker", Taker);
    document.body.append(new Taker());
  },
  "puts another root into the document": () => {
    const root = document.createElement("html");
    root.append(...document.documentElement.querySelectorAll("head, body"));
    document.documentElement.replaceWith(root);
  },
  "writes the document anew": () => {
    const [{ outerHTML = "" } = {}] = document.querySelectorAll("article");
    document.open();
    document.write(`<!doctype html><title>${document.title}</title><body>${outerHTML}`);
    document.close();
  },
};

test.each(Object.entries(removals))(
  "a page that %s has closed the reader: it moves again, and the reader opens again",
  async (_name, remove) => {
    const page = await readPage(session(), "simplified.html");
    const overflow = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    expect(await overflow()).toBe("hidden");
    await page.evaluate(remove);
    await until("the page to move again", async () => (await overflow()) !== "hidden");
    await readAgain(session().driven, page);
    expect(await inReader(page, "root.querySelectorAll('.body p').length > 2")).toBe(true);
  },
);

test("a reader that the page removes has closed: the page moves again, and the popup says so until it is opened again", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}hostile.html`);
  await readAgain(driven, page);
  const overflow = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
  expect(await overflow()).toBe("hidden");
  await page.evaluate(() => document.querySelector("[data-jingdu-reader]")?.remove());
  await until("the page to move again", async () => (await overflow()) !== "hidden");

  const { popup } = await openPopup(driven, page);
  expect((await textsIn(popup, "#reader-removed")).join()).toContain("The page took the reader away.");
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
  const again = await openPopup(driven, page);
  expect(await again.popup.evaluate("document.querySelector('#reader-removed').checkVisibility()")).toBe(
    false,
  );
  await again.popup.close();
});

test("a page that removes the reader at once is told of in the popup that opened it", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}hostile.html`);
  await page.evaluate(() => {
    const remove = (): void => document.querySelector("[data-jingdu-reader]")?.remove();
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
  });
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await expect.poll(() => popup.evaluate("document.body.dataset.state")).toBe("failed");
  expect((await textsIn(popup, "#failed-detail")).join()).toContain("The page took the reader away.");
  await popup.close();
});

test("styles that the page gives its root neither hide the open reader nor turn it", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}hostile.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { display: none !important; direction: rtl !important; font-size: 60px !important }
      * { visibility: hidden !important; writing-mode: vertical-rl !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const look = await inReader(
    page,
    `(({ visibility, direction, writingMode, fontSize }) => [visibility, direction, writingMode, fontSize])(
      getComputedStyle(root.querySelector("dialog")))`,
  );
  expect(look).toEqual(["visible", "ltr", "horizontal-tb", "15px"]);
  expect(await inReader(page, 'root.querySelector("h1").getBoundingClientRect().width > 100')).toBe(true);
});

/** Where the reader stands and how it is drawn, once two looks see the same. */
async function lookOfReader(page: Page): Promise<string> {
  let last = "";
  await until("the reader to be still", async () => {
    const places = await inReader(
      page,
      `["dialog", "h1", ".body"].map((at) => JSON.stringify(root.querySelector(at).getBoundingClientRect()))`,
    );
    const look = `${places} ${await page.screenshot({ encoding: "base64" })}`;
    const isStill = look === last;
    last = look;
    return isStill;
  });
  return last;
}

test("a page that is turned, moved, blurred and magnified as a whole leaves the reader as it is", async () => {
  const page = await readPage(session(), "simplified.html");
  const before = await lookOfReader(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html, body { filter: invert(1) blur(2px) !important; transform: rotate(9deg) !important;
      zoom: 2 !important; opacity: .1 !important; clip-path: inset(40%) !important; contain: strict !important;
      mask: linear-gradient(transparent, black) !important }
      * { zoom: 1.5 !important; translate: 50px 90px !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect((await lookOfReader(page)) === before).toBe(true);
});

test("the close button works where the page keeps every click to itself", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}hostile.html`);
  await page.evaluate(() => {
    for (const type of ["click", "pointerdown", "mousedown", "mouseup"]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
  });
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await clickInReader(page, '[data-action="close"]');
  await waitForLeaving(page);
});
