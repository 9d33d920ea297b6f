// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Article } from "../../../src/core/article.ts";
import type { FinishedArticle } from "../../../src/core/finish-article.ts";
import { articleWith, bodyWith, PUT_BACK } from "../../../src/platform/put-back.ts";

let finished: FinishedArticle;

beforeEach(() => {
  const inert = document.implementation.createHTMLDocument("");
  const body = inert.createElement("div");
  const mark = inert.createElement("span");
  mark.setAttribute("data-removal", "removal-1");
  body.append(paragraph(inert, "轻轨今日通车。"), mark, paragraph(inert, "沿线新增九座车站。"));
  const part = inert.createElement("div");
  part.append(paragraph(inert, "责任编辑：方晴"));
  finished = {
    article: {
      title: "通车",
      textContent: "轻轨今日通车。\n沿线新增九座车站。",
      content: "",
      length: 17,
    } as Article,
    body,
    removedParts: [
      { id: "removal-1", reason: "editor", rule: "editor-line", text: "责任编辑：方晴", part },
      { id: null, reason: "related", rule: "section-heading", text: "相关阅读", part: null },
    ],
  };
});

function paragraph(inert: Document, text: string): HTMLElement {
  const made = inert.createElement("p");
  made.append(text);
  return made;
}

test.each("p div h1 h2 h3 h4 h5 h6 li dt dd blockquote figure pre tr".split(" "))(
  "each line has its number, one in a %s too, and goes by it",
  (tag) => {
    const line = finished.body.ownerDocument.createElement(tag);
    line.append("两岸车程缩短到十分钟。");
    finished.body.append(line);
    const numbered = bodyWith(finished, new Set());
    expect(numbered.querySelector(`${tag}[data-line="2"]`)?.textContent).toBe("两岸车程缩短到十分钟。");
    expect(bodyWith(finished, new Set(), new Set([2])).textContent).toBe("轻轨今日通车。沿线新增九座车站。");
  },
);

test("without anything put back the article is the very same", () => {
  expect(articleWith(finished, new Set())).toBe(finished);
});

test("what is put back stands where it stood, in the text and in the content", () => {
  const { article, body } = articleWith(finished, new Set(["removal-1"]));
  expect(article.textContent).toBe("轻轨今日通车。\n责任编辑：方晴\n沿线新增九座车站。");
  expect(article.length).toBe(article.textContent.length);
  expect(article.content).toContain("责任编辑：方晴");
  expect(body.querySelector(`[${PUT_BACK}="removal-1"]`)?.textContent).toBe("责任编辑：方晴");
});

test("the article it was made from stays as it was", () => {
  articleWith(finished, new Set(["removal-1"]));
  expect(finished.body.textContent).toBe("轻轨今日通车。沿线新增九座车站。");
  expect(finished.article.textContent).toBe("轻轨今日通车。\n沿线新增九座车站。");
});

test("an id that there is not puts nothing back", () => {
  expect(bodyWith(finished, new Set(["removal-9"])).textContent).toBe("轻轨今日通车。沿线新增九座车站。");
});

test("the body shown is one of its own in an inert document, so that no image loads before it is adopted", () => {
  const body = bodyWith(finished, new Set());
  expect(body).not.toBe(finished.body);
  expect(body.ownerDocument.defaultView).toBeNull();
});

test("lines that were taken out by hand are gone, from the text and the content", () => {
  const { article } = articleWith(finished, new Set(["removal-1"]), new Set([0]));
  expect(article.textContent).toBe("责任编辑：方晴\n沿线新增九座车站。");
  expect(article.content).not.toContain("今日通车");
});

test("the numbers of lines stay in the reader", () => {
  expect(bodyWith(finished, new Set()).innerHTML).toContain('data-line="1"');
  expect(articleWith(finished, new Set(), new Set([0])).article.content).not.toContain("data-line");
});

test.each("p div h1 h2 h3 h4 h5 h6 li dt dd blockquote figure pre tr".split(" "))(
  "%s is a line, and goes where it is taken out",
  (tag) => {
    const line = finished.body.ownerDocument.createElement(tag);
    line.append("甲");
    finished.body.prepend(line);
    expect(bodyWith(finished, new Set()).querySelector("[data-line='0']")?.localName).toBe(tag);
    const body = bodyWith(finished, new Set(), new Set([0]));
    expect(body.textContent).not.toContain("甲");
    expect(body.querySelectorAll("[data-line]")).toHaveLength(2);
  },
);

test("what holds lines is none itself", () => {
  const quote = finished.body.ownerDocument.createElement("blockquote");
  quote.append(paragraph(finished.body.ownerDocument, "甲"));
  finished.body.prepend(quote);
  expect(bodyWith(finished, new Set()).querySelector("[data-line='0']")?.localName).toBe("p");
});
