import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../../src/core/extract-article.ts";
import { MOST_LINES } from "../../../src/core/page/survey.ts";
import { STORY_HTML } from "./body/clean-body.ts";

const url = "https://news.example/2024/a.html";

function read(lines: number) {
  const rows = Array.from({ length: lines }, (_, at) => `<p>第${at}行记录</p>`).join("");
  const page = new JSDOM(`<title>江城新桥</title><body>${STORY_HTML}${rows}<p>责任编辑：陈晓</p>`, { url });
  return extractArticle(page.window.document, { url }).finished?.article;
}

test("a page of more lines than any article has is shown as it is", () => {
  const article = read(MOST_LINES);
  expect(article?.removed).toEqual([]);
  expect(article?.textContent.endsWith("责任编辑：陈晓")).toBe(true);
});

test("one of fewer is cleaned like any other", () => {
  expect(read(50)?.removed).toEqual([expect.objectContaining({ reason: "editor", text: "责任编辑：陈晓" })]);
});
