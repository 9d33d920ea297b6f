import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { detectPage, isArticleKind } from "../../../../src/core/detect/detect-page.ts";

const hans =
  "新桥昨日上午正式通车，首日车流量超过三万辆，市民纷纷前来参观，交警部门提醒司机减速慢行，注意安全。";
const hant =
  "新橋昨日上午正式通車，首日車流量超過三萬輛，市民紛紛前來參觀，警方提醒駕駛人減速慢行，注意安全。";
const latin =
  "The new bridge opened to traffic yesterday morning, and more than thirty thousand cars crossed it on the first day.";
const japanese =
  "新しい橋は昨日の午前に開通し、初日だけで三万台を超える車が通行した。警察は速度を落とすよう呼びかけている。";

function paragraphs(sentence: string, count: number, tag = "p"): string {
  return `<${tag}>${sentence}</${tag}>`.repeat(count);
}

function links(count: number, headline = "江城新桥今日通车首日车流超三万"): string {
  return `<li><a href="/a">${headline}</a></li>`.repeat(count);
}

function kindOf(body: string, head = "<title>江城新桥昨日正式通车 - 江城网</title>"): string {
  return detectPage(new JSDOM(`<head>${head}</head><body>${body}</body>`).window.document).kind;
}

test.each([
  ["Simplified paragraphs", paragraphs(hans, 8)],
  ["Traditional paragraphs", paragraphs(hant, 8)],
  ["Japanese paragraphs", paragraphs(japanese, 8)],
  ["English paragraphs", paragraphs(latin, 8)],
  ["lines parted by <br>", `<div>${`　　${hans}<br><br>`.repeat(8)}</div>`],
  [
    "a page laid out in tables",
    `<table><tr><td>${links(20)}</td><td><font>${paragraphs(hans, 8, "div")}</font></td></tr></table>`,
  ],
  ["an article among many links", `<ul>${links(60)}</ul>${paragraphs(hans, 8)}<ul>${links(60)}</ul>`],
  [
    "an article with comments under it",
    paragraphs(hans, 16) + `<p><a href="/u">江城市民李先生的主页</a></p><p>${hans}</p>`.repeat(40),
  ],
  ["five thousand levels of nesting", `${"<div>".repeat(5000)}${paragraphs(hans, 8)}`],
])("finds an article: %s", (_name, body) => {
  expect(kindOf(body)).toBe("article");
});

test.each([
  [
    "a news flash under its headline",
    `<h1>江城新桥昨日正式通车</h1><p>${hans}请绕行。</p><ul>${links(30)}</ul>`,
  ],
  ["two paragraphs on a bare page", paragraphs(hans, 2)],
  ["a Traditional one", `<ul>${links(30)}</ul>${paragraphs(hant, 3)}`],
])("finds a short article: %s", (_name, body) => {
  expect(kindOf(body)).toBe("short-article");
});

test("several articles in one page are told from one", () => {
  expect(kindOf(`<article>${paragraphs(hans, 8)}</article>`.repeat(3))).toBe("articles");
  expect(kindOf(`<article>${paragraphs(hans, 8)}<article><p>${hans}</p></article></article>`)).toBe(
    "article",
  );
});

test.each([
  ["links alone", `<ul>${links(60)}</ul>`],
  [
    "headlines with whole teasers",
    `<h3><a href="/a">江城新桥今日通车首日车流</a></h3><p>${hans}</p>`.repeat(30),
  ],
  [
    "Traditional headlines with teasers",
    `<h3><a href="/a">江城新橋今日通車首日車流</a></h3><p>${hant}</p>`.repeat(30),
  ],
  [
    "English headlines with teasers",
    `<h3><a href="/a">New bridge opens to heavy traffic</a></h3><p>${latin}</p>`.repeat(30),
  ],
  [
    "teasers that were cut",
    `<div><a href="/a">江城新桥今日通车首日车流</a></div>`.repeat(12) +
      `<div>新桥通车</div><p>${hans}市民……</p>`.repeat(30),
  ],
])("knows a list: %s", (_name, body) => {
  expect(kindOf(body)).toBe("list");
});

test("a page that calls itself a product is no article, however long its text", () => {
  expect(
    isArticleKind(kindOf(paragraphs(hans, 8), '<meta property="og:type" content="product">') as "other"),
  ).toBe(false);
});

test("a player with a caption is media", () => {
  expect(kindOf(`<h1>新桥通车现场</h1><video src="/v.mp4"></video><p>${hans.slice(0, 20)}</p>`)).toBe(
    "media",
  );
});

test("an article in an open shadow root or a frame of the same origin is embedded", () => {
  const { document } = new JSDOM("<div id=host></div><p>江城网 版权所有</p>").window;
  const root = document.getElementById("host")?.attachShadow({ mode: "open" });
  for (let i = 0; i < 8; i++) root?.append(Object.assign(document.createElement("p"), { textContent: hans }));
  expect(detectPage(document).kind).toBe("embedded");

  const framed = new JSDOM("<iframe></iframe>").window.document;
  const body = framed.querySelector("iframe")?.contentDocument?.body;
  for (let i = 0; i < 8; i++) body?.append(Object.assign(framed.createElement("p"), { textContent: hans }));
  expect(detectPage(framed).kind).toBe("embedded");
});

test.each([
  ["", "nothing-yet"],
  ["<div id=app></div><script>start()</script>", "nothing-yet"],
  [`<form>${"<label>姓名、地址与联系电话</label><input><br>".repeat(9)}</form>`, "other"],
])("an empty page may still be filled, a form is something else: %s", (body, kind) => {
  expect(kindOf(body)).toBe(kind);
});

test("text that is hidden or is no text does not count", () => {
  expect(kindOf(`<div hidden>${paragraphs(hans, 8)}</div><script>"${hans.repeat(8)}"</script>`)).toBe(
    "nothing-yet",
  );
});

test("the evidence is what was counted", () => {
  const { document } = new JSDOM(`<p>${hans}</p><p><a href="/">首页</a></p>`).window;
  const { evidence } = detectPage(document);
  expect(evidence.proseBlocks).toBe(1);
  expect(evidence.proseLength).toBe(hans.length);
  expect(evidence.linkDensity).toBeCloseTo(2 / (hans.length + 2));
});

test("below a story that is certain nothing more is read, unless the page may be a list of stories", () => {
  const page = (comments: string) => `<title>江城新桥昨日正式通车 - 江城网</title>
    <h1>江城新桥昨日正式通车</h1>${paragraphs(hans, 8)}${comments}`;
  const blocksOf = (html: string) => detectPage(new JSDOM(html).window.document).evidence.proseBlocks;
  expect(blocksOf(page(paragraphs(hans, 40)))).toBeLessThan(20);
  expect(blocksOf(page(`<article>${paragraphs(hans, 40)}</article>`.repeat(2)))).toBe(88);
});

test.each(["<br>", "<br>\n  ", "</b><br><b>", "<hr>"])(
  "lines parted by %j are headlines, no sentence",
  (parting) => {
    const body = `<div><a href="/1"><b>${["江城新桥今日通车，市民参观", "本市天气转晴，周末升温"].join(parting)}</b></a></div>`;
    expect(kindOf(body.repeat(6))).toBe("list");
  },
);

/** To every name that is a node's an element answers instead, as where something in the page bears that name. */
function shadowNames(node: Node, answer: Element): void {
  let kind = Object.getPrototypeOf(node);
  for (; kind.constructor.name !== "EventTarget"; kind = Object.getPrototypeOf(kind))
    for (const name of Object.getOwnPropertyNames(kind))
      Object.defineProperty(node, name, { get: () => answer, configurable: true });
}

test("a form whose controls bear the names of what it is asked is read all the same", () => {
  const story = `<div>江城${hans}<form property="og:type"><input>${hans}</form></div>`;
  const { document } = new JSDOM(`<form property="og:type"><input>${story}${paragraphs(hans, 8)}</form>`)
    .window;
  const [form, input] = [document.querySelector("form"), document.querySelector("input")];
  if (!form || !input) throw new Error("no form");
  const before = detectPage(document);
  expect(before.kind).toBe("article");
  shadowNames(form, input);
  expect(detectPage(document)).toEqual(before);
});

test("a page whose images bear the names of what the document is asked is read all the same", () => {
  const { document } = new JSDOM(`<title>江城新桥昨日正式通车</title><img>${paragraphs(hans, 8)}`).window;
  const image = document.querySelector("img");
  // Its methods are what jsdom's own selectors ask it for: they are tried in the browsers.
  for (const name of ["title", "body"]) Object.defineProperty(document, name, { get: () => image });
  expect(detectPage(document).kind).toBe("article");
});

test("one line of a megabyte takes linear time", () => {
  for (const character of ["1", "一", "、", " ", ".", "…"]) {
    expect(typeof kindOf(`<p>${character.repeat(1_000_000)}</p>`)).toBe("string");
  }
});

const errorText =
  "抱歉，您访问的内容可能已经删除、更名或者暂时不能使用，请检查网址是否正确，或者点击下面的链接返回首页。";

test.each([
  ["页面不存在 - 江城网"],
  ["找不到網頁｜港島網"],
  ["抱歉，页面不存在"],
  ["404 Not Found"],
  ["Page not found | Harbour Daily"],
  ["Access Denied"],
  ["Just a moment..."],
  ["安全验证"],
  ["登录 - 江城网"],
])("a page that says that there is none is no article: %s", (pageTitle) => {
  const head = `<title>${pageTitle}</title>`;
  expect(kindOf(`<h1>${pageTitle}</h1>${paragraphs(errorText, 3)}`, head)).toBe("other");
});

test.each([["网站为何总说页面不存在？一名工程师的回答"], ["登录月球的第一天"], ["404教室的最后一课"]])(
  "a story about one is: %s",
  (pageTitle) => {
    expect(kindOf(`<h1>${pageTitle}</h1>${paragraphs(hans, 4)}`, `<title>${pageTitle}</title>`)).toBe(
      "short-article",
    );
  },
);

const teasers = `<li><a href="/n"><h3>江城又一条街巷完成整治</h3></a><p>记者日前走访发现，街巷的积水问题已经解决，居民们纷纷点头……</p></li>`;

test("three paragraphs below their headline are an article, however long the feed of teasers below", () => {
  const story = `<h1>江城新桥昨日正式通车</h1>${paragraphs(hans, 3)}`;
  expect(kindOf(`${story}<ul>${teasers.repeat(20)}</ul>`)).toBe("short-article");
});

test("what accompanies a video is no article, but a story with a video is", () => {
  const head =
    '<title>新桥通车现场</title><meta property="og:type" content="video.other"><meta property="og:title">';
  const video = '<meta property="og:type" content="video">';
  expect(kindOf(`<h1>新桥通车现场</h1><video></video>${paragraphs(hans, 6)}`, head)).toBe("media");
  expect(kindOf(`<h1>新桥通车现场</h1><video></video>${paragraphs(hans, 16)}`, video)).toBe("article");
});

test("a live report whose headlines lead to places of its own page is an article", () => {
  const entry = `<h3><a href="#e1">第一批车辆今天上午驶过新桥</a></h3><p>${hans}</p>`;
  expect(kindOf(`<h1>江城新桥昨日正式通车</h1><p>${hans}</p>${entry.repeat(14)}`)).toBe("article");
});
