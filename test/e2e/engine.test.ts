import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../src/build/drive/until.mjs";
import { useBrowser } from "./browser-session.ts";
import { openPopup, textsIn } from "./popup-face.ts";
import { findReader, inReader } from "./reader-probe.ts";

const session = useBrowser();

const TITLE = "山城轻轨三期通车 沿线新增九座车站";
const CONVERTED = "山城輕軌三期通車 沿線新增九座車站";

test("an engine that was ended is no hindrance: not to an open popup, nor to the next click", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await driven.stopEngine();
  await popup.click('#variants [data-variant="zh-Hant-TW"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual([CONVERTED]);
  await driven.stopEngine();
  await popup.click('#variants [data-variant="original"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual([TITLE]);
  await popup.close();
  await driven.stopEngine();
  const next = await openPopup(driven, page);
  expect(await textsIn(next.popup, "#title")).toEqual([TITLE]);
  await next.popup.close();
});

test("nor to an open reader", async () => {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  await driven.stopEngine();
  await inReader(page, `root.querySelector('[data-variant="zh-Hant-TW"]').click()`);
  await expect.poll(() => inReader(page, "root.querySelector('h1').textContent")).toBe(CONVERTED);
});

test("nothing that a page is made of is loaded where it is read", async () => {
  const { driven, pages, requests } = session();
  const page = await driven.open(`${pages}inert.html`);
  await page.waitForNetworkIdle();
  const before = requests.filter((path) => path.includes("inert/"));
  expect(before).toContain("/inert/picture.svg");
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await expect.poll(() => textsIn(popup, "#title")).toEqual(["灯塔下的小剧场开演"]);
  // A question that is answered after it shows that there was time to ask for more.
  await popup.click('#variants [data-variant="zh-Hant-TW"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual(["燈塔下的小劇場開演"]);
  expect(requests.filter((path) => path.includes("inert/"))).toEqual(before);
  await popup.close();
});

test("a page that would send its reader elsewhere sends the engine nowhere", async () => {
  const { driven, pages, requests } = session();
  const page = await driven.open(`${pages}simplified.html`);
  const { popup } = await openPopup(driven, page);
  const html = `<html><head><meta http-equiv="refresh" content="0; url=${pages}list.html"></head><body><p>${TITLE}</p></body></html>`;
  const wish = {
    tabId: 99,
    address: pages,
    keep: true,
    snapshot: {
      address: pages,
      base: pages,
      html,
      pageVariant: null,
      isChosen: false,
      hasSelection: false,
      readerRemoved: false,
    },
    parts: null,
    variant: "original",
    style: { quotes: "keep", vocabulary: false },
    state: null,
    judge: false,
  };
  const place = await driven.evaluateInEngine("location.href");
  const envelope = JSON.stringify({ to: "engine", ask: "readArticle", payload: wish });
  await popup.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${envelope}).then(() => null)`);
  await popup.click('#variants [data-variant="zh-Hant-TW"]');
  await expect.poll(() => textsIn(popup, "#title")).toEqual([CONVERTED]);
  expect(await driven.evaluateInEngine("location.href")).toBe(place);
  expect(requests).not.toContain("/list.html");
  await popup.close();
});

const story = "码头尽头的灯塔今年不再引航，塔下的仓库改成了一座小剧场，第一晚来了两百位观众。";

/** Puts a story into a page that holds none, in a way of its own. */
async function withStory(make: (text: string) => void): Promise<Page> {
  const { driven, pages } = session();
  const page = await driven.open(`${pages}bare.html`);
  await page.evaluate(make, story.repeat(6));
  return page;
}

test("a story in open shadow roots, one in another → it is read with what is put into their slots", async () => {
  const { driven } = session();
  const page = await withStory((text) => {
    const outer = document.createElement("div");
    const inner = document.createElement("section");
    const paragraph = () => Object.assign(document.createElement("p"), { textContent: text });
    const slotted = "塔顶的灯由镇上的孩子们轮流点亮，一共轮到了四十个晚上，没有一晚落下。";
    outer.append(Object.assign(document.createElement("p"), { textContent: slotted, slot: "middle" }));
    outer
      .attachShadow({ mode: "open" })
      .append(paragraph(), Object.assign(document.createElement("slot"), { name: "middle" }), inner);
    inner.attachShadow({ mode: "open" }).append(paragraph());
    document.body.replaceChildren(outer);
  });
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await popup.click("#read");
  await findReader(driven, page);
  const text = String(await inReader(page, "root.querySelector('article .body').innerText"));
  const places = ["第一晚来了两百位观众", "一共轮到了四十个晚上"].map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text.lastIndexOf("第一晚来了两百位观众")).toBeGreaterThan(places[1] ?? 0);
});

test("pieces of sentences that style sheets hide are not read", async () => {
  const { driven } = session();
  const page = await withStory((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ".a{display:none}.b{visibility:hidden}.c{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}",
    );
    // The page's policy lets no style element in.
    document.adoptedStyleSheets.push(sheet);
    const paragraphs = ["a", "b", "c"].map((name) => {
      const paragraph = Object.assign(document.createElement("p"), { textContent: text });
      const hidden = Object.assign(document.createElement("font"), { textContent: `藏起来的${name}` });
      hidden.className = name;
      paragraph.append(hidden);
      return paragraph;
    });
    document.querySelector("article")?.append(...paragraphs);
  });
  const { popup } = await openPopup(driven, page);
  await popup.click("#read");
  await findReader(driven, page);
  const text = String(await inReader(page, "root.querySelector('article .body').innerText"));
  expect(text).toContain("第一晚来了两百位观众");
  expect(text).not.toContain("藏起来的");
});

test("what a page that changed its article still says of the one before is not believed", async () => {
  const { driven } = session();
  const page = await withStory((text) => {
    const before = {
      "@type": "NewsArticle",
      headline: "雨后的小巷亮得像镜子",
      datePublished: "2025-01-03T08:00:00+08:00",
    };
    const script = Object.assign(document.createElement("script"), { type: "application/ld+json" });
    script.textContent = JSON.stringify({ ...before, author: { "@type": "Person", name: "江旧舟" } });
    document.head.append(script);
    history.pushState(null, "", "?next");
    document.title = "灯塔下的小剧场开演 - 岚城新闻网";
    const lines = [
      ["h1", "灯塔下的小剧场开演"],
      ["div", "2026-05-12 09:30 来源：岚城晨报"],
      ["p", text],
      ["p", `${text}散场以后，灯还亮着。`],
    ].map(([tag = "p", textContent = ""]) => Object.assign(document.createElement(tag), { textContent }));
    document.querySelector("article")?.replaceChildren(...lines);
  });
  const { popup } = await openPopup(driven, page);
  expect(await textsIn(popup, "#title")).toEqual(["灯塔下的小剧场开演"]);
  await popup.click("#read");
  await findReader(driven, page);
  const head = String(await inReader(page, "root.querySelector('article header').innerText"));
  expect(head).toMatch(/2026|May 12/);
  expect(head).not.toMatch(/2025|江旧舟/);
});

test("a story in a frame of the page's own origin is read", async () => {
  const { driven } = session();
  const page = await withStory(() => {
    const frame = Object.assign(document.createElement("iframe"), { src: "simplified.html" });
    document.body.replaceChildren(frame);
  });
  await until("the frame", () => page.frames().some((frame) => frame.url().endsWith("simplified.html")));
  await page.waitForFunction(() => frames[0]?.document.querySelector("h1"));
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  expect(await textsIn(popup, "#outline .section-heading")).toContain("票价与换乘");
  await popup.close();
});

test("what a page writes under our names is not believed", async () => {
  const { driven } = session();
  const page = await withStory((text) => {
    const paragraph = Object.assign(document.createElement("p"), { textContent: text });
    paragraph.setAttribute("data-jingdu-look", "16h");
    paragraph.setAttribute("data-jingdu-style", "display:none");
    document.body.replaceChildren(paragraph);
    document.body.setAttribute("data-jingdu-look", "16h");
  });
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("article");
  await popup.close();
});

test("a page too large to be handed over → it is said", async () => {
  const { driven } = session();
  const page = await withStory(() => {
    document.body.style.setProperty("display", "none");
    document.body.textContent = "字".repeat(20_000_001);
  });
  const { popup, state } = await openPopup(driven, page);
  expect(state).toBe("too-large");
  await popup.close();
});
