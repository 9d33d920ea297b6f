import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { articleToHtmlPage } from "../../../../src/core/export/html-page.ts";
import { pictureAddresses } from "../../../../src/core/export/pictures.ts";
import { bodyOf, sampleArticle } from "./sample-article.ts";

const PNG = Uint8Array.from("\x89PNG\r\n\x1a\nrest", (character) => character.charCodeAt(0));
const body = bodyOf(
  '<p>甲<img src="https://img.example/a" alt="一"><img src="https://img.example/b" alt="二"><img src="https://img.example/a" alt=""></p>',
);

const pageOf = (pictures: ReadonlyMap<string, Uint8Array>, vertical = false) => {
  const html = articleToHtmlPage(sampleArticle({ title: "新桥 <通车> & 人" }), body, { pictures, vertical });
  return { html, page: new JSDOM(html).window.document };
};

test("a page of its own has the article's title, language, address and text", () => {
  const { html, page } = pageOf(new Map());
  expect(html.startsWith("<!doctype html>\n")).toBe(true);
  expect(page.title).toBe("新桥 <通车> & 人");
  expect(page.documentElement.lang).toBe("zh-Hans");
  expect(page.characterSet).toBe("UTF-8");
  expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
    "https://news.example/a?b=1&c=2",
  );
  expect(page.querySelector("article h1")?.textContent).toBe("新桥 <通车> & 人");
  expect(page.querySelector("article p:last-child")?.textContent).toBe("甲");
});

test("nothing may run in it, and nothing but pictures be loaded", () => {
  const policy = pageOf(new Map()).page.querySelector("meta[http-equiv='Content-Security-Policy']");
  expect(policy?.getAttribute("content")).toBe(
    "default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'",
  );
});

const sourcesOf = (page: Document) =>
  [...page.querySelectorAll("img")].map((image) => image.getAttribute("src"));

test("pictures keep their addresses", () => {
  expect(sourcesOf(pageOf(new Map()).page)).toEqual([
    "https://img.example/a",
    "https://img.example/b",
    "https://img.example/a",
  ]);
});

test("those that are at hand are in it, what is no picture is not", () => {
  const script = new TextEncoder().encode("<script>");
  const { page } = pageOf(
    new Map([
      ["https://img.example/a", PNG],
      ["https://img.example/b", script],
    ]),
  );
  const inline = "data:image/png;base64,iVBORw0KGgpyZXN0";
  expect(sourcesOf(page)).toEqual([inline, "https://img.example/b", inline]);
});

test("each address is asked for once, and only those on the network", () => {
  const inline = bodyOf(
    '<img src="data:image/png;base64,AAAA"><img src="http://a.example/"><img src="http://a.example/">',
  );
  expect(pictureAddresses(body)).toEqual(["https://img.example/a", "https://img.example/b"]);
  expect(pictureAddresses(inline)).toEqual(["http://a.example/"]);
});

test("vertical lines are told by the style", () => {
  expect(pageOf(new Map(), true).html).toContain("writing-mode: vertical-rl");
  expect(pageOf(new Map()).html).not.toContain("writing-mode");
});
