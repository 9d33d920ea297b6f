import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { contentHtml } from "../../../../../src/core/page/dom.ts";
import { safeCopy } from "./safe-copy.ts";

const url = "https://news.example/a.html";

test("trees that no parser makes come out as a parser would make them", () => {
  const { document } = new JSDOM("", { url }).window;
  const tree: readonly string[] = [
    "p",
    "table",
    "a",
    "h2",
    "tr",
    "li",
    "td",
    "p",
    "h3",
    "a",
    "ul",
    "p",
    "dd",
    "table",
    "div",
    "caption",
  ];
  let at: Element = document.body;
  for (const tag of tree) {
    at.append(`${tag}前`);
    const child = document.createElement(tag);
    if (tag === "a") child.setAttribute("href", "/x");
    at.append(child, `${tag}后`);
    at = child;
  }
  at.append("底");
  const body = safeCopy(document.body, url);
  const content = contentHtml(body);
  expect(contentHtml(new JSDOM(`<!DOCTYPE html><body>${content}`).window.document.body)).toBe(content);
  expect(body.textContent).toContain("底");
});

test.each("li dt dd figcaption summary caption thead tbody tfoot tr td th rb rt rp".split(" "))(
  "%s outside what it is a part of is a text like any other",
  (tag) => {
    const { document } = new JSDOM("", { url }).window;
    const part = document.createElement(tag);
    part.append("甲");
    const box = document.createElement("div");
    box.append(part);
    document.body.append(box);
    expect(contentHtml(safeCopy(document.body, url))).toBe("<p>甲</p>");
  },
);
