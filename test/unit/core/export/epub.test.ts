import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../../src/core/article.ts";
import { articleToEpub, type BookForm } from "../../../../src/core/export/epub.ts";
import { bodyOf, sampleArticle, sectionOf } from "./sample-article.ts";

const form: BookForm = {
  pictures: new Map(),
  vertical: false,
  lang: "zh-Hant-TW",
  time: new Date("2026-02-03T04:05:06.789Z"),
};

/** A picture of one dot, and its address. */
const GIF = Uint8Array.from(atob("R0lGODlhAQABAAAAACwAAAAAAQABAAA="), (character) => character.charCodeAt(0));
const ADDRESS = "https://img.news.example/a.gif?x=1&y=2";

const outline = {
  kind: "headings",
  sections: [sectionOf("section-1", 1, [sectionOf("section-2", 2)]), sectionOf("section-9", 1)],
} as const;

const content = `<h2 id="section-1">一、水 &amp; 人</h2><p><span id="figure-1">3%</span>的水<a href="#note-1">[1]</a>，<a href="#note-9">[9]</a>。</p>
<h3 id="section-2">上游</h3><figure><img src="${ADDRESS.replace("&", "&amp;")}" alt="江 "><figcaption>江</figcaption></figure>
<p id="note-1">注：x &lt; y。<br>又：<a href="https://news.example/b?c=1&amp;d=2">链接</a></p><p id="note-1">重</p>`;

/** Files of a book by path, its texts as text. */
function bookOf(html: string, more: Partial<BookForm> = {}, fields: Partial<Article> = {}) {
  const bytes = articleToEpub(sampleArticle({ outline, ...fields }), bodyOf(html), { ...form, ...more });
  const files = Object.entries(unzipSync(bytes)).map(
    ([path, data]) => [path, /^book\/pictures/.test(path) ? data : new TextDecoder().decode(data)] as const,
  );
  const texts = Object.fromEntries(files.filter(([, data]) => typeof data === "string")) as Record<
    string,
    string
  >;
  /** Parsed as XML: what is not well-formed throws. */
  const xml = (path: string): Document =>
    new JSDOM(texts[path] ?? "", { contentType: "application/xhtml+xml" }).window.document;
  return { bytes, paths: files.map(([path]) => path), texts, xml };
}

test("mimetype comes first, stored, and at the place where others look for it", () => {
  const { bytes, paths } = bookOf(content);
  expect(paths[0]).toBe("mimetype");
  const start = String.fromCharCode(...bytes.subarray(0, 58));
  // EPUB 3.3, "OCF ZIP container": no extra field (bytes 28 and 29), not packed (8 and 9), its text at byte 38.
  expect(start.slice(0, 4)).toBe("PK\u0003\u0004");
  expect([...bytes.subarray(8, 10), ...bytes.subarray(28, 30)]).toEqual([0, 0, 0, 0]);
  expect(start.slice(30)).toBe("mimetypeapplication/epub+zip");
});

test("container.xml leads to the package", () => {
  const { xml, paths } = bookOf(content);
  const path = xml("META-INF/container.xml").querySelector("rootfile")?.getAttribute("full-path");
  expect(paths).toContain(path);
});

test("the package names identifier, title, language and the time when it was made", () => {
  const { xml } = bookOf(content);
  const opf = xml("book/package.opf");
  const text = (tag: string) => [...opf.getElementsByTagName(tag)].map((found) => found.textContent);
  expect(opf.documentElement.getAttribute("unique-identifier")).toBe(
    opf.getElementsByTagName("dc:identifier")[0]?.id,
  );
  expect(text("dc:identifier")).toEqual(["https://news.example/a?b=1&c=2"]);
  expect(text("dc:title")).toEqual(["新桥通车"]);
  expect(text("dc:language")).toEqual(["zh-Hant-TW"]);
  expect(text("dc:creator")).toEqual(["李晓梅"]);
  expect(text("dc:publisher")).toEqual(["江城晚报"]);
  expect(text("dc:date")).toEqual(["2024-03-05"]);
  const modified = opf.querySelector("meta[property='dcterms:modified']");
  expect(modified?.textContent).toBe("2026-02-03T04:05:06Z");
});

test.each([
  ["without pictures", new Map()],
  ["with a picture", new Map([[ADDRESS, GIF]])],
])("its manifest is what is in it, %s", (_name, pictures) => {
  const { xml, paths } = bookOf(content, { pictures });
  const opf = xml("book/package.opf");
  const items = [...opf.querySelectorAll("item")];
  const named = items.map((item) => `book/${item.getAttribute("href")}`);
  const packed = paths.filter((path) => path.startsWith("book/") && path !== "book/package.opf");
  expect(named.sort()).toEqual(packed.sort());
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const ref of opf.querySelectorAll("itemref")) expect(ids).toContain(ref.getAttribute("idref"));
  expect(items.filter((item) => item.getAttribute("properties") === "nav")).toHaveLength(1);
});

test("every link inside of it leads to a place that there is, and each place is there once", () => {
  const { xml } = bookOf(content);
  const article = xml("book/article.xhtml");
  const ids = [...article.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toEqual(["section-1", "section-2", "note-1"]);
  const links = [...xml("book/nav.xhtml").querySelectorAll("a"), ...article.querySelectorAll("a")]
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => !/^https:/.test(href));
  expect(links.map((href) => href.replace("article.xhtml", ""))).toEqual([
    "",
    "#section-1",
    "#section-2",
    "#note-1",
  ]);
  expect(article.body.textContent).toContain("[9]");
});

test("its contents are the article's headings, level by level", () => {
  const nav = bookOf(content).xml("book/nav.xhtml").querySelector("nav");
  expect(nav?.getAttributeNS("http://www.idpf.org/2007/ops", "type")).toBe("toc");
  const lines = [...(nav?.querySelectorAll("a") ?? [])].map((link) => link.textContent);
  expect(lines).toEqual(["新桥通车", "section-1", "section-2"]);
  expect(nav?.querySelector("ol ol ol a")?.textContent).toBe("section-2");
});

test("key sentences of an article without headings stay out of its contents", () => {
  const keySentences = { ...outline, kind: "lead-sentences" } as const;
  const nav = bookOf(content, {}, { outline: keySentences }).xml("book/nav.xhtml");
  expect(nav.querySelectorAll("a")).toHaveLength(1);
});

describe("pictures", () => {
  const loads = (document: Document) =>
    [...document.querySelectorAll("[src], link[href], object, iframe")].map(
      (found) => found.getAttribute("src") ?? found.getAttribute("href"),
    );

  test("that are not in the book are links to them, and nothing is loaded", () => {
    const { xml, texts } = bookOf(content);
    expect(loads(xml("book/article.xhtml"))).toEqual(["style.css"]);
    expect(texts["book/style.css"]).not.toMatch(/url\(|@import/);
    const link = xml("book/article.xhtml").querySelector("figure a");
    expect([link?.getAttribute("href"), link?.textContent]).toEqual([ADDRESS, "江 "]);
  });

  test("that are at hand are files of it", () => {
    const { xml, paths } = bookOf(content, { pictures: new Map([[ADDRESS, GIF]]) });
    expect(loads(xml("book/article.xhtml"))).toEqual(["style.css", "pictures/1.gif"]);
    expect(paths).toContain("book/pictures/1.gif");
    expect(
      xml("book/package.opf").querySelector("item[href='pictures/1.gif']")?.getAttribute("media-type"),
    ).toBe("image/gif");
  });

  test("that are something else than a picture are links", () => {
    const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
    const { xml, paths } = bookOf(content, { pictures: new Map([[ADDRESS, svg]]) });
    expect(loads(xml("book/article.xhtml"))).toEqual(["style.css"]);
    expect(paths).not.toContain("book/pictures/1.gif");
  });

  test("that the page holds itself are files of it, and need no network", () => {
    const inline = `data:image/gif;base64,${btoa(String.fromCharCode(...GIF))}`;
    expect(bookOf(`<p><img src="${inline}" alt="点"></p>`).paths).toContain("book/pictures/1.gif");
  });
});

test("vertical text is told to the reading system, in the style and in the turn of the pages", () => {
  const { xml, texts } = bookOf(content, { vertical: true });
  expect(texts["book/style.css"]).toContain("writing-mode: vertical-rl");
  expect(xml("book/package.opf").querySelector("spine")?.getAttribute("page-progression-direction")).toBe(
    "rtl",
  );
  expect(bookOf(content).texts["book/style.css"]).not.toContain("writing-mode");
});

test.each([
  ["characters that XML has no place for", "<p>甲\u0001\u000b\ufffe乙</p>"],
  ["half a character", "<p>甲\ud800乙</p>"],
  ["signs of markup", '<p>a &lt; b &amp;&amp; c &gt; d ]]&gt; "e"</p>'],
  ["elements that stand alone", "<p>a<br>b<img src='https://news.example/x.png'></p><hr>"],
  ["formulas", "<p><math><mi>x</mi><mo>&lt;</mo></math></p>"],
])("it is well-formed: %s", (_name, html) => {
  const { xml, texts } = bookOf(html);
  expect(xml("book/article.xhtml").body.children.length).toBeGreaterThan(2);
  expect(/properties="mathml"/.test(texts["book/package.opf"] ?? "")).toBe(html.includes("math"));
});

test("an article of which little is known is a book too", () => {
  const bare = { title: " ", lang: null, publishedTime: "gestern", url: "about:blank" };
  const { xml } = bookOf("", { lang: "" }, bare);
  const opf = xml("book/package.opf");
  expect(opf.getElementsByTagName("dc:title")[0]?.textContent).toBe("about:blank");
  expect(opf.getElementsByTagName("dc:language")[0]?.textContent).toBe("und");
  expect(opf.getElementsByTagName("dc:date")).toHaveLength(0);
});
