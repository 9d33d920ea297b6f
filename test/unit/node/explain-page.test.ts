import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { explainPage } from "../../../src/node/explain-page.ts";

const url = "https://news.example/1";
const explain = (body: string): string[] =>
  explainPage(new JSDOM(`<title>港口亮灯</title>${body}`, { url }).window.document, url).split("\n");

const SENTENCE = "渔船带着一天的收获回到岸边，码头上的人多了起来，灯一盏一盏地亮。";
const PAGE = `<nav><a href="/">首页</a></nav>
  <div id="story" class="text wide"><h1>港口亮灯</h1>
    <p>${SENTENCE}第一天。</p><p>${SENTENCE}第二天。</p><p>${SENTENCE}第三天。</p>
    <div class="share">分享到微信</div>
    <p>责任编辑：王小明</p></div>
  <div><ul><li><a href="/2">另一条消息的标题在这里</a></li></ul></div>`;

/** The columns of the line that ends with a text. */
const lineOf = (lines: readonly string[], text: string): string =>
  (lines.find((line) => line.endsWith(text)) ?? "").replace(/\s+/g, " ").replace(` ${text}`, "");

test("every line of the page is told of: what became of it, in which step, by which rule", () => {
  const lines = explain(PAGE);
  expect(lineOf(lines, "首页")).toBe("removed prune tag: nav (navigation)");
  expect(lineOf(lines, "分享到微信")).toBe("removed prune name: share (share)");
  expect(lineOf(lines, "责任编辑：王小明")).toBe("removed trim editor-line (editor)");
  expect(lineOf(lines, "第二天。")).toContain("kept isolate chosen");
  expect(lineOf(lines, "另一条消息的标题在这里")).toBe("left out isolate outside-the-body");
});

test("the verdict and the element that holds the body come first", () => {
  const [verdict, marked, body] = explain(PAGE);
  expect(verdict).toMatch(/^verdict {2}short-article: \d+ letters of prose in 3 blocks, \d+ % in links$/);
  expect(marked).toBe("marked   no one element as the article");
  expect(body).toBe("body     div#story.text.wide");
});

test("a page without a body is explained all the same", () => {
  const lines = explain("<p>首页</p>");
  expect(lines[0]).toMatch(/^verdict {2}(?!article)/);
  expect(lines.some((line) => line.endsWith("首页"))).toBe(true);
});
