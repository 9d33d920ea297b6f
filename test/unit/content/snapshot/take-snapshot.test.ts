// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/a/12.html" }
import { beforeEach, expect, test, vi } from "vitest";
import { windowOf } from "../../../../src/content/snapshot/live-reads.ts";
import { snapshotOf } from "../../../../src/content/snapshot/snapshot-of.ts";
import { type ReadPage, readSnapshot } from "../../../../src/engine/read-snapshot.ts";

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** The page with this body, handed over and read again. */
function handOver(body: string): ReadPage {
  const made = new DOMParser().parseFromString(`<!doctype html><body>${body}`, "text/html");
  document.body.replaceChildren(...made.body.childNodes);
  return reread();
}

function reread(): ReadPage {
  return readSnapshot(snapshotOf(document, null), (html) =>
    new DOMParser().parseFromString(html, "text/html"),
  );
}

const find = ({ page }: ReadPage, selector: string): Element => {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

test("the page that is read says that it is at the page's address, and resolves against its base", () => {
  const read = handOver('<a href="b.html">次</a>');
  expect(read.page.URL).toBe("https://news.example/a/12.html");
  expect((find(read, "a") as HTMLAnchorElement).href).toBe("https://news.example/a/b.html");
});

test.each([
  ["a pixel wide", "position:absolute;width:1px;height:1px;overflow:hidden"],
  ["cut to nothing", "position:absolute;clip:rect(0px, 0px, 0px, 0px)"],
  ["set in no size", "font-size:0px"],
])("text %s is hidden", (_name, style) => {
  const read = handOver(
    `<p style="font-size:16px;visibility:visible">新桥通车<span style="font-size:16px;visibility:visible;${style}">跳过</span></p>`,
  );
  expect(read.lookOf(find(read, "span"))).toMatchObject({ hidden: true });
  expect(read.lookOf(find(read, "p"))).toMatchObject({ hidden: false });
});

test("a picture in a line set in no size is seen", () => {
  const none = "font-size:0px;visibility:visible";
  const read = handOver(`<div style="${none}"><img class="pic" style="${none}" alt="桥"></div>`);
  expect(read.lookOf(find(read, "img"))).toMatchObject({ hidden: false });
});

test("elements look as on the live page: hidden, bold, of a size, centred, and as what they stand in", () => {
  const read = handOver(
    '<div style="display:none;font-size:16px;visibility:visible">藏</div><div style="font-size:20px;text-align:center;visibility:visible;font-weight:400"><b style="font-size:20px;font-weight:700">标<i>题</i></b></div>',
  );
  const [hidden, title] = read.page.querySelectorAll("div");
  expect(hidden && read.lookOf(hidden)).toMatchObject({ hidden: true });
  expect(title && read.lookOf(title)).toEqual({ hidden: false, bold: false, size: 20, align: "center" });
  expect(read.lookOf(find(read, "i"))).toMatchObject({ bold: true });
  expect(read.page.body.outerHTML).not.toContain("data-jingdu");
});

test("what a hidden part holds is asked for its look where it may be the rest of a story", () => {
  const asked: Element[] = [];
  const ask = vi.spyOn(windowOf(document) as Window, "getComputedStyle").mockImplementation((element) => {
    asked.push(element);
    const display = element.matches(".menu, .rest") ? "none" : "block";
    return { fontSize: "16px", visibility: "visible", fontWeight: "700", display } as CSSStyleDeclaration;
  });
  const read = handOver(
    '<div class="menu"><ul><li><a href="1">国际</a></li></ul></div><div class="rest"><p>余下的<b>全文</b></p></div>',
  );
  ask.mockRestore();
  expect(read.lookOf(find(read, ".menu"))).toMatchObject({ hidden: true });
  expect(read.lookOf(find(read, "ul"))).toBeNull();
  expect(read.lookOf(find(read, "a"))).toBeNull();
  expect(asked.filter((element) => element.closest(".menu ul"))).toEqual([]);
  expect(read.lookOf(find(read, ".rest b"))).toMatchObject({ hidden: false, bold: true });
});

test("of a template comes the element alone, wherever it stands", () => {
  document.body.innerHTML =
    "<p>一<template><img src=x onerror=alert(1)></template></p><div><p>二</p></div><section></section>";
  const host = document.querySelector("section")?.attachShadow({ mode: "open" });
  if (host) host.innerHTML = "<template><p>三</p></template><p>四</p>";
  const { page } = reread();
  expect(page.body.textContent?.trim()).toBe("一二四");
  expect([...page.querySelectorAll("template")].map(({ innerHTML }) => innerHTML)).toEqual(["", ""]);
});

test("a player comes with the address of what it plays, and with nothing to choose from", () => {
  const read = handOver(
    '<video title="甲"><source src="a.mp4" type="video/x"><source src="b.mp4"><track src="data:text/vtt,x">无法播放</video>',
  );
  const player = find(read, "video");
  expect(player.getAttribute("data-src")).toBe("a.mp4");
  expect(player.innerHTML).toBe("无法播放");
});

test("an element of a copy has no look", () => {
  const read = handOver("<p>一</p>");
  expect(read.lookOf(find(read, "p").cloneNode(true) as Element)).toBeNull();
});

test("inline styles can be read, and are no styles", () => {
  const read = handOver('<p style="color: red" onclick="void 0">一</p>');
  const paragraph = find(read, "p");
  expect(paragraph.getAttribute("style")).toBe("color: red");
  // Only one without a namespace is a style to a browser.
  expect(paragraph.getAttributeNodeNS(null, "style")).toBeNull();
  expect(paragraph.hasAttribute("onclick")).toBe(false);
});

test("what a page writes under our names is its own word", () => {
  const read = handOver(
    '<p style="font-size:18px" data-jingdu-look="99h" data-jingdu-style="color: red">一</p>',
  );
  expect(read.lookOf(find(read, "p"))).toMatchObject({ hidden: false, size: 18 });
  expect(find(read, "p").getAttribute("style")).toBe("font-size:18px");
});

test("scripts travel empty, styles not at all, structured data whole", () => {
  const data = '{"@type":"NewsArticle"}';
  const read = handOver(
    `<style>p { color: red }</style><script type="text/plain">x</script><script type="application/ld+json">${data}</script>`,
  );
  expect([...read.page.querySelectorAll("style, script")].map(({ textContent }) => textContent)).toEqual([
    "",
    data,
  ]);
});

test("a paragraph that a script has put a block into keeps it", () => {
  const paragraph = document.createElement("p");
  const box = Object.assign(document.createElement("div"), { textContent: "二" });
  paragraph.append("一", box, "三");
  document.body.append(paragraph);
  expect(reread().page.body.innerHTML).toBe("<div>一<div>二</div>三</div>");
});

test("an open shadow root stands in its host's place, with what is put into its slots", () => {
  const host = document.createElement("section");
  host.append(Object.assign(document.createElement("p"), { textContent: "放进来的" }));
  const inner = document.createElement("div");
  inner.attachShadow({ mode: "open" }).append("里面的");
  host.attachShadow({ mode: "open" }).append("前面的", document.createElement("slot"), inner);
  document.body.append(host);
  expect(reread().page.body.innerHTML).toBe("<section>前面的<p>放进来的</p><div>里面的</div></section>");
});

test("the page stays as it is", () => {
  handOver('<p style="color: red" data-jingdu-look="99h">一<script>void 0</script></p>');
  expect(document.body.innerHTML).toBe(
    '<p style="color: red" data-jingdu-look="99h">一<script>void 0</script></p>',
  );
});

test("of names and ids those alone stay behind that hide what a form or a document is", () => {
  const read = handOver(
    '<form id="comment-form" name="reply"><input name="localName"><input name="mail" id="closest"><img name="URL" id="port" alt=""></form>',
  );
  expect(find(read, "form").outerHTML).toBe(
    '<form id="comment-form" name="reply"><input><input name="mail"><img id="port" alt=""></form>',
  );
});
