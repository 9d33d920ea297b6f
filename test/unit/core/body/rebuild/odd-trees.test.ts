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
