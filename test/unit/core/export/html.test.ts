import { expect, test } from "vitest";
import { articleToHtml } from "../../../../src/core/export/html.ts";
import { sampleArticle } from "./sample-article.ts";

test("the body follows title, details and address", () => {
  expect(articleToHtml(sampleArticle({ content: "<p>甲</p>" }))).toBe(
    '<article lang="zh-Hans">\n<h1>新桥通车</h1>\n<p>江城晚报 · 李晓梅 · 2024-03-05 09:12 · ' +
      '<a href="https://news.example/a?b=1&amp;c=2">https://news.example/a?b=1&amp;c=2</a></p>\n<p>甲</p>\n</article>\n',
  );
});

test("text of the page's head is escaped", () => {
  expect(articleToHtml(sampleArticle({ title: '<img src=x onerror="a()">&' }))).toContain(
    "<h1>&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;</h1>",
  );
});

test.each([
  ["marks of places", '<p><span id="figure-1"><span data-of="s-1">3%</span></span></p>', "<p>3%</p>"],
  ["marks of removals", '<p>甲<span data-removal="removal-1"></span></p>', "<p>甲</p>"],
  ["looks", '<p data-look="center">甲</p>', "<p>甲</p>"],
  [
    "not the language",
    '<p><span lang="en" id="x">a</span><span id="y">b</span></p>',
    '<p><span lang="en">a</span>b</p>',
  ],
  ["not targets of footnotes", '<p id="note-1">甲</p>', '<p id="note-1">甲</p>'],
  ["not text that looks so", '<p>写 id="x" 与 data-of="y"</p>', '<p>写 id="x" 与 data-of="y"</p>'],
  ["not in attributes", '<img alt="a > b id=1" src="s">', '<img alt="a > b id=1" src="s">'],
])("leaves out the reader's own: %s", (_name, content, expected) => {
  expect(articleToHtml(sampleArticle({ content }))).toContain(`\n${expected}\n</article>`);
});
